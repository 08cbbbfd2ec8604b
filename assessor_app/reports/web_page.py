"""A report as one HTML file: semantic, printable, without a script, and nothing is fetched."""

from __future__ import annotations

from html import escape

from assessor_app.reports.charts import judgement_chart, svg
from assessor_app.reports.document import Block, Chart, Document, Heading, Line, Paragraph, Points, Slot, Table

_STYLE = """
:root { color-scheme: light; }
body { font: 1.0625rem/1.55 "Segoe UI", "Open Sans", Arial, sans-serif; color: #1b1f23; background: #fff;
  max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem; }
h1 { font-size: 2rem; line-height: 1.2; } h2 { font-size: 1.5rem; margin-top: 2.5rem; } h3 { font-size: 1.15rem; }
.subtitle { font-size: 1.2rem; color: #3d444b; } .number { display: inline-block; min-width: 2.75rem; color: #3d444b; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; } caption { text-align: left; font-weight: 600; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid #767d85; }
figure { margin: 1.5rem 0; } figcaption { font-weight: 600; } svg { max-width: 100%; height: auto; }
blockquote { border-left: 4px solid #4a5560; margin-left: 0; padding-left: 1rem; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; }
nav a { color: #0b4f8a; } a:focus { outline: 3px solid #0b4f8a; outline-offset: 2px; }
.wide { overflow-x: auto; }
@media print { body { max-width: none; padding: 0; } nav, .skip { display: none; } h2 { break-before: page; }
  table, figure { break-inside: avoid; } thead { display: table-header-group; } }
"""
_SKIP = {"en": "Skip to the report", "cy": "Ewch yn syth at yr adroddiad"}
_CONTENTS = {"en": "Contents", "cy": "Cynnwys"}


def web_page(document: Document) -> str:
    """The report as HTML text."""
    language = document.language
    title = f"{escape(document.title)}: {escape(document.subtitle)}"
    body = "\n".join(_block(block, at, language) for at, block in enumerate(document.blocks))
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#report">{_SKIP[language]}</a>\n'
        f'<header><h1>{escape(document.title)}</h1><p class="subtitle">{escape(document.subtitle)}</p></header>\n'
        f"{_contents(document)}\n"
        f'<main id="report">\n{body}\n</main>\n</body>\n</html>\n'
    )


def _contents(document: Document) -> str:
    heads = [(at, block) for at, block in enumerate(document.blocks) if isinstance(block, Heading) and block.level == 1]
    links = "".join(f'<li><a href="#h{at}">{escape(block.text)}</a></li>' for at, block in heads)
    name = _CONTENTS[document.language]
    return f'<nav aria-label="{name}"><h2>{name}</h2><ol>{links}</ol></nav>'


def _block(block: Block, at: int, language: str) -> str:
    match block:
        case Heading(level, text):
            return f'<h{level + 1} id="h{at}">{escape(text)}</h{level + 1}>'
        case Paragraph(line, number, quote):
            words = f'<span class="number">{escape(number)}</span> {_line(line)}' if number else _line(line)
            return f"<blockquote><p>{words}</p></blockquote>" if quote else f"<p>{words}</p>"
        case Points(lines):
            return "<ul>" + "".join(f"<li>{_line(line)}</li>" for line in lines) + "</ul>"
        case Table():
            return _table(block)
        case Chart():
            return _chart(block, language)


def _table(table: Table) -> str:
    head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in table.head)
    rows = "".join(
        f'<tr><th scope="row">{_line(row[0])}</th>' + "".join(f"<td>{_line(cell)}</td>" for cell in row[1:]) + "</tr>"
        for row in table.rows
    )
    caption = escape(table.caption)
    return (
        f'<div class="wide" role="region" aria-label="{caption}" tabindex="0"><table><caption>{caption}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _chart(chart: Chart, language: str) -> str:
    drawing = svg(judgement_chart(chart.bars, language), chart.alternative).decode("utf-8")
    drawing = drawing[drawing.index("<svg") :]
    drawing = drawing.replace("<svg", f'<svg role="img" aria-label="{escape(chart.alternative)}"', 1)
    return f"<figure><figcaption>{escape(chart.caption)}</figcaption>{drawing}</figure>"


def _line(line: Line) -> str:
    return "".join(
        f'<data value="{escape(part.figure)}">{escape(part.words)}</data>' if isinstance(part, Slot) else escape(part)
        for part in line
    )
