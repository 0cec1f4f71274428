"""A case on which the engine failed is kept, so that the fault can be found again."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from engine.atomic import write_whole
from engine.model.case import Case
from engine.model.vocabulary import Fact
from engine.reading.paths import reason
from engine.service.case_writer import dump, head, stated

_DIGITS = 8


def keep(case: Case, vocabulary: Mapping[str, Fact], folder: Path) -> str:
    """Saves the case in the folder, and says where in Italian. The name holds the digest of the case: a file already
    there is the same case, and stays."""
    target = folder / f"conforme-fault-{case.digest[:_DIGITS]}.yaml"
    try:
        write_whole(target, dump({**head(case), "facts": stated(case, vocabulary)}).encode(), replace=False)
    except FileExistsError:
        return f"il caso era già salvato in {target.name}"
    except OSError as error:
        return f"il caso non si è potuto salvare in {target.name}: {reason(error)}"
    return f"il caso è salvato in {target.name}: allegalo alla segnalazione"
