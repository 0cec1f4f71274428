"""The same clause plans on a whole archive at once: trees, terms, figures and decisions as Polars expressions.

Nothing of a rule is written here: lowering, selection, plans and figures are those of a single check; only trees and
measures are evaluated by column, one row per case. Unknown is null, and Polars' own logic on nulls is Kleene's.

    facts         the frame a batch reads: two columns for each fact
    stages        named columns, each made once, in stages
    calendar      working days and holidays as tables; months and years
    figures       the version of a figure in force, row by row
    terms         where a term ends, row by row
    forms         how a quantity stands by column; quantities: the form of each, and the truth of a tree
    outcome       from sides to outcomes
    scope         which clauses concern a row
    context       all of these under one selection
    values        days and amounts of a decided clause
    columns       a whole frame: `Columns`
"""
