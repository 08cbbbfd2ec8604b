"""Table models over records, tested without a view."""

import re
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessor_app.bundled import resource
from assessor_app.desktop.sort_control import SortBy
from assessor_app.desktop.tables import Column, RecordModel, enable_sorting, table_view
from assessor_app.desktop.theme.tokens import Tone


@dataclass(frozen=True)
class Fruit:
    name: str
    weight: int


FRUIT = (Fruit("pear", 9), Fruit("apple", 100), Fruit("plum", 9))


@pytest.fixture
def model(theme):
    made = RecordModel(
        theme,
        [
            Column("Name", lambda f: f.name, mark=lambda f: ("done", Tone.DONE) if f.weight > 50 else None),
            Column("Weight", lambda f: f"{f.weight} g", lambda f: f.weight, numeric=True),
        ],
    )
    made.show_rows(FRUIT)
    return made


def shown(model, column=0):
    return [model.data(model.index(row, column)) for row in range(model.rowCount())]


def test_a_cell_holds_the_words_of_its_column(model):
    assert shown(model, 1) == ["9 g", "100 g", "9 g"]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Weight"


def test_numbers_sort_as_numbers_and_equals_keep_their_order(model):
    model.sort(1)
    assert shown(model) == ["pear", "plum", "apple"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert shown(model)[0] == "apple"


def test_a_screen_reader_hears_the_words_of_a_cell_and_its_head_once(model, theme, qtbot):
    view = table_view(theme, model, "Fruit")
    qtbot.addWidget(view)
    table = QAccessible.queryAccessibleInterface(view)
    names = [table.child(at).text(QAccessible.Text.Name) for at in range(table.childCount())]
    assert [name for name in names if "Weight" in name] == ["Weight"]
    assert "100 g" in names


def test_numbers_stand_at_the_right(model):
    side = Qt.AlignmentFlag(model.data(model.index(0, 1), Qt.ItemDataRole.TextAlignmentRole))
    assert side & Qt.AlignmentFlag.AlignRight


def test_only_some_cells_have_a_mark(model):
    marks = [model.data(model.index(row, 0), Qt.ItemDataRole.DecorationRole) for row in range(3)]
    assert [mark is not None for mark in marks] == [False, True, False]


def test_an_index_outside_is_no_record(model):
    assert model.record(QModelIndex()) is None
    assert model.record(model.index(1, 0)) == Fruit("apple", 100)


def test_the_keyboard_leaves_a_table_by_tab(model, theme, qtbot):
    view = table_view(theme, model, "Fruit")
    qtbot.addWidget(view)
    enable_sorting(view, 1)
    assert not view.tabKeyNavigation()
    assert view.accessibleName() == "Fruit"
    assert shown(model)[-1] == "apple"


def shown_in(qtbot, view, width, height=400):
    qtbot.addWidget(view)
    view.resize(width, height)
    with qtbot.waitExposed(view):
        view.show()
    return view


def test_the_mark_of_sorting_has_room_beside_the_words_of_its_head(model, theme, qtbot):
    view = table_view(theme, model, "Fruit")
    enable_sorting(view, 1)
    shown_in(qtbot, view, 400)
    heads = view.horizontalHeader()
    for at, text in enumerate(("Name", "Weight")):
        words = QRect(10, 0, heads.sectionSizeFromContents(at).width() - 20, 30)
        mark, needed = heads.arrow_place(words, at), heads.fontMetrics().horizontalAdvance(text)
        inked = QRect(words.left(), 0, needed, 30) if at == 0 else QRect(words.right() - needed, 0, needed, 30)
        assert not mark.intersects(inked)
        assert mark.left() >= 0
        assert mark.right() <= heads.sectionSizeFromContents(at).width()


def test_a_head_begins_where_the_words_under_it_begin(model, theme, qtbot):
    view = shown_in(qtbot, table_view(theme, model, "Fruit"), 400)
    view.setCurrentIndex(QModelIndex())
    image = view.grab().toImage()

    def first_ink(top, bottom):
        ground = image.pixelColor(image.width() // 2, top + 2)
        columns = range(6, 60)
        return next(x for x in columns if any(image.pixelColor(x, y) != ground for y in range(top + 4, bottom - 6)))

    high = view.horizontalHeader().height()
    row = high + 2 + view.rowHeight(0)  # “apple” is the second row, with a mark; “pear” the first, without
    assert abs(first_ink(2, high) - first_ink(high + 4, row)) <= 1


def test_the_head_of_figures_takes_two_lines_rather_than_a_wide_column(theme, qtbot):
    made = RecordModel(theme, [Column("Only one answered", str, numeric=True), Column("Only one answered", str)])
    view = table_view(theme, made, "Numbers")
    qtbot.addWidget(view)
    heads = view.horizontalHeader()
    assert heads.lines(0) == ["Only one", "answered"]
    assert heads.lines(1) == ["Only one answered"]
    assert heads.sectionSizeFromContents(0).width() < heads.sectionSizeFromContents(1).width()


def test_a_cell_that_has_the_focus_has_no_less_room_for_its_words():
    rules = resource("styles", "assessor.qss").read_text(encoding="utf-8")
    plain = re.search(r"QTableView::item \{[^}]*border: (\S+) solid transparent", rules)
    focused = re.search(r"QTableView::item:focus[^{]*\{[^}]*border: (\S+) solid", rules)
    assert plain[1] == focused[1]


def test_a_table_is_sorted_by_keyboard(model, theme, qtbot):
    view = table_view(theme, model, "Fruit")
    qtbot.addWidget(view)
    enable_sorting(view)
    sort = SortBy(theme, view)
    qtbot.addWidget(sort)
    sort.show()
    assert sort.by.currentText() == "Name"
    qtbot.keyClick(sort.by, Qt.Key.Key_Down)
    assert shown(model)[-1] == "apple"
    qtbot.keyClick(sort.turn, Qt.Key.Key_Space)
    assert shown(model)[0] == "apple"
    assert "Falling" in sort.turn.accessibleName()
    view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert sort.by.currentText() == "Name"
    assert "Rising" in sort.turn.accessibleName()


@pytest.mark.parametrize(("count", "scrolls"), [(8, False), (12, False), (13, True)])
def test_a_table_in_a_page_is_as_high_as_its_rows_up_to_twelve(model, theme, qtbot, count, scrolls):
    view = table_view(theme, model, "Fruit")
    view.fit_to_rows()
    page = QWidget()
    whole = QVBoxLayout(page)
    whole.addWidget(view, alignment=Qt.AlignmentFlag.AlignLeft)
    whole.addStretch(1)
    model.show_rows([Fruit(f"fruit {n}", n) for n in range(count)])
    shown_in(qtbot, page, 2400, 1400)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0 if scrolls else view.viewport().height() > 200)
    assert (view.verticalScrollBar().maximum() > 0) is scrolls
    assert view.viewport().height() == min(count, 12) * view.rowHeight(0)
    assert view.horizontalScrollBar().maximum() == 0
    assert view.width() < 600


def test_the_first_column_takes_the_room_that_is_left_and_its_words_a_second_line(theme, qtbot):
    words = "Was the case given the right tier of service at the start, and was it looked at again?"
    made = RecordModel(theme, [Column("Question", lambda _: words), Column("Judged", lambda _: "72", numeric=True)])
    made.show_rows([1])
    view = table_view(theme, made, "Questions")
    view.stretch_first(280)
    shown_in(qtbot, view, 500)
    needed = view.fontMetrics().horizontalAdvance(words)
    assert 280 <= view.columnWidth(0) < needed
    assert view.horizontalScrollBar().maximum() == 0
    tall = view.rowHeight(0)
    view.resize(1800, 400)
    qtbot.waitUntil(lambda: view.rowHeight(0) < tall)
    assert needed < view.columnWidth(0) < needed + 60
    view.resize(200, 400)
    qtbot.waitUntil(lambda: view.columnWidth(0) == 280)


def test_the_row_chosen_stays_in_sight_when_the_view_gets_its_size(model, theme, qtbot):
    view = table_view(theme, model, "Fruit")
    model.show_rows([Fruit(f"fruit {n}", n) for n in range(200)])
    view.selectRow(150)
    shown_in(qtbot, view, 400, 300)
    assert view.viewport().rect().contains(view.visualRect(model.index(150, 0)).center())


def test_what_only_a_mark_shows_is_told_in_words_too(theme):
    columns = [
        Column("Caution", lambda _: "fewer than 10 cases", mark=lambda _: ("warning", Tone.WARNING), bare=True),
        Column("O 1", str, more=lambda _: "The case", tip="1. Assisting sentencing"),
    ]
    made = RecordModel(theme, columns)
    made.show_rows(FRUIT[:1])
    role = Qt.ItemDataRole
    assert made.index(0, 0).data() == ""
    assert made.index(0, 0).data(role.AccessibleTextRole) == made.index(0, 0).data(role.ToolTipRole)
    assert made.index(0, 0).data(role.ToolTipRole) == "fewer than 10 cases"
    assert made.index(0, 1).data(role.AccessibleDescriptionRole) == "The case"
    assert made.headerData(1, Qt.Orientation.Horizontal, role.ToolTipRole) == "1. Assisting sentencing"


def test_a_model_keeps_the_rules_of_qt(model, qtmodeltester):
    qtmodeltester.check(model, force_py=True)
