"""The left side of the walk: the steps as a task list, what waits, and what a search finds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QListView, QWidget

from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.plain_text import set_tip, tip
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk import entries
from assessor_app.desktop.walk.entries import EntryKind, NavigatorEntry
from assessor_app.desktop.walk.entry_painter import EntryPainter
from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.search import Finder
from assessor_app.desktop.walk.snapshot import Mark

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole


class Entries(QAbstractListModel):
    """The lines of the navigator. Lines that stay the same keep their selection and their place."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: Sequence[NavigatorEntry] = ()

    def show_entries(self, found: Sequence[NavigatorEntry]) -> None:
        """Show other lines."""
        before = self.entries
        if [(e.row, e.code) for e in before] == [(e.row, e.code) for e in found]:
            self.entries = found
            for at, (old, new) in enumerate(zip(before, found, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(at), self.index(at))
            return
        self.beginResetModel()
        self.entries = found
        self.endResetModel()

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many lines there are."""
        return len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a line, for people and for screen readers."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        found: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: entry.words,
            Qt.ItemDataRole.AccessibleTextRole: entry.spoken,
            Qt.ItemDataRole.ToolTipRole: tip(entry.spoken),
            ENTRY: entry,
        }
        return found.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings that lead nowhere cannot be chosen."""
        entry = self.entries[index.row()] if index.isValid() else None
        if entry is None or not entry.code:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class EntryView(QListView):
    """The list itself: Enter or a click goes there; its lines wrap."""

    chosen = Signal(object)
    """Entry"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(EntryPainter(theme, self))
        self.clicked.connect(self._choose)

    def _choose(self, index: Index) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, NavigatorEntry) and entry.code:
            self.chosen.emit(entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space go to the current line."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class Navigator(QWidget):
    """The task list with its filters and the search."""

    section_wanted = Signal(str)
    question_wanted = Signal(str)
    note_wanted = Signal(str)

    def __init__(self, theme: Theme, work: OpenAssessment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.work = work
        self.here = ("", "")
        self._finder = Finder(work.outline, work.language)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Find in questions, guidance and your notes"))
        self.forget = self.search.addAction(theme.icon("close"), QLineEdit.ActionPosition.TrailingPosition)
        self.forget.setText(self.tr("Clear the search"))
        set_tip(self.forget, self.tr("Clear the search (Escape)"))
        self.forget.setVisible(False)
        self.filter = QComboBox()
        self.filter.setAccessibleName(self.tr("Show"))
        self.filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.filter.setMinimumContentsLength(10)
        self.view = EntryView(theme)
        self.view.setAccessibleName(self.tr("Steps and questions"))
        self.model = Entries()
        self.view.setProperty("role", "plain")
        self.view.setModel(self.model)
        self.empty = widgets.hint("")
        self.empty.setContentsMargins(*(theme.px(Space.MEDIUM),) * 4)
        self._lay_out(theme)
        self._connect()

    def _lay_out(self, theme: Theme) -> None:
        layout = widgets.column(theme, self, space=0)
        top = widgets.column(theme, space=Space.SMALL, margin=Space.MEDIUM)
        top.addWidget(self.search)
        top.addWidget(self.filter)
        layout.addLayout(top)
        layout.addWidget(self.empty)
        layout.addWidget(self.view, stretch=1)

    def _connect(self) -> None:
        for mark in (None, *Mark):
            self.filter.addItem(entries.filter_words(mark, 0), mark)
        self.search.textChanged.connect(lambda _text: self.refresh())
        self.search.textChanged.connect(lambda text: self.forget.setVisible(bool(text)))
        self.forget.triggered.connect(lambda _checked=False: self.search.clear())
        self.filter.currentIndexChanged.connect(lambda _at: self.refresh())
        self.view.chosen.connect(self._go)
        self.search.installEventFilter(self)

    # --- showing ----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the case as it stands."""
        snapshot, language = self.work.snapshot, self.work.language
        self._count()
        mark = self.filter.currentData()
        wanted = self.search.text().strip()
        if wanted:
            notes = {note.id: note.text for note in self.work.desk.notes()}
            found = entries.finds(self._finder.find(wanted, snapshot.answers, notes), self.work.outline, language)
            nothing = self.tr("Nothing holds these words.")
        elif mark is None:
            found, nothing = entries.tasks(snapshot, language), ""
        else:
            found, nothing = entries.waiting(snapshot, mark, language), self.tr("Nothing here.")
        self.model.show_entries(found)
        self.empty.setText(nothing)
        self.empty.setVisible(not found and bool(nothing))
        self._select()
        if wanted:
            self.view.scrollToTop()

    def _count(self) -> None:
        found = entries.counts(self.work.snapshot)
        with QSignalBlocker(self.filter):
            for at in range(self.filter.count()):
                mark = self.filter.itemData(at)
                words = entries.filter_words(mark, found.get(mark, 0))
                if self.filter.itemText(at) != words:
                    self.filter.setItemText(at, words)

    def show_here(self, section: str, question: str) -> None:
        """Mark where one is."""
        self.here = (section, question)
        self._select()

    def _select(self) -> None:
        section, question = self.here
        for at, entry in enumerate(self.model.entries):
            wanted = question if entry.row in {EntryKind.QUESTION, EntryKind.FOUND} else section
            if entry.row is not EntryKind.STEP and entry.code == wanted:
                self.view.setCurrentIndex(self.model.index(at))
                return
        self.view.clearSelection()

    # --- going ------------------------------------------------------------------------------

    def find_words(self) -> None:
        """Put the cursor into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_only(self, mark: Mark | None) -> None:
        """Show the steps, or only the questions with a mark."""
        self.search.clear()
        self.filter.setCurrentIndex(max(self.filter.findData(mark), 0))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def list_again(self, search: str, mark: Mark | None) -> None:
        """List what was listed before; the focus stays where it is."""
        self.search.setText(search)
        self.filter.setCurrentIndex(max(self.filter.findData(mark), 0))

    def _go(self, entry: NavigatorEntry) -> None:
        if entry.row is EntryKind.NOTE:
            self.note_wanted.emit(entry.code)
        elif entry.row in {EntryKind.QUESTION, EntryKind.FOUND}:
            self.question_wanted.emit(entry.code)
        else:
            self.section_wanted.emit(entry.code)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search, Down goes into what was found and Escape clears it."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.model.rowCount():
                first = next((at for at, entry in enumerate(self.model.entries) if entry.row is not EntryKind.STEP), 0)
                self.view.setCurrentIndex(self.model.index(first))
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)
