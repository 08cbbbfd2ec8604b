"""What somebody is in the middle of: carried over to a page that is built anew in another look or language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from assessor_app.desktop.theme.widgets import GONE

Path = tuple[int, ...]
"""Where a widget stands within another: which child, which child of that, and so on."""


@dataclass(frozen=True, slots=True)
class ViewState:
    """The texts in the fields of a page, where the focus was, and where the cursor stood."""

    texts: tuple[tuple[Path, str], ...]
    focus: Path | None
    cursor: int = -1


def noticed(root: QWidget, *, texts: bool, placed: Callable[[QWidget], bool] = lambda _focus: False) -> ViewState:
    """What is unfinished within `root`; without its texts where these are kept in the file.

    `placed` says of what has the focus whether a page built anew puts it back there by itself: widgets
    that are used again for other contents stand where others stood.
    """
    focus = root.window().focusWidget()
    inside = focus is not None and root.isAncestorOf(focus) and not placed(focus)
    return ViewState(
        tuple(_texts(root)) if texts else (),
        _path(root, focus) if focus is not None and inside else None,
        _cursor(focus),
    )


def take_up(root: QWidget, found: ViewState) -> None:
    """Put texts into the same fields of a page that was built as the other was, and the focus where it was."""
    for path, text in found.texts:
        field = _at(root, path)
        if isinstance(field, QLineEdit | QPlainTextEdit) and _text_of(field) != text:
            _put(field, text)
    focus = _at(root, found.focus) if found.focus is not None else None
    if focus is not None and focus.isEnabled() and not _hidden(root, focus):
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
    put_cursor(root.window().focusWidget(), found.cursor)


def _hidden(root: QWidget, widget: QWidget) -> bool:
    """Whether it has been hidden within `root`; what was laid out just now is shown in a moment."""
    step: QWidget | None = widget
    while step is not None and step is not root:
        if step.isHidden() and step.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            return True
        step = step.parentWidget()
    return False


def put_cursor(field: QWidget | None, at: int) -> None:
    """Put the cursor of a field where it stood; nothing for what has none."""
    if at < 0:
        return
    if isinstance(field, QLineEdit):
        field.setCursorPosition(at)
    elif isinstance(field, QPlainTextEdit):
        cursor = field.textCursor()
        cursor.setPosition(min(at, len(field.toPlainText())), QTextCursor.MoveMode.MoveAnchor)
        field.setTextCursor(cursor)


def _texts(root: QWidget) -> list[tuple[Path, str]]:
    fields: list[QLineEdit | QPlainTextEdit] = [*root.findChildren(QLineEdit), *root.findChildren(QPlainTextEdit)]
    own = [field for field in fields if not field.isReadOnly() and _text_of(field)]
    return [(_path(root, field), _text_of(field)) for field in own]


def _text_of(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _put(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(text)
        field.textEdited.emit(text)
    else:
        field.setPlainText(text)


def _cursor(field: QWidget | None) -> int:
    if isinstance(field, QLineEdit):
        return field.cursorPosition()
    return field.textCursor().position() if isinstance(field, QPlainTextEdit) else -1


def _children(widget: QWidget) -> list[QWidget]:
    return [child for child in widget.children() if isinstance(child, QWidget) and not child.property(GONE)]


def _path(root: QWidget, widget: QWidget) -> Path:
    steps: list[int] = []
    while widget is not root:
        parent = widget.parentWidget()
        if parent is None:
            return ()
        steps.insert(0, _children(parent).index(widget))
        widget = parent
    return tuple(steps)


def _at(root: QWidget, path: Path) -> QWidget | None:
    for step in path:
        inside = _children(root)
        if step >= len(inside):
            return None
        root = inside[step]
    return root
