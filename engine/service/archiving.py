"""What is answered is recorded in an archive first, so that it can be judged again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import cast

from pydantic import JsonValue

from engine.archive.appending import Appender
from engine.archive.bodies import CHECK, SCREEN, BatchBody, JudgedBody, content_of, judged_body
from engine.archive.masking import masked
from engine.model.case import Case
from engine.model.screening import Screening
from engine.model.verdict import Verdict
from engine.model.vocabulary import Fact
from engine.service.case_writer import stated


class Recorder:
    """Adds what comes of cases, requests and batches to an archive. Raises what `Appender` raises."""

    def __init__(self, archive: Path, vocabulary: Mapping[str, Fact]) -> None:
        self._vocabulary, self._appender = vocabulary, Appender(archive)

    @property
    def identity(self) -> str:
        """What tells this archive from any other."""
        return self._appender.identity

    def checks(self, judged: Iterable[tuple[Case, Verdict]]) -> None:
        """Records verdicts, all of them or none."""
        contents = [content_of(self._judged(case, verdict)) for case, verdict in judged]
        if contents:
            self._appender.append_all(CHECK, contents)

    def screening(self, case: Case, verdict: Verdict, screening: Screening) -> None:
        """Records what the desk answers; the facts of `case` are those of its attachments too."""
        self.add(SCREEN, self._judged(case, verdict, screening))

    def add(self, kind: str, body: JudgedBody | BatchBody) -> None:
        """Records a body."""
        self._appender.append(kind, content_of(body))

    def told(self) -> Iterator[str]:
        """What was done to the archive: lines for whoever keeps it."""
        name, added = self._appender.archive, self._appender.added
        if dropped := self._appender.dropped:
            yield f"{name}: tolti {dropped} byte di una scrittura interrotta, mai confermata"
        entries = "1 voce aggiunta" if added == 1 else f"{added} voci aggiunte"
        yield f"{name}: {entries}, {self._appender.entries} in tutto; impronta {self._appender.head}"

    def _judged(self, case: Case, verdict: Verdict, screening: Screening | None = None) -> JudgedBody:
        kept = masked(case, self._vocabulary)
        facts = cast("dict[str, JsonValue]", stated(kept, self._vocabulary))
        return judged_body(kept, facts, verdict, screening)
