"""A batch as an archive keeps it: no case of it, but what tells its files from any other, and what it came to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import cast

import yaml
from pydantic import JsonValue

from engine.archive.bodies import BATCH, BatchBody
from engine.batch.fingerprints import Print, fingerprints
from engine.batch.outputs import FOLDER, form_of, rejects_of
from engine.batch.run import Done
from engine.batch.storage import Place, names
from engine.batch.telling.batch_summary import Summary
from engine.service.archiving import Recorder

_MAPPING = "mappatura"
_EXTENSION = re.compile(r"\.[a-z0-9]{1,7}")


def record_batch(recorder: Recorder, done: Done, summary: Summary, out: Place) -> None:
    """Records a batch that was written at `out`. Raises what `Recorder` raises."""
    body = BatchBody(
        receipt=_discreet(done.receipt),
        outcomes=summary.outcomes,
        due=summary.due,
        outputs=tuple(_nameless(fingerprints(list(_written(out))))),
    )
    recorder.add(BATCH, body)


def _written(out: Place) -> Iterator[str]:
    if form_of(out) == FOLDER:
        yield from (str(out / name) for name in sorted(names(out)))
    else:
        yield str(out)
    yield str(rejects_of(out))


def _nameless(prints: Iterable[Print]) -> Iterator[Print]:
    """Files by number and extension: a name may be a person's, and what tells them apart is their contents."""
    for number, each in enumerate(prints, 1):
        extension = PurePath(str(each["path"])).suffix.lower()
        yield {**each, "path": f"file-{number}{extension if _EXTENSION.fullmatch(extension) else ''}"}


def _discreet(receipt: dict[str, object]) -> dict[str, JsonValue]:
    """The receipt without names of files and folders, and of the mapping what decides alone."""
    inputs = list(_nameless(cast("list[Print]", receipt["inputs"])))
    mapping = cast("dict[str, str]", receipt["mapping"])
    discreet = {
        **receipt,
        "inputs": inputs,
        "files": [each["path"] for each in inputs],
        "mapping": {**mapping, "name": _MAPPING, "text": _without_comments(mapping["text"])},
    }
    return cast("dict[str, JsonValue]", discreet)


def _without_comments(text: str) -> str:
    """The same YAML: every scalar as it was written, with its quotes, and no comment."""
    # A width without end: a long scalar stays on its line.
    return str(yaml.emit(yaml.parse(text, Loader=yaml.SafeLoader), allow_unicode=True, width=float("inf")))
