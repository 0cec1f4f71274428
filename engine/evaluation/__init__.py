"""Measure first, match second, explain always.

selection     which reading and profile are in use; terms, figures: what it fixes of them
lowering      a clause under a selection, as a clauseplan: small trees of integer tests over measures
library       the plans of every selection, made once
scene         a case under a selection: facts, figures, terms and measures as integers
logic         three-valued evaluation of those trees
deciding      from truths to an outcome
network       the same trees as durable-rules rulesets; durable_host drives the C library
values        days and amounts of a decided clause
settling      which missing facts would settle a finding
tracing       why, in full; messages: in one sentence
findings      one clause judged, with its values, doubts and alternatives
checker       a whole case; gives a verdict only where both evaluators agree
columnar      the same plans on a whole archive at once, as Polars expressions
"""
