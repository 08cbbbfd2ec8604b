"""Someone may be at risk now: tell the lead inspector; this program records it and sends nothing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QSizePolicy, QWidget

from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.announcement import announce
from assessor_app.desktop.theme.flexible import Flexible
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.walk import dates, words
from assessor_app.desktop.walk.autosave import Autosave
from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.text_editors import TextEditor


class RiskForm(QScrollArea):
    """Opens above the questions; nothing else is closed or lost by it."""

    done = Signal()
    shown = Signal()
    """It has come into view, or gone."""

    def __init__(self, theme: Theme, work: OpenAssessment) -> None:
        super().__init__()
        self.theme = theme
        self.work = work
        self._form = Flexible()
        self._form.setProperty("tone", Tone.PROBLEM.value)
        self.setWidget(self._form)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Someone may be at risk now"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.what = TextEditor(theme)
        self.told = QLineEdit()
        self.when = QLineEdit()
        self.wrong = widgets.text("", "problem")
        self.wrong.hide()
        self._build()
        self.hide()
        self._pause = Autosave(self.keep, self)
        self.what.typed.connect(self._pause.typed)
        for field in (self.told, self.when):
            field.textEdited.connect(lambda _text: self._pause.typed())
            field.textEdited.connect(lambda _text: self.wrong.hide())
        self.what.typed.connect(self.wrong.hide)

    def _build(self) -> None:
        theme = self.theme
        layout = widgets.column(theme, self._form, space=Space.SMALL, margin=Space.NORMAL)
        layout.addWidget(widgets.section(self.tr("Someone may be at risk now")))
        layout.addWidget(
            widgets.body(
                self.tr(
                    "Tell the lead inspector now, by telephone or in person. This program sends nothing. "
                    "What you record here shows on everything that leaves this computer, until the lead has closed it."
                )
            )
        )
        concern = widgets.field(theme, self.tr("&What is the concern? No names."), self.what)
        layout.addWidget(widgets.measured(theme, concern))
        facts = QWidget()
        row = widgets.line(theme, facts, space=Space.NORMAL)
        row.addWidget(widgets.field(theme, self.tr("Who was &told? By role."), self.told), stretch=3)
        row.addWidget(widgets.field(theme, self.tr("Whe&n?"), self.when), stretch=2)
        layout.addWidget(widgets.measured(theme, facts))
        layout.addWidget(self.wrong)
        buttons = widgets.line(theme)
        buttons.addWidget(widgets.button(self.tr("Record"), self.record, kind="primary"))
        buttons.addWidget(widgets.button(self.tr("Do not record"), self.cancel))
        buttons.addStretch(1)
        layout.addLayout(buttons)

    def sizeHint(self) -> QSize:
        """As high as the form is at the width there is; where there is less room it scrolls."""
        inside = self._form.layout()
        high = inside.totalHeightForWidth(max(self.width(), 1)) if inside is not None else 0
        return QSize(super().sizeHint().width(), high)

    def minimumSizeHint(self) -> QSize:
        """Room for one field."""
        return QSize(1, self.theme.px(160))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        """Say that it is there."""
        super().showEvent(event)
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Say that it has gone."""
        super().hideEvent(event)
        self.shown.emit()

    def keep(self) -> bool:
        """Put the alert into the file while it is being written; false if that cannot be done."""
        self._pause.stop()
        what, told, when = self.what.raw(), self.told.text(), self.when.text()
        return self.work.did(lambda: self.work.desk.draft_risk(what, told, when))

    def leave(self) -> bool:
        """Keep what is being written; false if that cannot be done."""
        return not self._pause.running or self.keep()

    def go_on(self) -> None:
        """Show an alert that was begun and neither recorded nor cancelled."""
        begun = self.work.desk.started_risk()
        if begun is None or self.isVisible():
            return
        self.what.show_value(begun.what)
        self.what.to_end()
        self.told.setText(begun.told)
        self.when.setText(begun.when)
        self.show()

    def open(self) -> None:
        """Show the form and put the cursor where one writes."""
        if not self.isVisible() and not self.when.text():
            here = dates.locale(self.work.language)
            self.when.setText(here.toString(QDateTime.currentDateTime(), "d MMMM yyyy HH:mm"))
        self.show()
        self.what.setFocus()

    def record(self) -> None:
        """Record what is known; say what is missing."""
        what, told, when = self.what.raw(), self.told.text(), self.when.text()
        if not what.strip() or not told.strip():
            missing = self.told if what.strip() else self.what
            self.wrong.setText(
                self.tr("Say who was told.") if what.strip() else self.tr("Say what the concern is, and who was told.")
            )
            self.wrong.show()
            announce(self.wrong, self.wrong.text(), urgent=True)
            missing.setFocus()
            return
        if self.work.did(lambda: self.work.desk.raise_risk(what, told, when)):
            self._clear()
            self.work.said.emit(self.tr("Recorded: someone may be at risk now."))
            self.done.emit()

    def put_away(self) -> None:
        """Close the form; what has been written stays in it."""
        self.keep()
        self.hide()
        if self.what.raw().strip():
            self.work.told.emit(self.tr("The alert is not recorded yet. F8 opens it again."))
        self.done.emit()

    def cancel(self) -> None:
        """Close the form and forget what has been written."""
        self._clear()
        self.keep()
        self.done.emit()

    def _clear(self) -> None:
        self.what.show_value("")
        self.told.clear()
        self.when.clear()
        self.wrong.hide()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)


def alert_words(work: OpenAssessment) -> str:
    """What the last open alert of the case says; "" if there is none."""
    found = [risk for risk in work.desk.risks() if not risk.closed]
    if not found:
        return ""
    last = found[-1]
    sentence = QCoreApplication.translate(
        "RiskForm", "Someone may be at risk: “{0}”. Told: {1}, {2}. Open until the lead closes it."
    )
    return sentence.format(words.shortened(last.what, 120).rstrip("."), last.told, last.when)
