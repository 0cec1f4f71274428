"""The first evaluator: one case under one selection.

context   facts, figures, terms, measures and outcomes of a case, each computed at most once
quantities what a quantity comes to on a case, compiled to functions
values    days and amounts of a decided clause
"""
