"""Going back to a backup from the window: nothing is put aside before the backup is known to be good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from assessor_app.desktop.page import EVERYTHING
from assessor_app.desktop.shell.inspection_files import open_with_key
from assessor_app.problems import Problem, UserError
from assessor_app.store.backups import require_usable, restore

if TYPE_CHECKING:
    from assessor_app.desktop.shell.window import Window
    from assessor_app.store.backups import Backup

translate = QCoreApplication.translate


def go_back(window: Window, backup: Backup) -> None:
    """Close the file of a window, put the backup in its place and open it with the same key.

    A backup that is damaged, gone or of another file is told, and the file stays as it is.
    """
    session = window.session
    if session is None:
        return
    path, key = session.ws.path, session.ws.key
    try:
        require_usable(session.ws, backup)
    except UserError as error:
        session.say_problems(error.problems)
        return
    if not window.close_file():
        return
    words = translate("Window", "The file is as it was then. What it was before is kept as a backup.")
    problems: tuple[Problem, ...] = ()
    try:
        restore(path, backup)
    except UserError as error:
        problems = error.problems
    window.open_workspace(open_with_key(path, key))
    if window.session is None:
        return
    window.session.changed.emit(EVERYTHING)
    if problems:
        window.session.say_problems(problems)
    else:
        window.session.say(words)


def reopen(window: Window) -> None:
    """Close the file of a window and open what stands in its place now, with the same key."""
    if window.session is None:
        return
    path, key = window.session.ws.path, window.session.ws.key
    if window.close_file():
        window.open_workspace(open_with_key(path, key))
        if window.session is not None:
            window.session.say(translate("Window", "The file is back where it was, with everything in it."))
