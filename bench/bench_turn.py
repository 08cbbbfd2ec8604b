"""What turning to another section costs in the real window, a form of 1,000 questions on an encrypted file.

Includes the cards of the section, the guidance, the task list, the status bar, and what is remembered in the file of
where one was, until all is painted. The baseline is Qt's own text browser, which is given the same words as one page
and paints it.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from assessor_app.instrument import from_sheets
from assessor_app.records import Instrument
from bench.real_window import application, longest_freeze, opened, until_painted
from bench.sample import PHRASE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextBrowser

    from assessor_app.desktop.walk.outline import Section
    from assessor_app.store import Workspace

QUESTIONS, CHOICES, A_SECTION = 1_000, 6, 20
ROUNDS = 40
SIZE = (1146, 640)
LABEL = "Was enough attention paid to part {0} of the work with this person at the time?"
GUIDANCE = " ".join(
    ["Sufficient: the file shows **who** did what, and when. Look in the *contact log* and the plan."] * 8
)
ANSWERS = ("Yes", "No, not well enough", "No, not done", "Document missing", "Partly", "Not applicable")


def run() -> dict[str, float]:
    """Medians in milliseconds, and the ratio that the bar speaks of."""
    from PySide6.QtWidgets import QTextBrowser

    from assessor_app.desktop.page import Place

    application()
    with tempfile.TemporaryDirectory() as folder:
        workspace = _workspace(Path(folder))
        with opened(Path(folder), workspace) as window:
            window.desk.go(Place("walk", workspace.assessments()[0].id, "q0"))
            longest_freeze(lambda: None)
            view = window.desk.page.view
            page = QTextBrowser()
            page.resize(*SIZE)
            page.show()
            sections = view.work.outline.sections
            pairs = []
            for at in range(ROUNDS):
                # In turns, so that whatever else the machine does weighs on both alike.
                section = sections[at % len(sections)]
                turn = until_painted(lambda code=section.code: view.board.go_to_section(code))
                longest_freeze(lambda: None)  # what the window still has to do is no part of the text's time
                pairs.append((turn, _timed(lambda s=section: _set(page, s))))
            page.close()
    turn, text = (statistics.median(column) * 1000 for column in zip(*pairs[5:], strict=True))
    return {"questions": QUESTIONS, "turn_ms": turn, "rich_text_ms": text, "ratio": turn / text}


def _workspace(folder: Path) -> Workspace:
    """An assessor's file with a case of the big form, half of it answered."""
    from assessor_app.operations import packs
    from assessor_app.operations.inspection import Plan, new_inspection
    from assessor_app.operations.sample import Sample, SampleCase
    from assessor_app.operations.workspace_start import start
    from assessor_app.records import Change

    instrument = _instrument()
    sample = Sample((SampleCase("B-001", assessor="Assessor 1"),))
    with new_inspection(folder / "lead.inspection", PHRASE, Plan("Timing"), sample, instrument, device="bench") as lead:
        lead.set_passphrase("assessor-1", PHRASE)
        packs.write_packs(lead, folder)
    workspace = start(folder / "assessor-1.xlsx", folder / "own.inspection", PHRASE, device="bench")
    subject = f"assessment:{workspace.assessments()[0].id}"
    half = instrument.questions[: QUESTIONS // 2]
    workspace.record(
        [Change(subject, "interest", "no"), *(Change(subject, one.code, "a0", instrument.hash) for one in half)]
    )
    return workspace


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
    settings = (
        ("form_title", "form_id", "version", "default_language", "namespaces"),
        ("Big form", "big", "1", "English (en)", 'insp="https://example.org/assessor/insp"'),
    )
    return from_sheets({"survey": tuple(survey), "choices": tuple(options), "settings": settings})
