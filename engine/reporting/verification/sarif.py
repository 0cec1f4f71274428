"""A verification as SARIF 2.1.0, which code hosts show beside the lines and follow from one edition to the next."""

from __future__ import annotations

import json
from pathlib import PurePath
from urllib.parse import quote

from engine import __version__
from engine.model.notices import Level, Notice, VerificationReport
from engine.reporting.sanitising import sanitised
from engine.reporting.verification import labels

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "conforme/v1"
_LEVELS: dict[Level, str] = {"blocking": "error", "unsettled": "warning", "warning": "warning", "note": "note"}

Json = dict[str, object]


def sarif(report: VerificationReport) -> bytes:
    """UTF-8 JSON. Results keep their partial fingerprints while rule, operator and place stay, whatever moves around
    them."""
    compared = any(notice.known for notice in report.notices)
    rules = {notice.rule: notice for notice in report.notices}
    places = {rule: index for index, rule in enumerate(rules)}
    run: Json = {
        "tool": {
            "driver": {
                "name": "conforme",
                "version": __version__,
                "rules": [_rule(notice) for notice in rules.values()],
            }
        },
        "invocations": [_invocation(report)],
        "columnKind": "unicodeCodePoints",
        "results": [_result(notice, places[notice.rule], compared=compared) for notice in report.notices],
    }
    log: Json = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return f"{json.dumps(log, ensure_ascii=False, indent=2)}\n".encode()


def _rule(notice: Notice) -> Json:
    return {"id": notice.rule, "shortDescription": {"text": labels.rule(notice)}}


def _invocation(report: VerificationReport) -> Json:
    """What could not be carried out is reported here: it has no place in a file."""
    broken = [step for step in report.steps if step.state != "done"]
    return {
        "executionSuccessful": report.standing not in ("fault", "refused"),
        "toolExecutionNotifications": [
            {
                "level": "note" if step.state == "skipped" else "error",
                "message": {"text": sanitised(f"{labels.name(step)}: {labels.counts(step)}")},
            }
            for step in broken
        ],
    }


def _result(notice: Notice, rule: int, *, compared: bool) -> Json:
    lines = [notice.message, *([f"Rimedio: {notice.cure}"] if notice.cure else []), *notice.details]
    result: Json = {
        "ruleId": notice.rule,
        "ruleIndex": rule,
        "level": _LEVELS[notice.level],
        "message": {"text": "\n".join(map(sanitised, lines))},
        "locations": [_location(notice)],
        "partialFingerprints": {FINGERPRINT: notice.fingerprint},
    }
    if compared:
        result["baselineState"] = "unchanged" if notice.known else "new"
    return result


def _location(notice: Notice) -> Json:
    place = notice.place
    path = PurePath(place.file)
    # Below the root of the repository, wherever that is; a file elsewhere is named whole.
    artifact: Json = (
        {"uri": path.as_uri()} if path.is_absolute() else {"uri": quote(path.as_posix()), "uriBaseId": "%SRCROOT%"}
    )
    physical: Json = {"artifactLocation": artifact}
    if place.line:
        physical["region"] = {"startLine": place.line} | ({"startColumn": place.column} if place.column else {})
    location: Json = {"physicalLocation": physical}
    if place.path:
        location["logicalLocations"] = [{"fullyQualifiedName": place.path}]
    return location
