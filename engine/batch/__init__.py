"""Whole archives: tables in, verdicts and rejects out, every row accounted for.

The files are cut into parts of a bounded size, rows of Parquet and Excel, bytes of CSV and JSON Lines. A few are judged at
once, in threads here or on the workers of a cluster: memory depends on the parts, and grows with the archive only by the
few bytes that tell one name from another. A part is read to columns of integers, judged by `engine.columnar`,
counted, written aside; its counts, written last, say that it need not be done again.

Everything is done twice where it can be. Rows are read by column and, the rejected and the sampled, one by one with the
reader of case files: if the two differ on what is a reject, that is a fault. Each part has its share of the sample judged
again by both evaluators of the single check: a difference saves the case and ends the run with a fault.

tables/     the files as parts (sources): delimited, jsonlines, workbook, parquet; sniffing: files that are not what they seem;
            rawcells and second_reading: the cells read again, sharing nothing with the first reading
mapping/    mapping.yaml: which column states which fact, and how; file: its shape and schema; reader: read, or refused by line and column; guess
partition/  facts: a whole part as integer columns; cells, rows: one row as a case, the same, slowly; part: one part;
            counts: what it came to; recheck: the sample; sampling: how large it is
plan        what makes two runs the same, and what a process prepares once
run         every part, here or on a cluster
outputs     parts into what was asked for, whole or not at all
storage     a disk or an object storage: all in which they differ; fingerprints: which file is which; locks: one run at a time
telling/    summary, report, explain: what is said of it
"""
