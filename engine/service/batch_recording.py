"""A batch as an archive keeps it: no case of it, but what tells its files from any other, and what it came to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from pydantic import JsonValue

from engine.archive.bodies import BATCH, BatchBody
from engine.batch.fingerprints import Print, fingerprints
from engine.batch.outputs import FOLDER, form_of, rejects_of
from engine.batch.run import Done
from engine.batch.storage import Place, names
from engine.batch.telling.batch_summary import Summary
from engine.reporting import discreet
from engine.service.archiving import Recorder


def record_batch(recorder: Recorder, done: Done, summary: Summary, out: Place) -> None:
    """Records a batch that was written at `out`. Raises what `Recorder` raises."""
    body = BatchBody(
        receipt=_discreet(done.receipt),
        outcomes=summary.outcomes,
        due=summary.due,
        outputs=tuple(map(_named, fingerprints(list(_written(out))))),
    )
    recorder.add(BATCH, body)


def _written(out: Place) -> Iterator[str]:
    if form_of(out) == FOLDER:
        yield from (str(out / name) for name in sorted(names(out)))
    else:
        yield str(out)
    yield str(rejects_of(out))


def _named(told: Print) -> Print:
    return {**told, "path": discreet.file_name(str(told["path"]).rpartition("/")[2])}


def _discreet(receipt: dict[str, object]) -> dict[str, JsonValue]:
    """The receipt with names of files instead of where they are, none of them a person's."""
    inputs = [_named(each) for each in cast("list[Print]", receipt["inputs"])]
    mapping = cast("dict[str, str]", receipt["mapping"])
    told = {
        **receipt,
        "inputs": inputs,
        "files": [each["path"] for each in inputs],
        "mapping": {**mapping, "name": discreet.file_name(mapping["name"].rpartition("/")[2])},
    }
    return cast("dict[str, JsonValue]", told)
