"""The search for a case that two rulebooks judge differently.

pair        one clause under two rulebooks: what each says of a case, and in what the two differ
reach       what a clause reads, near and far
candidates  the values of a fact worth trying: the ends of every closed list, both sides of every boundary
closeness   how near a case comes to a wanted outcome
climbing    one fact at a time, from case to case, towards two different outcomes
minimising  the same difference with fewer facts, on a near day, with simple values
"""
