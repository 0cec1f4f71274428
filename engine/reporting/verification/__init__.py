"""The same report for whoever reads it: a terminal, a pull request, a program, the pages of a CI. Pure: a report in, bytes
out; what quotes the rules or a case is made harmless here."""
