"""The page follows the current row of a table, and the link that one reads, also at 200 %."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessor_app.desktop.tables import Column, RecordModel, table_view
from assessor_app.desktop.theme.arrangement import area_for


def test_the_page_follows_the_current_row(theme, qtbot):
    model = RecordModel(theme, [Column("Row", str)])
    model.show_rows(tuple(range(60)))
    table = table_view(theme, model, "Rows")
    table.fit_to_rows(60)
    page = QWidget()
    QVBoxLayout(page).addWidget(table)
    area = area_for(page, "Page")
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    qtbot.waitExposed(area)
    area.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    table.selectRow(0)
    for _ in range(50):
        QTest.keyClick(table, Qt.Key.Key_Down)
        row = table.visualRect(table.currentIndex())
        top = table.viewport().mapTo(area.viewport(), QPoint(0, row.top())).y()
        assert 0 <= top <= area.viewport().height() - row.height()
    assert table.currentIndex().row() == 50
