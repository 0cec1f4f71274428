"""The rows of a sample read once more, by another way than the columns were: a reader that is wrong says nothing.

CSV by the standard library, JSON Lines by its JSON, Parquet by Arrow, workbooks by `rawcells`. What comes out is text, as
a cell of any table, so that the same plain Python reads it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from importlib import import_module
from zoneinfo import ZoneInfo

import polars as pl

from engine.batch import delimited
from engine.batch.mapping import NO_ELEMENT, Column, Mapping
from engine.batch.moments import ITALY
from engine.batch.packages import Broken
from engine.batch.rawcells import NotThereError, cells_of, text_of
from engine.batch.rows import Row
from engine.batch.sources import Part, _decoded, _header, _mark, opened
from engine.errors import EngineFault

csv.field_size_limit(1 << 30)
_RETURN = "\ue00d"
"""Stands for a lone carriage return, which the reader of the standard library refuses."""
