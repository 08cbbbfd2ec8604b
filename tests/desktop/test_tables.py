"""Table models over records, tested without a view."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible

from assessor_app.desktop.tables import Column, RecordModel, let_sort, table_view
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
    table = QAccessible.queryAccessibleInterface(view).tableInterface()
    assert table.cellAt(1, 1).text(QAccessible.Text.Name) == "100 g"
    assert table.columnDescription(1) == "Weight"


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
    let_sort(view, 1)
    assert not view.tabKeyNavigation()
    assert view.accessibleName() == "Fruit"
    assert shown(model)[-1] == "apple"


def test_a_model_keeps_the_rules_of_qt(model, qtmodeltester):
    qtmodeltester.check(model, force_py=True)
