"""A verification as JUnit XML, which every CI shows: a suite for each step, a case for each thing reported by name.

What blocks is a failure; what could not be settled, and a step that broke, is an error; a step that was not carried
out is skipped. Warnings, notes and what was known before pass, and say what they have to say.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, tostring

from engine.model.notices import Notice, StepReport, VerificationReport
from engine.reporting.sanitising import sanitised
from engine.reporting.verification import labels

_COUNTED = {
    "tests": "testcase",
    "failures": "testcase/failure",
    "errors": "testcase/error",
    "skipped": "testcase/skipped",
}


def junit(report: VerificationReport) -> bytes:
    """UTF-8 XML."""
    root = Element("testsuites", {"name": sanitised(report.subject)})
    for step in report.steps:
        _suite(root, step)
    for key in _COUNTED:
        root.set(key, str(sum(int(suite.get(key, "0")) for suite in root)))
    body: bytes = tostring(root, encoding="utf-8")
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + body + b"\n"


def _suite(root: Element, step: StepReport) -> None:
    suite = SubElement(root, "testsuite", {"name": sanitised(labels.name(step))})
    for passed in step.passed:
        SubElement(suite, "testcase", {"classname": step.name, "name": sanitised(passed)})
    for notice in step.notices:
        _case(suite, notice)
    if step.state == "skipped":
        SubElement(_whole(suite, step), "skipped", {"message": sanitised(step.why)})
    elif step.state == "fault" or (step.state == "refused" and not step.notices):
        SubElement(_whole(suite, step), "error", {"message": sanitised(labels.counts(step)), "type": step.state})
    elif not len(suite):
        _whole(suite, step)
    for key, path in _COUNTED.items():
        suite.set(key, str(len(suite.findall(path))))


def _whole(suite: Element, step: StepReport) -> Element:
    """A case for the step as a whole."""
    return SubElement(suite, "testcase", {"classname": step.name, "name": sanitised(labels.name(step))})


def _case(suite: Element, notice: Notice) -> None:
    place = notice.place
    attributes = {"classname": notice.rule, "name": sanitised(place.path or str(place)), "file": sanitised(place.file)}
    if notice.operator:
        attributes["name"] += f" ({sanitised(notice.operator)})"
    if place.line:
        attributes["line"] = str(place.line)
    case = SubElement(suite, "testcase", attributes)
    lines = [f"{place}: {notice.message}", *([f"rimedio: {notice.cure}"] if notice.cure else []), *notice.details]
    body = "\n".join(sanitised(line) if line == line.lstrip() else f"  {sanitised(line.strip())}" for line in lines)
    kind = {"blocking": "failure", "unsettled": "error"}.get(notice.level)
    if kind is None or notice.known:
        SubElement(case, "system-out").text = body
    else:
        SubElement(case, kind, {"message": sanitised(notice.message), "type": notice.rule}).text = body
