"""Requests with attachments screened by the command in one run, each with two files: `python -m tests.benchmarks.screening`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from tests.fixtures.make_requests import docx, jpg, pdf, program

ROOT = Path(__file__).parents[2]
FILES = ("bolletta.pdf", "delega.docx", "contatore.jpg")


@dataclass(frozen=True)
class Rate:
    """Requests in one run, seconds it took, seconds of a second run that finds everything done."""

    requests: int
    seconds: float
    resumed: float

    @property
    def per_second(self) -> float:
        return self.requests / self.seconds


def prepare(folder: Path, requests: int) -> None:
    """A JSON Lines file of requests to both services, and a folder of attachments for each."""
    bodies = {"bolletta.pdf": pdf(), "delega.docx": docx("Delega di esempio"), "contatore.jpg": jpg()}
    with (folder / "requests.jsonl").open("w", encoding="utf-8") as lines:
        for number in range(requests):
            day = f"2026-{number % 6 + 4:02}-{number % 28 + 1:02}"
            help_ = number % 2
            facts = {
                "service": "smart_help" if help_ else "smart_info",
                "topic": "bonus" if help_ else "supplier_identity",
                "request_channel": "portal",
                "request_sent_on": day,
                "request_complete": True,
                "via_delegate": False,
                **({"complaint_received_on": "2026-03-20", "complaint_reply_sent_on": None} if help_ else {}),
            }
            lines.write(json.dumps({"id": f"r{number:06}", "as_of": day, "facts": facts}) + "\n")
            own = folder / "attachments" / f"r{number:06}"
            own.mkdir(parents=True)
            for name in (FILES[number % 3], FILES[(number + 1) % 3]):
                (own / name).write_bytes(program() if number % 50 == 0 and name.endswith("pdf") else bodies[name])


def screening(requests: int = 1000) -> Rate:
    """Screens that many requests with the command, twice. Raises CalledProcessError where it fails."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(folder, requests)
        first = _run(folder, requests)
        return Rate(requests, first, _run(folder, requests))


def _run(folder: Path, requests: int) -> float:
    command = [sys.executable, "-c", "import sys; from engine.cli.main import main; sys.exit(main())", "screen"]
    command += ["requests.jsonl", "--attachments", "attachments", "--out", "out"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "NO_COLOR": "1"}
    start = perf_counter()
    done = subprocess.run(command, cwd=folder, capture_output=True, env=environment, check=False)
    taken = perf_counter() - start
    if done.returncode not in (0, 1, 3, 6):
        raise subprocess.CalledProcessError(done.returncode, command, done.stdout, done.stderr)
    told = json.loads((folder / "out" / "summary.json").read_text(encoding="utf-8"))
    if told["requests"] != requests or told["refused"] or told["faults"]:
        raise ValueError(told)
    return taken


if __name__ == "__main__":
    rate = screening(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
    print(  # noqa: T201
        f"{rate.requests} requests with attachments in {rate.seconds:.1f} s: {rate.per_second:.0f} a second; "
        f"again, all finished: {rate.resumed:.1f} s"
    )
