"""What `mapping.yaml` says of a table, and a first guess at it."""
