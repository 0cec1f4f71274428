"""The command line: the only place, with the web, that sees arguments, clock, environment and terminal."""
