"""Generated cases that are aimed. Nothing here names a family, a fact or a day of the rules: clauses, outcomes, tests and the days
where they turn are all asked of the program, so that a clause is aimed at from the day it is written."""
