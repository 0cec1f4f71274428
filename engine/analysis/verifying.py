"""One verification of a rulebook: steps in order, each with its notices, and one report.

`STEPS` is all of them, by name. What a step raises never makes the report look cleaner: a refusal and a fault are
states of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from engine.analysis import steps, trial_steps
from engine.analysis.subject import ProgressTracker, Subject, warned
from engine.errors import EngineFault, Problem, RulebookRefused, UsageError
from engine.model.notices import StepReport, VerificationReport

STEPS: dict[str, Callable[[Subject, ProgressTracker], StepReport]] = {
    steps.VALIDATION: steps.validation,
    steps.SCENARIOS: steps.scenarios,
    steps.DEAD_PARTS: steps.dead,
    steps.FIGURES: steps.figures,
    trial_steps.MUTATION: trial_steps.mutation,
    trial_steps.DRIFT: trial_steps.drifted,
}


def verify(
    subject: Subject, only: Collection[str], track: ProgressTracker, *, patient: bool = True
) -> VerificationReport:
    """Carries out the steps of these names (all of them where there is none), in their order. Where `patient`, an error
    that nobody foresaw is a state of its step; else it is raised. Raises UsageError for what a step cannot be asked, and
    where nothing that was asked for by name could be done."""
    if problems := [one for name in only for one in _lacking(name, subject)]:
        raise UsageError(problems)
    reports: list[StepReport] = []
    for name, step in STEPS.items():
        if only and name not in only:
            continue
        try:
            reports.append(step(subject, track))
        except RulebookRefused as refused:
            reports.append(_refused(name, subject, refused, first=not reports))
        except EngineFault as fault:
            reports.append(StepReport(name, "fault", why="; ".join(one.what for one in fault.problems)))
        except UsageError:
            raise
        except Exception as error:
            if not patient:
                raise
            reports.append(StepReport(name, "fault", why=f"{type(error).__name__}: {error}"))
    if only and all(one.state == "skipped" for one in reports):
        raise UsageError([Problem(f"--only {one.name}", 0, 0, "", one.why) for one in reports])
    return VerificationReport(_called(subject), subject.today.isoformat(), tuple(reports), subject.since)


def _lacking(name: str, subject: Subject) -> Iterator[Problem]:
    """What a step asked for by name would need and was not given: known before anything is done."""

    def problem(what: str, cure: str) -> Problem:
        return Problem(f"--only {name}", 0, 0, "", what, cure)

    # Of a folder that is not there, that is what has to be said.
    if name in (steps.SCENARIOS, trial_steps.MUTATION) and subject.features is None and subject.folder.is_dir():
        yield problem(steps.NO_SCENARIOS, "indica la loro cartella con --features")
    if name == trial_steps.MUTATION and subject.since is None and not subject.everything:
        yield problem("non si sa che cosa è cambiato", "indicalo con --since, o prova tutto con --all")
    if name == trial_steps.DRIFT and subject.sources is None:
        yield problem("non si sa con quali documenti confrontare le regole", "indica la loro cartella con --sources")


def _refused(name: str, subject: Subject, refused: RulebookRefused, *, first: bool) -> StepReport:
    """The first step tells every problem of the rules; those after it, that they did not begin."""
    why = "le regole sono rifiutate"
    if not first:
        return StepReport(name, "skipped", why=why)
    notices = tuple(warned(name, one, "blocking", subject.place(one)) for one in refused.problems)
    return StepReport(name, "refused", len(notices), notices=notices, why=why)


def _called(subject: Subject) -> str:
    try:
        header = subject.rulebook.header
    except RulebookRefused:
        return str(subject.folder)
    return f"{header.id} {header.edition}"
