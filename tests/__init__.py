"""Everything that the scenarios in `features/` do not say."""
