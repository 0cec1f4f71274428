"""What is said of the rules themselves: whether they can be trusted, what in them is dead, what a change would change."""
