"""A table whose first column, the question, takes all the width that the figures leave."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView, QTableView


def stretch_first(view: QTableView) -> None:
    """Give the first column the width that is left; the others are as wide as what stands in them."""
    header = view.horizontalHeader()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
