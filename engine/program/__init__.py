"""A rulebook under a selection, compiled; nothing here knows a case.

selection     which reading and profile are in use
lowering      a clause under a selection, as a clause_plan: trees of integer tests on quantities
tree          those trees, and their three-valued truth
quantities    what is measured on a case, as a closed arithmetic with units
terms         what a selection fixes of a term; figures: which version of a figure is in force
outcome       from the truths of a clause's sides to its outcome: one table for every evaluator
departure     what one selection fixes otherwise than another
program       everything a selection fixes, prepared once; programs: those of every selection
"""
