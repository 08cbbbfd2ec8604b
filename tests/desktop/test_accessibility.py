"""What a screen reader finds: every control in every page has a name, a role, and can be reached."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from assessor_app.desktop.page import Place
from assessor_app.store import open_workspace
from tests.desktop.steps import on_the_start_side
from tests.operations.world import PHRASE, assessment

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextBrowser,
    QTextEdit,
)
INTERACTIVE = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.ComboBox,
    QAccessible.Role.Table,
    QAccessible.Role.List,
    QAccessible.Role.MenuItem,
    QAccessible.Role.PageTab,
    QAccessible.Role.ProgressBar,
}
PARTS_OF_QT = ("qt_", "ScrollLeftButton", "ScrollRightButton")


def walk(interface, depth=0):
    """Every visible thing that a screen reader can come to, with its depth."""
    yield interface
    if depth > 40 or interface.role() is QAccessible.Role.Table:
        return
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from walk(child, depth + 1)


def ours(widget):
    return not (widget.objectName() or "").startswith(PARTS_OF_QT)


def check(window):
    """Names of what the screen reader finds nameless."""
    nameless = []
    for found in walk(QAccessible.queryAccessibleInterface(window)):
        if found.role() in INTERACTIVE and not found.text(QAccessible.Text.Name).strip():
            thing = found.object()
            if thing is None or ours(thing):
                nameless.append(f"{found.role()} {thing}")
    for control in window.findChildren(QWidget):
        if isinstance(control, CONTROLS) and control.isVisible() and ours(control) and not _inside_control(control):
            if not control.accessibleName() and not getattr(control, "text", str)():
                nameless.append(repr(control))
            if control.isEnabled() and not _reached(control):
                nameless.append(f"not reached by Tab: {control!r}")
    return nameless


def _inside_control(widget):
    """Parts of a control (the field of a list, the clear button of a field) are reached through it."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, (QLineEdit, QComboBox, QAbstractItemView)):
            return True
        parent = parent.parentWidget()
    return False


def _reached(control):
    """By Tab; of the choices of a question only one takes Tab, and only when the question is the current one."""
    if isinstance(control, (QRadioButton, QCheckBox)):
        return control.focusPolicy() != Qt.FocusPolicy.NoFocus
    return bool(control.focusPolicy() & Qt.FocusPolicy.TabFocus)


def test_the_start_side_can_be_read_by_a_screen_reader(window, world):
    world.begin().close()
    for page in on_the_start_side(window, world):
        assert check(window) == [], page


def test_every_page_of_the_lead_can_be_read_by_a_screen_reader(lead, settled):
    one = assessment(lead.session.ws, "DC-001")
    places = [Place(entry.kind.key) for entry in lead.desk.listed]
    places += [
        Place("settings"),
        Place("backups"),
        Place("case", one),
        Place("figure", "2"),
        Place("question", "q2_1_01"),
    ]
    for place in places:
        lead.desk.go(place)
        settled(lead)
        assert check(lead) == [], place.page


def test_every_page_has_one_title_which_is_also_its_name(lead, settled):
    for entry in lead.desk.listed:
        lead.desk.go(Place(entry.kind.key))
        page = lead.desk.page
        assert page.accessibleName() == page.title() == entry.title


def test_messages_and_the_cover_can_be_read_too(lead):
    lead.session.say("Something happened.", lambda: None, details=["more"])
    assert check(lead) == []
    lead.guard.lock()
    assert check(lead) == []


@pytest.mark.parametrize("start", ["overview", "packs"])
def test_tab_goes_through_the_whole_window_and_comes_back(lead, settled, start):
    lead.desk.go(Place(start))
    settled(lead)
    lead.activateWindow()
    first = lead.desk.navigation.buttons["overview"]
    first.setFocus()
    seen = []
    for _ in range(300):
        lead.focusNextPrevChild(True)
        seen.append(lead.focusWidget())
        if lead.focusWidget() is first:
            break
    assert seen[-1] is first
    assert any(lead.desk.page.isAncestorOf(widget) for widget in seen)


def test_every_page_of_an_assessor_can_be_read_by_a_screen_reader(window, world, settled):
    with world.begin() as lead:
        world.packs(lead)
    world.started("assessor-1").close()
    window.open_workspace(open_workspace(world.assessor_file("assessor-1"), PHRASE))
    settled(window)
    one = assessment(window.session.ws, "DC-001")
    for key in window.desk._entries:
        window.desk.go(Place(key, one))
        settled(window)
        assert check(window) == [], key
