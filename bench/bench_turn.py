"""What turning to another section costs in a form of 1,000 questions, beside one page of rich text.

The bar: showing another section of the walk (cards, guidance, task list) and painting it takes at
most three times what Qt's own text browser takes to set and paint the same text as one page.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

from assessor_app.instrument import compile_form, from_sheets
from assessor_app.records import Instrument

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextBrowser

    from assessor_app.desktop.walk.outline import Section
    from assessor_app.desktop.walk.walk_view import WalkView

QUESTIONS, CHOICES, A_SECTION = 1_000, 6, 20
ROUNDS = 120
SIZE = (1146, 640)
LABEL = "Was enough attention paid to part {0} of the work with this person at the time?"
GUIDANCE = " ".join(
    ["Sufficient: the file shows **who** did what, and when. Look in the *contact log* and the plan."] * 8
)
ANSWERS = ("Yes", "No, not well enough", "No, not done", "Document missing", "Partly", "Not applicable")


def run() -> dict[str, float]:
    """Medians in milliseconds, and the ratio that the bar speaks of."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication, QTextBrowser

    application = QApplication.instance() or QApplication([])
    view = _walk(_instrument())
    page = QTextBrowser()
    page.resize(*SIZE)
    for widget in (view, page):
        widget.show()
    application.processEvents()
    sections = view.work.outline.sections
    pairs = []
    for at in range(ROUNDS):
        # In turns, so that whatever else the machine does weighs on both alike.
        section = sections[at % len(sections)]
        pairs.append((_timed(lambda s=section: _turn(view, s)), _timed(lambda s=section: _set(page, s))))
        application.processEvents()
    turn, text = (statistics.median(column) * 1000 for column in zip(*pairs[5:], strict=True))
    for widget in (view, page):
        widget.close()
    return {"questions": QUESTIONS, "turn_ms": turn, "rich_text_ms": text, "ratio": turn / text, "bar": 3.0}


def _turn(view: WalkView, section: Section) -> None:
    view.board.go_to_section(section.code)
    _paint()


def _set(page: QTextBrowser, section: Section) -> None:
    page.setHtml(_html(section))
    _paint()


def _html(section: Section) -> str:
    """The words of a section and of the guidance on one of its questions, as one page."""
    parts = [f"<h2>{escape(section.group.label.to('en'))}</h2>"]
    for item in section.items:
        parts.append(f"<p><b>{escape(item.question.label.to('en'))}</b></p>")
        parts.append("".join(f"<p>{escape(choice.label.to('en'))}</p>" for choice in item.question.choices))
    parts.append(f"<p>{escape(section.items[0].question.guidance.to('en'))}</p>")
    return "".join(parts)


def _paint() -> None:
    """Lay out and paint whatever waits for it, and nothing else."""
    from PySide6.QtCore import QCoreApplication, QEvent

    for kind in (QEvent.Type.LayoutRequest, QEvent.Type.UpdateRequest):
        QCoreApplication.sendPostedEvents(None, kind.value)


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _walk(instrument: Instrument) -> WalkView:
    from assessor_app.desktop.theme.theme import Look, Theme
    from assessor_app.desktop.walk.glossary import Glossary
    from assessor_app.desktop.walk.memory import MemoryDesk
    from assessor_app.desktop.walk.open_assessment import OpenAssessment
    from assessor_app.desktop.walk.outline import make_outline
    from assessor_app.desktop.walk.walk_view import WalkView

    theme = Theme(Look.LIGHT)
    theme.apply()
    form = compile_form(instrument)
    answers = {question.code: "a0" for question in instrument.questions[: QUESTIONS // 2]}
    work = OpenAssessment(MemoryDesk(form, answers, case="B-001"), make_outline(instrument), "en")
    view = WalkView(theme, work, Glossary())
    view.resize(*SIZE)
    view.open(instrument.questions[0].code)
    return view


def _instrument() -> Instrument:
    """A form of 1,000 scored questions with guidance, 6,000 choices and a rule on each question."""
    heads = ("type", "name", "label::English (en)", "guidance_hint::English (en)", "relevant", "bind::insp:criterion")
    survey: list[tuple[str, ...]] = [heads]
    options: list[tuple[str, ...]] = [("list_name", "name", "label::English (en)", "judgement")]
    for number in range(QUESTIONS):
        if number % A_SECTION == 0:
            survey.append(("begin group", f"step{number}", f"Step {number // A_SECTION}", "", "", ""))
        rule = f"${{q{number - 1}}} = 'a0' or ${{q{number - 1}}} = ''" if number else ""
        survey.append((f"select_one l{number}", f"q{number}", LABEL.format(number), GUIDANCE, rule, "2.1"))
        if number % A_SECTION == A_SECTION - 1:
            survey.append(("end group", "", "", "", "", ""))
        options += [(f"l{number}", f"a{n}", ANSWERS[n], "below" if n else "above") for n in range(CHOICES)]
    settings = (("form_title", "form_id", "version", "default_language"), ("Big form", "big", "1", "English (en)"))
    return from_sheets({"survey": tuple(survey), "choices": tuple(options), "settings": settings})
