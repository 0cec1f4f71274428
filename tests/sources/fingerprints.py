"""The two keys of a source, ready for `rules/sources.yaml`: lines, numbered from 1 as `cat -n` does, and fingerprints.

python -m tests.sources.fingerprints ../shared/sources/<document>.txt 472 852
"""

import sys
from pathlib import Path

from engine.provenance.fingerprints import fingerprint
from engine.provenance.words import lines_of


def main(arguments: list[str]) -> None:
    """Print the two keys."""
    lines, numbers = lines_of(Path(arguments[0]).read_bytes().decode()), [int(number) for number in arguments[1:]]
    prints = [f'"{fingerprint(lines[number - 1])}"' for number in numbers]
    sys.stdout.write(f"    lines: [{', '.join(map(str, numbers))}]\n")
    sys.stdout.write(f"    fingerprints: [{', '.join(prints)}]\n")


if __name__ == "__main__":
    main(sys.argv[1:])
