"""Fingerprints of the paragraphs that `rules/sources.yaml` points to, without the paragraphs themselves.

A fingerprint is the first 16 hex digits of the SHA-256 of a line, lower case, every run of white space one blank.
To add a source, print the fingerprints of its lines (numbered from 1, as `cat -n` does):

    python tests/sources/fingerprints.py ../shared/sources/<document>.txt 472 852
"""

import hashlib
import sys
from pathlib import Path

LENGTH = 16


def fingerprint(line: str) -> str:
    """The fingerprint of one line; what differs only in case or white space has the same one."""
    return hashlib.sha256(" ".join(line.lower().split()).encode()).hexdigest()[:LENGTH]


def lines_of(document: Path) -> list[str]:
    """The lines of a document; only a line feed ends one, so that numbers agree with `cat -n`."""
    return document.read_bytes().decode().split("\n")


def main(arguments: list[str]) -> None:
    """Print the two keys of a source, ready for `rules/sources.yaml`."""
    lines, numbers = lines_of(Path(arguments[0])), [int(number) for number in arguments[1:]]
    prints = [f'"{fingerprint(lines[number - 1])}"' for number in numbers]
    sys.stdout.write(f"    lines: [{', '.join(map(str, numbers))}]\n")
    sys.stdout.write(f"    fingerprints: [{', '.join(prints)}]\n")


if __name__ == "__main__":
    main(sys.argv[1:])
