"""What a change of the rules changes: a case that shows it, or the proof that there is none."""
