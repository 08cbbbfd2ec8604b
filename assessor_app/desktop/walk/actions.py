"""Every action of the walk with its key: what the menus show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from assessor_app.desktop.walk.snapshot import Mark

if TYPE_CHECKING:
    from assessor_app.desktop.walk.walk_view import WalkView

translate = QCoreApplication.translate
Menu = tuple[str, Sequence[QAction | None]]


def action(owner: QWidget, words: str, do: Callable[[], object], *keys: str) -> QAction:
    """One action with its keys; it works while its menu is in the menu bar."""
    made = QAction(words, owner)
    made.setShortcuts([QKeySequence(key) for key in keys])
    made.setAutoRepeat(False)  # a key that is held does once what it does
    made.triggered.connect(lambda _checked=False: do())
    return made


def menus(page: WalkView) -> tuple[Menu, ...]:
    """The menus of the walk."""
    return (
        (translate("walk", "&Question"), _question(page)),
        (translate("walk", "&Move"), _move(page)),
        (translate("walk", "&Case"), _case(page)),
    )


def _question(page: WalkView) -> list[QAction | None]:
    board, aside = page.board, page.aside
    fast = action(page, translate("walk", "&Fast keys: a key answers and goes on"), page.toggle_fast, "Ctrl+K")
    fast.setCheckable(True)
    fast.setChecked(board.fast)
    page.strip.fast.connect(fast.setChecked)
    return [
        action(page, translate("walk", "&Undo"), board.undo, "Ctrl+Z"),
        action(page, translate("walk", "&Redo"), board.redo, "Ctrl+Y", "Ctrl+Shift+Z"),
        None,
        action(page, translate("walk", "&Evidence"), board.open_evidence, "Ctrl+E"),
        action(page, translate("walk", "Same s&ource as last time"), page.sheet.panel.give_source_again, "Ctrl+R"),
        action(page, translate("walk", "Come &back to this"), board.mark_later, "Ctrl+B"),
        action(page, translate("walk", "Ask at the &interview"), board.toggle_interview, "Ctrl+I"),
        action(page, translate("walk", "&Clear the answer"), board.clear, "Ctrl+Del"),
        action(page, translate("walk", "&History of the answer"), lambda: page.open_drawer(aside.history), "Ctrl+H"),
        action(page, translate("walk", "Explain the &words"), page.explain, "F4"),
        action(page, translate("walk", "&Larger guidance text"), aside.guidance.make_larger, "Ctrl+Shift+.", "Ctrl+>"),
        action(
            page, translate("walk", "&Smaller guidance text"), aside.guidance.make_smaller, "Ctrl+Shift+,", "Ctrl+<"
        ),
        None,
        fast,
    ]


def _move(page: WalkView) -> list[QAction | None]:
    board, navigator = page.board, page.navigator
    only = {
        Mark.UNANSWERED: translate("walk", "List what is &unanswered"),
        Mark.LATER: translate("walk", "List what to &come back to"),
        Mark.EVIDENCE: translate("walk", "List what owes &evidence"),
        Mark.CLOSED: translate("walk", "List what no longer &applies"),
        Mark.ASKED: translate("walk", "List questions from the lea&d"),
    }
    return [
        action(page, translate("walk", "&Next that needs an answer"), page.go_on, "Ctrl+Return", "Ctrl+Enter"),
        action(page, translate("walk", "Next &section"), lambda: board.turn(1), "Ctrl+Down", "Ctrl+PgDown"),
        action(page, translate("walk", "&Previous section"), lambda: board.turn(-1), "Ctrl+Up", "Ctrl+PgUp"),
        None,
        action(page, translate("walk", "&Find"), page.find_words, "Ctrl+F"),
        action(page, translate("walk", "&List of steps"), page.focus_navigator, "Ctrl+J"),
        action(page, translate("walk", "&Guidance"), page.aside.focus_guidance, "Ctrl+G"),
        action(page, translate("walk", "Back to the &question"), board.focus_question, "Ctrl+Home"),
        None,
        *(
            action(page, words, partial(page.show_only, mark), f"Ctrl+Shift+{key}")
            for key, (mark, words) in enumerate(only.items(), start=1)
        ),
        action(page, translate("walk", "List all s&teps"), lambda: navigator.show_only(None), "Ctrl+Shift+6"),
    ]


def _case(page: WalkView) -> list[QAction | None]:
    aside = page.aside
    open_queries = partial(page.open_drawer, aside.queries)
    return [
        action(page, translate("walk", "&Notepad"), page.open_notepad, "F2"),
        action(page, translate("walk", "&Use a note or evidence again"), page.look_for_notes, "Shift+F2"),
        action(page, translate("walk", "&Timeline"), lambda: page.open_drawer(aside.timeline), "Ctrl+T"),
        action(page, translate("walk", "&Interview list"), lambda: page.open_drawer(aside.interview), "Ctrl+Shift+I"),
        action(page, translate("walk", "&Questions from the lead"), open_queries, "Ctrl+Shift+Q"),
        None,
        action(page, translate("walk", "Someone may be at &risk now"), page.risk.open, "F8"),
        None,
        action(page, translate("walk", "&Check answers"), page.check_wanted.emit, "F9"),
        action(page, translate("walk", "All c&ases"), page.cases_wanted.emit, "Alt+Up"),
    ]
