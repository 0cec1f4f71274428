"""What is said of the rules themselves: whether they can be trusted, what in them is dead, what a change would change, and a
case that shows it or the proof that there is none."""
