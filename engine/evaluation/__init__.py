"""The first evaluator: one case under one selection.

context   facts, figures, terms, measures and outcomes of a case, each computed at most once
values    days and amounts of a decided clause
"""
