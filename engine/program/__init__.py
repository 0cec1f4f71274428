"""A rulebook under a selection, compiled; nothing here knows a case.

selection     which reading and profile are in use
lowering      a clause under a selection, as a clause_plan: trees of integer tests over measures
tree          those trees, and their three-valued truth
measures      what can be measured on a case
terms         what a selection fixes of a term; figures: which version of a figure is in force
outcome       from the truths of a clause's sides to its outcome: one table for every evaluator
program       everything a selection fixes, prepared once; programs: those of every selection
"""
