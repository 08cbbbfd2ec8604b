"""Case summaries as PDF, beside bare reportlab setting the same texts in the same styles.

Includes everything from the opened workspace to the bytes: what stands is read, pages are laid out with their
questions, symbols and lines, outline and page numbers. The baseline puts the same paragraphs one below the other with
reportlab's own template, and neither lays out nor numbers anything.
"""

from __future__ import annotations

import tempfile
from io import BytesIO
from pathlib import Path

from bench.sample import PHRASE, copied, seconds

CASES, ROUNDS = 12, 3


def run() -> dict[str, float]:
    """Milliseconds for each summary, and the ratio."""
    from assessor_app.operations import prints
    from assessor_app.reports.case_summary import case_summary
    from assessor_app.store import open_workspace

    with tempfile.TemporaryDirectory() as folder:
        workspace = open_workspace(copied("lead.inspection", Path(folder)), PHRASE, writing=False, device="bench")
        ids = [one.id for one in workspace.assessments() if one.of_record][:CASES]

        def ours() -> None:
            for identity in ids:
                case_summary(BytesIO(), prints.summary_of(workspace, identity), "en")

        texts = _texts(ours)
        pairs = [(seconds(ours), seconds(lambda: _bare(texts))) for _ in range(ROUNDS)]
        workspace.close()
    own, bare = (min(column) for column in zip(*pairs, strict=True))
    return {"summary_ms": own * 1000 / CASES, "bare_ms": bare * 1000 / CASES, "ratio": own / bare}


def _texts(draw) -> list[tuple[str, object]]:  # type: ignore[no-untyped-def]  # benches are not type checked
    """Every text that the summaries set, with its style."""
    from reportlab.platypus import Paragraph

    met: list[tuple[str, object]] = []
    made = Paragraph.__init__

    def note(self, text, style=None, *more, **named):  # type: ignore[no-untyped-def]
        frags = named.get("frags")
        met.append(("".join(one.text for one in frags) if frags else text, style))
        made(self, text, style, *more, **named)

    Paragraph.__init__ = note
    try:
        draw()
    finally:
        Paragraph.__init__ = made
    return met


def _bare(texts: list[tuple[str, object]]) -> None:
    from xml.sax.saxutils import escape

    from reportlab.platypus import Paragraph, SimpleDocTemplate

    each = len(texts) // CASES
    for case in range(CASES):
        chosen = texts[case * each : (case + 1) * each]
        SimpleDocTemplate(BytesIO()).build([Paragraph(escape(text), style) for text, style in chosen])


if __name__ == "__main__":
    print(run())
