"""What a list says otherwise than the inspection: each sentence with a tick; only what is new is ticked at first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from assessor_app.desktop.sentences import in_words
from assessor_app.desktop.tables import Column, RecordModel, table_view
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import button, column, field, hint, line, section
from assessor_app.desktop.walk.flow import FlowLayout
from assessor_app.operations.list_again import ListNews, News

Index = QModelIndex | QPersistentModelIndex


class NewsModel(RecordModel[ListNews]):
    """The sentences, each of which can be ticked; `ticked` are the keys of those that are."""

    ticked: frozenset[str] = frozenset()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column has a tick."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a row, and whether it is ticked."""
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            on = self.rows[index.row()].key in self.ticked
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a row, or take its tick away."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != 0:
            return False
        key = self.rows[index.row()].key
        on = Qt.CheckState(value) is Qt.CheckState.Checked
        self.tick(self.ticked | {key} if on else self.ticked - {key})
        return True

    def tick(self, keys: frozenset[str]) -> None:
        """Have these ticked, and no others."""
        self.ticked = keys
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))


class NewsPanel(QWidget):
    """The sentences with their ticks, a reason, and the button that takes over what is ticked."""

    take_wanted = Signal(object, object, str)
    """the news, the keys of those that are ticked, the reason"""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        whole = column(theme, self, space=Space.SMALL)
        self.none = hint(self.tr("Nothing: every case of the list is known, with the same details."))
        kind, words = Column(self.tr("What"), self._kind), Column(self.tr("In a sentence"), _sentence)
        self.model = NewsModel(theme, [kind, words])
        self.table = table_view(theme, self.model, self.tr("What the list says otherwise"))
        self.table.stretch(1, 200)
        self.model.dataChanged.connect(lambda *_: self._count())
        self.reason = QLineEdit()
        said = self.tr("Owed where a case is changed or taken out; it is recorded.")
        self.reason_field = field(theme, self.tr("Reason"), self.reason, said)
        self.take = button(self.tr("Take over what is ticked"), self._take, kind="primary")
        whole.addWidget(section(self.tr("What the list says otherwise than this inspection")))
        for part in (self.none, self.table, self._ticks(theme), self.reason_field):
            whole.addWidget(part)
        last = line(theme)
        last.addWidget(self.take)
        last.addStretch()
        whole.addLayout(last)

    def _ticks(self, theme: Theme) -> QWidget:
        self.ticks = QWidget()
        flow = FlowLayout(self.ticks, gap=theme.px(Space.SMALL))
        for words, kind in (
            (self.tr("Tick all that is new"), News.NEW),
            (self.tr("Tick all that is changed"), News.CHANGED),
            (self.tr("Tick all that is gone"), News.GONE),
        ):
            flow.addWidget(button(words, partial(self._tick, kind)))
        flow.addWidget(button(self.tr("Tick nothing"), lambda: self.model.tick(frozenset())))
        return self.ticks

    def _kind(self, news: ListNews) -> str:
        words = {News.NEW: self.tr("New"), News.GONE: self.tr("Gone"), News.CHANGED: self.tr("Changed")}
        return words[news.kind]

    def show_news(self, news: Sequence[ListNews]) -> None:
        """Show these; what is new is ticked, since it takes nothing away."""
        self.model.show_rows(news)
        for part in (self.table, self.ticks, self.reason_field, self.take):
            part.setVisible(bool(news))
        self.none.setVisible(not news)
        self.model.tick(frozenset(one.key for one in news if one.kind is News.NEW))
        self._count()

    def _count(self) -> None:
        self.take.setEnabled(bool(self.model.ticked))
        owed = any(one.kind is not News.NEW and one.key in self.model.ticked for one in self.model.rows)
        self.reason_field.setEnabled(owed)

    def _tick(self, kind: News) -> None:
        self.model.tick(self.model.ticked | {one.key for one in self.model.rows if one.kind is kind})

    def _take(self) -> None:
        self.take_wanted.emit(self.model.rows, self.model.ticked, self.reason.text())


def _sentence(news: ListNews) -> str:
    return in_words(news.what)
