"""The first evaluator: one case under one selection.

context       facts, figures, terms, measures and outcomes of a case, each computed at most once
other_context the same case under another selection: only what could differ is computed again
quantities    what a quantity comes to on a case, compiled to functions
trees         the truths of trees, as generated functions
term_code     a term, as one function
clause_code   all of these, for the clauses and the terms of a program
values        days and amounts of a decided clause
"""
