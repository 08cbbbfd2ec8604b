"""Reading a case through before it is completed: its answers by step, each with a way to change it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QWidget

from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.arrangement import keep_in_sight
from assessor_app.desktop.theme.reader import TextReader
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk import words
from assessor_app.desktop.walk.card_view import caption
from assessor_app.desktop.walk.outline import Item, Outline, Section, asks, number
from assessor_app.instrument import CaseState
from assessor_app.records import Judgement


@dataclass(frozen=True, slots=True)
class Passage:
    """One question as it is read: its code, its words, its answer, and the lines of reasons and evidence."""

    code: str
    question: str
    answer: str
    lines: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Reading:
    """A case to be read: its form, its answers, and how it stands."""

    outline: Outline
    answers: dict[str, str]
    now: CaseState
    language: str

    def passages(self, section: Section, *, below: bool = False) -> tuple[Passage, ...]:
        """The questions of a section that apply; only those judged not sufficient with `below`."""
        items = (item for item in section.items if asks(item.question) and item.code in self.now.active)
        return tuple(self._passage(item) for item in items if not below or self.is_below(item))

    def is_below(self, item: Item) -> bool:
        """Whether the answer of a question says that the work was not sufficient."""
        choice = item.question.choice(self.answers.get(item.code, ""))
        return choice is not None and choice.judgement is Judgement.BELOW

    def _passage(self, item: Item) -> Passage:
        told = ((part, self._words(part.code)) for part in item.satellites if part.code in self.now.active)
        lines = tuple((caption(part.role.partition(":")[0]), text) for part, text in told if text)
        label = f"{number(item.code)} {item.question.label.to(self.language)}".strip()
        return Passage(item.code, label, self._words(item.code), lines)

    def _words(self, code: str) -> str:
        return words.value_words(self.outline.instrument.by_code[code], self.answers.get(code), self.language)


class _Text(TextReader):
    """A text as high as it is; the page it stands on follows the link that has the focus."""

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Go from link to link, each of them in sight."""
        moved = super().focusNextPrevChild(onward)
        if moved and self.hasFocus():
            keep_in_sight(self.viewport(), self.cursorRect())
        return moved

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class ReadThrough(QWidget):
    """One step at a time, or in all steps what was not sufficient."""

    wanted = Signal(str)
    """The code of a question that the person wants to change."""

    def __init__(self, theme: Theme, reading: Reading, *, locked: bool) -> None:
        super().__init__()
        self.theme = theme
        self.reading = reading
        self.locked = locked
        self.step = QComboBox()
        self.step.setAccessibleName(self.tr("Step"))
        self.below = QCheckBox(self.tr("Not sufficient only"))
        self.text = _Text()
        self.text.setProperty("role", "plain")
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("Read the answers through"))
        self.text.anchorClicked.connect(lambda link: self.wanted.emit(QUrl(link).path()))
        for section in self._first_of_steps():
            self.step.addItem(section.view.label.to(reading.language), section.view.code)
        row = widgets.line(theme, space=Space.NORMAL)
        row.addWidget(self.step)
        row.addWidget(self.below)
        row.addStretch(1)
        layout = widgets.column(theme, self, space=Space.SMALL)
        layout.addWidget(widgets.heading(self.tr("Read the answers through")))
        layout.addLayout(row)
        layout.addWidget(self.text)
        self.step.currentIndexChanged.connect(lambda _at: self._show())
        self.below.toggled.connect(lambda _on: self._show())
        self._show()

    def _first_of_steps(self) -> Iterable[Section]:
        found: dict[str, Section] = {}
        for section in self.reading.outline.sections:
            if self.reading.passages(section):
                found.setdefault(section.view.code, section)
        return found.values()

    def _show(self) -> None:
        self.step.setEnabled(not self.below.isChecked())
        below, step = self.below.isChecked(), self.step.currentData()
        sections = [one for one in self.reading.outline.sections if below or one.view.code == step]
        parts = [(one, self.reading.passages(one, below=below)) for one in sections]
        shown = "".join(self._html(section, found) for section, found in parts if found)
        nothing = self.tr("No answer says that the work was not sufficient.") if below else self.tr("Nothing here.")
        self.text.show_html(shown or f"<p>{escape(nothing)}</p>", self._is_question)
        self._fit()

    def _is_question(self, address: str) -> bool:
        """Whether a link names a question of the form: no other link is made here."""
        return address in self.reading.outline.instrument.by_code

    def _html(self, section: Section, found: Sequence[Passage]) -> str:
        return f"<h3>{escape(section.group.label.to(self.reading.language))}</h3>{''.join(map(self._entry, found))}"

    def _entry(self, passage: Passage) -> str:
        does = self.tr("Look") if self.locked else self.tr("Change")
        answer = passage.answer or self.tr("Not answered yet")
        lines = "".join(f"<br/>{escape(head)}: {_lines(text)}" for head, text in passage.lines)
        link = f'<a href="{escape(passage.code)}" title="{escape(passage.question)}">{escape(does)}</a>'
        return f"<p><b>{escape(passage.question)}</b><br/>{_lines(answer)} – {link}{lines}</p>"

    def _fit(self) -> None:
        """As high as the text: the page scrolls as a whole."""
        document = self.text.document()
        document.setTextWidth(self.text.viewport().width())
        self.text.setFixedHeight(round(document.size().height()) + self.theme.px(Space.SMALL))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        self._fit()


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br/>")
