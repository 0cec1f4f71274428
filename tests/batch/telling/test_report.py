"""The report of a batch: a page that stands alone and escapes what it is given."""

import re
from html import unescape
from html.parser import HTMLParser

from engine.batch.outputs import Repeated
from engine.batch.telling.batch_summary import Summary
from engine.batch.telling.report import html


def test_a_report_asks_nothing_of_the_network_and_escapes_what_it_is_given(rulebook):
    summary = Summary(
        rows=3, verdicts=2, rejected=1, checked=2, first="2026-04-01", last="2026-04-08", profile="documents",
        families=("complaint",), conclusions={"non_compliant": 2},
        outcomes={"complaint.reply_term": {"violated": 2}}, due={"indemnity.late_reply": (2, 6000)},
        by_month={"2026-09": (1, 3000), "": (1, 3000)}, repeated=Repeated(7, ("<a>", "b")),
        elsewhere={"favourable": 7500}, unverified=("cmor.minimum",), missing={"commodity": 1},
        rejects={"<script>x</script>&": 1},
    )  # fmt: skip
    page = html(summary, rulebook, {"files": ["<b>.csv"], "engine": "1"})
    assert "<script" not in page
    assert "&lt;script&gt;x&lt;/script&gt;&amp;" in page
    assert "&lt;b&gt;.csv" in page
    assert "<a>" not in page
    assert "complaint.reply_term" in page
    assert re.findall(r"\bsrc=|href=|url\(|@import|https?:", page) == []
    assert "Dovuti in tutto 60,00 €; con un altro profilo: favourable 75,00 €" in page
    assert "Giudizio dal 1º aprile 2026 all'8 aprile 2026, profilo documents; solo complaint" in unescape(page)
    assert "7 verdetti hanno il nome di un altro, e contano anch'essi (<a>, b…)" in unescape(page)
    assert "<a>" not in page
    assert "<li>Importo minimo del CMOR</li>" in page
    assert page.count("<svg") == 4
    HTMLParser().feed(page)
