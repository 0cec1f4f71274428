"""A case judged and explained: both evaluators asked, and every finding with its reasons.

checker        a whole case; gives a verdict only where both evaluators agree
findings       one clause judged, with its values and doubts
assumptions    what it takes for granted; alternatives: the same case under the other selections
messages       in one sentence; standing: where an act stands with respect to its term
tracing        why, in full; outline: the part of it that is the same in every case
bearing        whether a figure still takes part in a finding
missing_facts  which facts would settle a finding
straddling     facts on both sides of a change of figures
"""
