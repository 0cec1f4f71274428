"""The second evaluator: the same trees as durable-rules rulesets.

network   the clauses of a selection as rulesets, matched stratum by stratum
host      drives the C library, and keeps its limits
"""
