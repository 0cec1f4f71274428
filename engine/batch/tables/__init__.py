"""Tables of every kind, in parts of a bounded size, each read in two ways that share nothing."""
