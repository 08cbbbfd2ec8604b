"""What carrying one assessment over would do, in words: kept, to look at again, newly owed, left out."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from assessor_app.desktop.lead.form_facts import OnVersion
from assessor_app.desktop.session import Session
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.theme.widgets import body, clear, column, hint, note, section, text
from assessor_app.desktop.walk.outline import number
from assessor_app.operations.form_versions import CarryOver
from assessor_app.operations.meanings import ChangedMeaning, Reworded, Why
from assessor_app.operations.settlement import value_words
from assessor_app.records import Instrument

translate = QCoreApplication.translate


def why_words(why: Why) -> str:
    """Why an answer may not mean what it did."""
    return {
        Why.CHOICE_GONE: translate("CarryPanel", "the answer is no longer offered"),
        Why.OTHER_KIND: translate("CarryPanel", "the question is answered in another way now"),
        Why.OTHER_SIDE: translate("CarryPanel", "the answer counts on the other side of the line now"),
        Why.ANSWER_WORDS: translate("CarryPanel", "the answer has other words now"),
        Why.QUESTION_WORDS: translate("CarryPanel", "the question has other words now"),
        Why.OPENED: translate("CarryPanel", "the question was closed and is asked now, so the answer counts again"),
    }[why]


class CarryPanel(QFrame):
    """Shows one assessment at a time."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setProperty("role", "card")
        self.setMinimumSize(session.theme.px(280), session.theme.px(260))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("The assessment that is chosen"))
        inner = QWidget()
        self._column: QVBoxLayout = column(session.theme, inner, space=Space.SMALL, margin=Space.NORMAL)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def show_row(self, row: OnVersion | None, form: Instrument) -> None:
        """Show what would happen to this assessment; `form` is the version in use."""
        clear(self._column)
        if row is None:
            self._column.addWidget(hint(self.tr("Choose an assessment to see what carrying it over would do.")))
        elif row.told is None:
            self._column.addWidget(section(self.tr("Case {number}").format(number=row.assessment.case)))
            self._column.addWidget(hint(row.assessor))
            words = self.tr("It is on the version in use ({version}).").format(version=row.version)
            self._column.addWidget(body(words))
            if row.undoable:
                self._column.addWidget(hint(self.tr("It was carried over; that can be undone.")))
        else:
            self._tell(row.told, row.assessor, form)
        self._column.addStretch(1)

    def _tell(self, told: CarryOver, assessor: str, form: Instrument) -> None:
        words = self.tr("Case {number}: from version {old} to {new}")
        self._column.addWidget(section(words.format(number=told.case, old=told.old, new=told.new)))
        self._column.addWidget(hint(assessor))
        if told.reopens:
            words = self.tr("It is complete, and would be in progress again.")
            self._column.addWidget(note(self._session.theme, words, Tone.WARNING))
        self._column.addWidget(body(self.tr("Answers kept as they are: {count}").format(count=len(told.kept))))
        old = self._session.ws.form(self._session.ws.assessment(told.assessment).instrument).instrument
        language = self._session.language
        self._list(self.tr("To look at again"), (self._changed(one, old, form) for one in told.changed))
        self._list(self.tr("Newly owed"), (point.message.to(language) for point in told.owed))
        gone = (_label(code, old, language) for code in told.gone)
        self._list(self.tr("No longer asked; the answer is kept, not counted"), gone)
        closed = (_label(code, form, language) for code in told.closed)
        self._list(self.tr("Closed by the new rules; the answer is kept, not counted"), closed)
        self._list(
            self.tr("Other words that mean the same; the answers stand"), (self._reworded(one) for one in told.reworded)
        )

    def _changed(self, one: ChangedMeaning, old: Instrument, form: Instrument) -> str:
        language = self._session.language
        answer = value_words(old.by_code.get(one.code), one.value, language)
        words = self.tr("{question}: “{answer}” – {why}.")
        told = words.format(question=_label(one.code, form, language), answer=answer, why=why_words(one.why))
        cleared = self.tr("It would be cleared; the history keeps it.")
        return f"{told} {cleared}" if one.cleared else told

    def _reworded(self, one: Reworded) -> str:
        language = self._session.language
        words = self.tr("“{old}” is now “{new}”. Answers: {count}")
        return words.format(old=one.old.to(language), new=one.new.to(language), count=len(one.codes))

    def _list(self, title: str, words: Iterable[str]) -> None:
        found = tuple(words)
        if found:
            self._column.addWidget(text(f"{title}: {len(found)}", "strong"))
            for one in found:
                self._column.addWidget(body(f"• {one}"))


def _label(code: str, form: Instrument, language: str) -> str:
    question = form.by_code.get(code)
    label = question.label.to(language) if question else code
    owner = form.by_code.get(question.owner) if question and question.owner else None
    return f"{number((owner or question or form.questions[0]).code)} {label}".strip() if question else label
