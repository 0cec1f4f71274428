"""Nothing that identifies a person leaves by messages, pages, queues or results: only letters carry a name."""

from __future__ import annotations

import json

import pytest

from engine.explaining.checker import Checker
from tests.small_desk import GOOD, HELP

pytestmark = pytest.mark.usefixtures("desk")

TAX, IBAN, PHONE, MAIL = "RSSMRA80A01H501U", "IT60X0542811101000000123456", "+39 333 1234567", "mario.rossi@example.org"
NAME = "Mario Rossi"
LANDLINE = "06 12345678"
SECRETS = (TAX, TAX.lower(), IBAN, PHONE, "3331234567", MAIL, NAME, "Rossi", "Mario", LANDLINE, "mario_rossi")
TEXTS = (TAX, IBAN, PHONE, MAIL, NAME, LANDLINE, f"{NAME} {TAX} {MAIL}")


def bad_requests():
    """Every place of a request where a person could be written, one at a time."""
    for number, text in enumerate(TEXTS):
        quoted = json.dumps(text)
        yield f"id: {quoted}\nfacts: {{service: info}}\n"
        yield f"id: r{number}\ntitle: {quoted}\nfacts: {{service: info}}\n"
        yield f"id: r{number}\nfacts: {{service: {quoted}}}\n"
        yield f"id: r{number}\nfacts: {{{quoted}: 3}}\n"
        yield f"id: r{number}\n{quoted}: 3\nfacts: {{service: info}}\n"
        yield f"id: r{number}\nas_of: {quoted}\nfacts: {{service: info}}\n"
        yield f"id: r{number}\nfacts: {{sent_on: {quoted}}}\n"
        yield f"id: r{number}\nfacts: {{via_delegate: {quoted}}}\n"
        yield f"id: r{number}\nfacts: {{tax_code: {quoted}}}\n"
        yield f"id: r{number}\nfacts: {{files: {quoted}}}\n"
        yield f"id: r{number}\nfacts: {{files: [{quoted}]}}\n"
        yield f"id: r{number}\nfacts: {{files: [{{name: {quoted}, bytes: x}}]}}\n"
        yield f"id: r{number}\nfacts: {{files: [{{name: a.pdf, bytes: {quoted}}}]}}\n"
        yield f"id: r{number}\nfacts: {{files: [{{{quoted}: 1}}]}}\n"
        yield f"id: r{number}\nfacts: {{service: info, service: {quoted}}}\n"
        yield f"id: r{number}\nfacts: [{quoted}\n"
        yield f"id: r{number}\nfacts: *{text.split()[0]}\n"
        yield f"id: r{number}\nfacts: !{text.split()[0]} x\n"
        yield f"id: r{number}\nfacts: {quoted}\n"
        yield f"{quoted}\n"
        yield f"- {quoted}\n"
        yield f"{{'id': {quoted}, 'facts': {{'service': }}}}\n"
        yield f'{{"facts": {{"service": {quoted} "topic": 1}}}}\n'


def whole(*told: object) -> str:
    return " ".join(str(one) for one in told)


def leaks(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret.casefold() in text.casefold()]


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.slow
def test_no_message_shows_a_person(run, folder, form):
    for number, text in enumerate(bad_requests()):
        name = f"in/r{number}.{'json' if text.startswith('{') else 'yaml'}"
        (folder / "in").mkdir(exist_ok=True)
        (folder / name).write_text(text)
        _, out, err = run("screen", name, "--format", form)
        assert leaks(whole(out, err)) == [], text
    _, out, err = run("screen", "in", "--format", form, "--out", "out")
    assert leaks(whole(out, err)) == []
    for file in (folder / "out").rglob("*"):
        assert leaks(file.name) == []
        if file.is_file():
            assert leaks(file.read_text()) == [], file.name


@pytest.mark.parametrize("stem", [NAME, MAIL, TAX, PHONE, "mario.rossi", "mario_rossi", f"{NAME} {TAX}"])
def test_no_file_name_shows_a_person(run, folder, stem):
    (folder / f"{stem}.yaml").write_text("facts: {service: niente}\n")
    (folder / f"{stem}.json").write_text('{"facts": {"service": "info"}}')
    _, out, err = run("screen", f"{stem}.yaml", f"{stem}.json", "--out", "out")
    assert leaks(whole(out, err)) == []
    assert leaks(whole(*(file.name for file in (folder / "out").rglob("*")))) == []
    assert leaks(run("screen", f"{stem}.yml")[2]) == []


def test_names_in_attachments_are_not_shown(run, request_file, folder):
    (folder / "files").mkdir()
    for name in (f"CI {TAX}.pdf", f"{MAIL}.pdf", f"tel {PHONE}.pdf", f"carta di {NAME}.pdf", "mario.rossi.jpg"):
        (folder / "files" / name).write_bytes(b"x")
    declared = f"[{{name: {json.dumps(NAME + '.pdf')}, bytes: 3}}]"
    for form in ("text", "json", "letter"):
        _, out, err = run(
            "screen", request_file({**GOOD, "files": declared}), "--attachments", "files", "--format", form
        )
        assert leaks(whole(out, err)) == []
        assert ".pdf" in out


def test_only_the_letter_has_the_name(run, request_file, folder):
    facts = {**HELP, "customer_name": json.dumps(NAME), "tax_code": TAX}
    name = request_file(facts, as_of="2026-07-01")
    for form in ("text", "json"):
        assert leaks(whole(*run("screen", name, "--format", form))) == []
    _, out, _ = run("screen", name, "--format", "letter")
    assert f"Gentile {NAME}," in out
    assert TAX not in out
    run("screen", name, "--format", "letter", "--out", "out")
    assert leaks((folder / "out" / "results" / "r-one.json").read_text()) == []


def test_only_the_letter_has_the_name_of_the_delegate(shipped):
    facts = {"service": "smart_help", "topic": "bonus", "via_delegate": "true", "delegate_name": json.dumps(NAME)}
    for form in ("text", "json"):
        assert leaks(whole(*shipped(facts, "2026-07-01", "--format", form))) == []
    assert f"Gentile {NAME}," in shipped(facts, "2026-07-01", "--format", "letter")[1]


def test_a_fault_does_not_tell_either(run, request_file, monkeypatch):
    def broken(*_: object, **__: object) -> None:
        raise ValueError(f"`{NAME}` {TAX} {MAIL} {PHONE} {IBAN}")

    monkeypatch.setattr(Checker, "check", broken)
    code, out, err = run("screen", request_file({**GOOD, "customer_name": json.dumps(NAME)}, NAME.lower()))
    assert code == 70
    assert leaks(whole(out, err)) == []
