"""One part of an archive: its cells become facts, are judged by columns, and a sample of them is judged again."""
