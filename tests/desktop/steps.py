"""What a person does in the window, and what stands there, for all of its tests."""

from PySide6.QtWidgets import QLabel, QPushButton

from assessor_app.desktop.page import Place


def on_the_start_side(window, world):
    """Comes to each page of the start side in turn; the file of the lead must be there."""
    front = window.front
    steps = [front.show_start, front.show_new, front.show_settings, front.show_sample]
    steps += [lambda: front.ask_passphrase(world.lead_file), lambda: front.show_pack(world.folder / "x.xlsx")]
    for step in steps:
        step()
        yield front.page


def press(widget, words):
    """Click the button that says this."""
    found = [b for b in widget.findChildren(QPushButton) if words in (b.text().replace("&", ""), b.accessibleName())]
    assert found, f"no button says {words}"
    found[0].click()


def visible_words(widget):
    """Every word on labels that are in sight."""
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget.window()))


def go(window, settled, page, subject="", detail=""):
    """Go to a page of the lead's window, wait until its work is done, and give it."""
    window.desk.go(Place(page, subject, detail))
    settled(window)
    return window.desk.page


def rows(page_table):
    """What the cells of a table say, row by row."""
    model = page_table.model()
    return [[model.data(model.index(r, c)) for c in range(model.columnCount())] for r in range(model.rowCount())]
