"""Small read-only table models over frozen records, with named columns, and the view that shows them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHeaderView, QTableView

from assessor_app.desktop.table_widget import Table
from assessor_app.desktop.theme.plain_text import tip
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Tone

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()

MEASURED = 100
"""So many rows, with those in sight, are measured for the width of a column: thousands would take seconds."""


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """One column: its head, the words of a record in it, and how it sorts.

    `mark` names an icon and its tone; the words say the same, so nothing is told by the icon alone.
    """

    title: str
    words: Callable[[T], str]
    sort: Callable[[T], Any] | None = None
    numeric: bool = False
    mark: Callable[[T], tuple[str, Tone] | None] | None = None
    width: int = 0
    """In pixels at 100 %; 0 is as wide as its contents."""
    most: int = 0
    """Where it is as wide as its contents: at most so many pixels at 100 %; 0 is without end."""
    bare: bool = False
    """Whether it shows only the mark: the words are in the tooltip and for screen readers."""
    more: Callable[[T], str] | None = None
    """What is told of a cell beyond its words, in the tooltip and as the description for screen readers."""
    tip: str = ""
    """What the head stands for, where it is a short code."""


class RecordModel(QAbstractTableModel, Generic[T]):
    """Rows are records, columns are `Column`; `show_rows` replaces the rows."""

    def __init__(self, theme: Theme, columns: Sequence[Column[T]]) -> None:
        super().__init__()
        self._theme = theme
        self.columns = tuple(columns)
        self.rows: tuple[T, ...] = ()

    def show_rows(self, rows: Sequence[T]) -> None:
        """Show these records instead."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def record(self, index: Index) -> T | None:
        """The record of a row, or none for an index outside."""
        return self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Number of records."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, mark and alignment of a cell; its head is told by the view, so it is not said here."""
        if not index.isValid():
            return None
        column, row = self.columns[index.column()], self.rows[index.row()]
        told: dict[int, Callable[[], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda: "" if column.bare else column.words(row),
            Qt.ItemDataRole.AccessibleTextRole: lambda: column.words(row),
            Qt.ItemDataRole.AccessibleDescriptionRole: lambda: _more(column, row),
            Qt.ItemDataRole.ToolTipRole: lambda: tip("\n".join(filter(None, (column.words(row), _more(column, row))))),
            Qt.ItemDataRole.TextAlignmentRole: lambda: _side(column),
            Qt.ItemDataRole.DecorationRole: lambda: self._mark(column, row),
        }
        return told[role]() if role in told else None

    def _mark(self, column: Column[T], row: T) -> QPixmap | None:
        mark = column.mark(row) if column.mark is not None else None
        return self._theme.pixmap(mark[0], 18, self._theme.colours.of(mark[1])[0]) if mark else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The heads of the columns, on the side of their words."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        words = column.tip or column.title
        told: dict[int, str] = {Qt.ItemDataRole.ToolTipRole: tip(words), Qt.ItemDataRole.AccessibleTextRole: words}
        return told.get(role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the records by one column; equal ones stay in their order."""
        if not 0 <= column < len(self.columns):
            return
        by = self.columns[column].sort or self.columns[column].words
        self.layoutAboutToBeChanged.emit()
        self.rows = tuple(sorted(self.rows, key=by, reverse=order == Qt.SortOrder.DescendingOrder))
        self.layoutChanged.emit()


def _more(column: Column[T], row: T) -> str:
    return column.more(row) if column.more is not None else ""


def _side(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def table_view(theme: Theme, model: RecordModel[Any], name: str) -> Table:
    """A table of whole rows to choose from by keyboard or pointer; `name` is for screen readers."""
    view = Table(theme)
    set_up(view, theme, model, name)
    return view


def set_up(view: Table, theme: Theme, model: RecordModel[Any], name: str) -> None:
    """Give a table its records and its name for screen readers, and its columns their widths."""
    model.setParent(view)  # else it may go before the view, which asks it to its end
    view.setModel(model)
    view.setAccessibleName(name)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setMinimumSectionSize(theme.px(44))
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setResizeContentsPrecision(MEASURED)
    header.setStretchLastSection(True)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    view.setMinimumHeight(theme.px(220))
    view.most = {at: theme.px(column.most) for at, column in enumerate(model.columns) if column.most}
    for at, column in enumerate(model.columns):
        if column.width and at < len(model.columns) - 1:
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(at, theme.px(column.width))


def let_follow(view: QTableView, model: RecordModel[T], show: Callable[[T | None], object]) -> None:
    """Have something show the record that is chosen in a table, and nothing as soon as none is.

    Whatever empties or refills the table says so itself: no page can forget to, so that nothing goes on working on a
    record that is out of sight.
    """

    def look() -> None:
        show(model.record(view.currentIndex()))

    later = QTimer(view)
    later.setSingleShot(True)
    later.timeout.connect(look)
    view.selectionModel().currentRowChanged.connect(lambda *_: look())
    model.modelReset.connect(lambda: look() if not model.rows else later.start(0))


def enable_sorting(view: QTableView, column: int = 0) -> None:
    """Let a click on a head sort by it, at first by `column`; `sorting.SortBy` is the way by keyboard."""
    view.setSortingEnabled(True)
    view.sortByColumn(column, Qt.SortOrder.AscendingOrder)
