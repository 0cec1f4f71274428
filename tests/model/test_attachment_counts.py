"""The counts that conditions on attachments are made from."""

from __future__ import annotations

from engine.model.attachment_counts import survey
from engine.model.case import Attachment


def test_a_survey_leaves_out_what_is_no_file() -> None:
    assert survey((3, Attachment("a.zip", 4, True)), ("pdf",)) == (4, 1, 1, 0)
