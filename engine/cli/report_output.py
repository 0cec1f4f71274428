"""Reports of a verification: in which form, into which files, and with which exit code."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli import exits, options, terminal
from engine.errors import UsageError

if TYPE_CHECKING:
    from engine.model.notices import VerificationReport

OUTPUT = "--output"
READ = "è tra i file da leggere"
# The forms have these names too, but importing them would make `--version` wait for pydantic.
FORMATS = ("text", "markdown", "json", "junit", "sarif", "github")
EXTENSIONS = (".txt", ".md", ".json", ".xml", ".sarif")

ReportFormat = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="FORMATO",
        help="text, markdown, json, junit, sarif o github (annotazioni).",
        autocompletion=lambda: list(FORMATS),
    ),
]
ReportFiles = Annotated[
    list[Path] | None,
    typer.Option(
        OUTPUT,
        metavar="FILE",
        help="Scrive l'esito anche qui; l'estensione dice come: .txt, .md, .json, .xml (JUnit), .sarif. Ripetibile.",
    ),
]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="Esce con 0 anche se c'è da correggere o da stabilire.")]


CASE_FORMATS = ("markdown", "junit", "sarif", "github")
"""The forms of a report on cases that have none of their own by the same name."""
FailOn = Annotated[
    list[str] | None,
    typer.Option(
        "--fail-on",
        metavar="ESITI",
        help="Solo questi esiti, separati da virgole, fanno uscire con un codice diverso da 0; none: nessuno.",
    ),
]


def chosen_failures(given: Iterable[str] | None, known: Sequence[str]) -> tuple[str, ...]:
    """The conclusions of `--fail-on`, all of them where it is not given. Raises UsageError for one that does not exist."""
    if given is None:
        return tuple(known)
    names = [name.strip() for text in given for name in text.split(",")]
    for name in names:
        if name not in (*known, "none"):
            raise options.unknown("--fail-on", "l'esito", name, (*known, "none"))
    if "none" in names and len(set(names)) > 1:
        raise UsageError.about("--fail-on", "`none` con altri esiti", "scrivi `none` da solo, o toglilo")
    return tuple(name for name in known if name in names)


def chosen_format(form: str) -> str:
    """The form of what is printed. Raises UsageError for one that does not exist."""
    if form not in FORMATS:
        raise options.unknown("--format", "il formato", form, FORMATS)
    return form


def chosen_files(files: Iterable[Path] | None) -> list[Path]:
    """The files to write. Raises UsageError, with everything that is wrong with them, before anything is done."""
    outputs = list(files or ())
    problems = [problem for file in outputs for problem in _wrong(file)]
    if problems:
        raise UsageError([one for error in problems for one in error.problems])
    return outputs


def check_paths(
    files: Iterable[Path],
    rules: Path,
    read: Iterable[Path | None],
    *,
    archive: Path | None = None,
    memory: Path | None = None,
) -> None:
    """Raises UsageError where the archive, the memory or a file of `--output` is a file that is read, a file of the
    rules, or the same as another. `read` may be folders."""
    from engine.reading.paths import check_outputs, files_of_rules  # noqa: PLC0415

    others = (("--archive", archive), ("--memory", memory))
    written = [(option, file) for option, file in others if file is not None]
    written += [(OUTPUT, file) for file in files]
    if written:
        check_outputs(written, [*files_of_rules(rules), *((one, READ) for one in read if one is not None)])


def _wrong(file: Path) -> Iterable[UsageError]:
    if file.suffix.lower() not in EXTENSIONS:
        cure = f"ammesse: {', '.join(EXTENSIONS)}"
        yield UsageError.about(OUTPUT, f"l'estensione di `{file}` non dice la forma dell'esito", cure)
    if file.is_dir():
        yield UsageError.about(OUTPUT, f"`{file}` è una cartella", "indica un file")
    elif not file.absolute().parent.is_dir():
        yield UsageError.about(OUTPUT, f"la cartella di `{file}` non esiste", "creala, o scrivi altrove")


def write(report: VerificationReport, files: Iterable[Path]) -> None:
    """Writes the report into each file, whole, as its extension asks. Raises UsageError for one that takes nothing."""
    from engine.atomic import write_whole  # noqa: PLC0415
    from engine.reading.paths import reason  # noqa: PLC0415
    from engine.reporting.verification.formats import FORMS, form_of  # noqa: PLC0415  pydantic

    for file in files:
        try:
            write_whole(file, FORMS[form_of(file)](report))
        except OSError as error:
            raise UsageError.about(OUTPUT, f"`{file}` non si può scrivere: {reason(error)}") from None


def tell(report: VerificationReport, form: str, files: Sequence[Path], *, exit_zero: bool = False) -> int:
    """Writes the files, prints the report, and returns the exit code. `exit_zero` forgives what is to be corrected or
    settled, never a refusal or a fault."""
    from engine.reporting.verification.formats import FORMS  # noqa: PLC0415  pydantic

    write(report, files)
    terminal.write(FORMS[form](report))
    code = exits.OF_STANDING[report.standing]
    return exits.COMPLIANT if exit_zero and code in (exits.NON_COMPLIANT, exits.UNSETTLED) else code
