"""Text that shows what it says, and hides nothing."""

from engine.reporting.sanitising import sanitised


def test_plain_keeps_italian_and_drops_what_hides():
    assert sanitised("perché «è» 30,00 €") == "perché «è» 30,00 €"
    assert sanitised("a\u200bb\ud800c\r\nd\x1b]0;titolo\x07e") == "ab\ufffdc  de"
