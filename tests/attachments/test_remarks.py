"""What is said of a file: every code has its words."""

from typing import get_args

from engine.attachments import Code
from engine.attachments.remarks import remark

CODES = frozenset(get_args(Code))


def test_every_code_has_its_words():
    for code in CODES:
        text = remark(code, count=3, limit=2, extension="pdf", kind="exe").text
        assert text
        assert "{" not in text
        assert text[0].islower()
