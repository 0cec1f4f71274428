"""What runs in the helper process only: the parsers that meet hostile bytes. Nothing outside imports this package."""
