"""A report as a Word file: real styles, captions, repeated heads, alternatives, and a control round each figure.

Whoever edits the file leaves the controls alone; `figure_lint` reads them when the file comes back.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from assessor_app.reports.charts import judgement_chart, png
from assessor_app.reports.document import Block, Chart, Document, Heading, Line, Paragraph, Points, Slot, Table

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph as WordParagraph

TAG = "figure:"
"""What the tag of a control begins with; the figure's id follows."""
_LONGEST_TAG = 64
_LANGUAGES = {"en": "en-GB", "cy": "cy-GB"}
_STAMP = (1980, 1, 1, 0, 0, 0)


def word_file(document: Document) -> bytes:
    """The report as the bytes of a .docx; the same report gives the same bytes."""
    import docx
    from docx.shared import Pt

    word = docx.Document()
    word.styles["Normal"].font.size = Pt(11)
    _say_language(word, document)
    word.add_paragraph(document.title, style="Title")
    word.add_paragraph(document.subtitle, style="Subtitle")
    _contents(word)
    for block in document.blocks:
        _add(word, block, document.language)
    buffer = io.BytesIO()
    word.save(buffer)
    return _same_bytes(buffer.getvalue())


def _say_language(word: WordDocument, document: Document) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    when = datetime.fromisoformat(document.dated).replace(tzinfo=UTC)
    about = word.core_properties
    about.title, about.subject, about.language = document.title, document.subtitle, _LANGUAGES[document.language]
    about.author = about.last_modified_by = about.comments = ""
    about.created = about.modified = when
    about.revision = 1
    run = word.styles["Normal"].element.get_or_add_rPr()
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), _LANGUAGES[document.language])
    run.append(spoken)


def _contents(word: WordDocument) -> None:
    """A field of contents, which Word fills when the file is opened and asked to."""
    paragraph = word.add_paragraph()
    for kind, text in (("begin", ""), ("", 'TOC \\o "1-2" \\h'), ("separate", ""), ("end", "")):
        paragraph._p.append(_field_part(kind, text))  # noqa: SLF001 - python-docx has no call for fields


def _field_part(kind: str, text: str) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    run = OxmlElement("w:r")
    if kind:
        part = OxmlElement("w:fldChar")
        part.set(qn("w:fldCharType"), kind)
    else:
        part = OxmlElement("w:instrText")
        part.text = text
    run.append(part)
    return run


def _add(word: WordDocument, block: Block, language: str) -> None:
    match block:
        case Heading(level, text):
            word.add_heading(text, level)
        case Paragraph(line, number, quote):
            paragraph = word.add_paragraph(style="Quote" if quote else None)
            _fill(paragraph, (f"{number} ", *line) if number else line)
        case Points(lines):
            for line in lines:
                _fill(word.add_paragraph(style="List Bullet"), line)
        case Table():
            _add_table(word, block)
        case Chart():
            _add_chart(word, block, language)


def _fill(paragraph: WordParagraph, line: Line) -> None:
    for part in line:
        if isinstance(part, Slot):
            paragraph._p.append(_control(part))  # noqa: SLF001 - python-docx has no call for controls
        else:
            paragraph.add_run(part)


def _control(slot: Slot) -> Any:
    """A content control round the words of a figure, whose tag is its id."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    control, about, content = (OxmlElement(name) for name in ("w:sdt", "w:sdtPr", "w:sdtContent"))
    for name, value in (("w:alias", slot.figure), ("w:tag", f"{TAG}{slot.figure}"[:_LONGEST_TAG])):
        said = OxmlElement(name)
        said.set(qn("w:val"), value)
        about.append(said)
    run, text = OxmlElement("w:r"), OxmlElement("w:t")
    text.text = slot.words
    run.append(text)
    content.append(run)
    control.append(about)
    control.append(content)
    return control


def _add_table(word: WordDocument, table: Table) -> None:
    from docx.oxml import OxmlElement

    word.add_paragraph(table.caption, style="Caption")
    made = word.add_table(rows=0, cols=len(table.head), style="Light Grid Accent 1")
    head = made.add_row()
    repeated = OxmlElement("w:tblHeader")
    head._tr.get_or_add_trPr().append(repeated)  # noqa: SLF001 - python-docx has no call for repeated heads
    _fill_row(head.cells, [(text,) for text in table.head])
    for row in table.rows:
        _fill_row(made.add_row().cells, row)


def _fill_row(cells: Sequence[Any], lines: Sequence[Line]) -> None:
    for cell, line in zip(cells, lines, strict=True):
        _fill(cell.paragraphs[0], line)


def _add_chart(word: WordDocument, chart: Chart, language: str) -> None:
    from docx.shared import Cm

    word.add_paragraph(chart.caption, style="Caption")
    picture = word.add_picture(io.BytesIO(png(judgement_chart(chart.bars, language))), width=Cm(16))
    about = picture._inline.docPr  # noqa: SLF001 - python-docx has no call for alternatives
    about.set("descr", chart.alternative)
    about.set("name", chart.caption[:60])


def _same_bytes(data: bytes) -> bytes:
    """The same archive with one fixed time on every part."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            entry = zipfile.ZipInfo(name, _STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            after.writestr(entry, before.read(name))
    return buffer.getvalue()
