"""The command line: arguments read, questions asked, answers shown; the only place that sees arguments and terminal."""
