"""Measure first, match second, explain always.

selection    which reading and profile are in use
sensitivity  which readings can change a clause
lowering     a clause under a selection: small trees of integer tests
scene        a case under a selection: facts, figures, terms and measures as integers
logic        three-valued evaluation of those trees
deciding     from truths to an outcome
network      the same trees as durable-rules rulesets; durable_host drives the C library
settling     which missing facts would settle a finding
tracing      why, in full
findings     one clause judged, with its values, doubts and alternatives
checker      a whole case; gives a verdict only where both evaluators agree
"""
