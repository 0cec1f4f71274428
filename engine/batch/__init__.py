"""Whole archives: tables in, verdicts and rejects out, every row accounted for.

mapping     mapping.yaml: which column states which fact, and how
sources     Parquet, CSV, JSON Lines, Excel as parts of a bounded size
delimited, jsonlines   the rows of CSV and of JSON Lines; identity: which file is which
cells, rows one row as a case, in plain Python: what a reject is told by, what a sample is checked by
facts       a whole part as integer columns, in Polars: the same rules
part        one part judged, written aside, counted; plan: what makes two runs the same
run         every part, here or on a cluster; recheck: a sample against the single check
outputs     parts into the files asked for, whole or not at all
summary, report, explain, draft   what is told of it
"""
