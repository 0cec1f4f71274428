"""A case judged and explained: both evaluators asked, and every finding with its reasons.

checker        a whole case; gives a verdict only where both evaluators agree
findings       one clause judged, with its values, doubts and alternatives
messages       in one sentence; standing: where an act stands with respect to its term
tracing        why, in full
missing_facts  which facts would settle a finding
straddling     facts on both sides of a change of figures
"""
