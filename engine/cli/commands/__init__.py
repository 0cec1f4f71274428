"""One file for each command: its arguments, and what is done with them."""
