"""A report as an accessible PDF (PDF/UA-1), set by typst: tags, language, title and alternatives are all there."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from assessor_app.bundled import resource
from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.reports.charts import judgement_chart, svg
from assessor_app.reports.document import Block, Chart, Document, Heading, Paragraph, Points, Table, plain

_CONTENTS = {"en": "Contents", "cy": "Cynnwys"}


def typeset(document: Document) -> bytes:
    """The report as the bytes of a PDF; the same report gives the same bytes.

    `UserError` (``no-typst``) where the library is not installed, with what to do.
    """
    try:
        import typst
    except ImportError as error:
        what = Message("The PDF of the report cannot be made: a part of the program is missing.")
        mend = Message("Install the program again, or make the report as a web page or for Word.")
        raise UserError(Problem("no-typst", what, mend)) from error
    files: dict[str, str] = {}
    blocks = [_block(block, at, document.language, files) for at, block in enumerate(document.blocks)]
    said = {
        "title": document.title,
        "subtitle": document.subtitle,
        "language": document.language,
        "dated": document.dated[:10],
        "contents": _CONTENTS[document.language],
        "blocks": blocks,
    }
    files["report"] = json.dumps(said, ensure_ascii=False)
    stamp = int(datetime.fromisoformat(document.dated).replace(tzinfo=UTC).timestamp())
    setting: Any = typst.compile  # its types allow no mixture of bytes and paths
    made = setting(
        resource("report", "report.typ").read_bytes(),
        sys_inputs=files,
        format="pdf",
        font_paths=[str(resource("fonts"))],
        ignore_system_fonts=True,
        pdf_standards=["ua-1"],
        timestamp=stamp,
    )
    return bytes(made)


def _block(block: Block, at: int, language: str, files: dict[str, str]) -> dict[str, Any]:
    match block:
        case Heading(level, text):
            return {"kind": "heading", "level": level, "text": text}
        case Paragraph(line, number, quote):
            return {"kind": "paragraph", "text": plain(line), "number": number, "quote": quote}
        case Points(lines):
            return {"kind": "points", "lines": [plain(line) for line in lines]}
        case Table(caption, head, rows):
            cells = [[plain(cell) for cell in row] for row in rows]
            return {"kind": "table", "caption": caption, "head": head, "rows": cells}
        case Chart(caption, alternative, bars):
            name = f"chart{at}"
            files[name] = svg(judgement_chart(bars, language), alternative).decode("utf-8")
            return {"kind": "chart", "caption": caption, "alternative": alternative, "file": name}
