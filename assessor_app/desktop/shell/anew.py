"""What a window shows, built anew in the look, size and language in force, at the same place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assessor_app.desktop.shell.main_view import MainView
    from assessor_app.desktop.shell.window import Window


def build_anew(window: Window) -> None:
    """Build the desk or the start side anew; what somebody is in the middle of goes on there."""
    if window.session is not None and window.desk is not None:
        _desk(window, window.desk)
        return
    unfinished = window.front.unfinished()  # before the new one takes the focus
    old, window.front = window.front, window.new_front()
    window.show_front()
    window.front.go_on(old, unfinished)
    window.drop(old)


def _desk(window: Window, before: MainView) -> None:
    unfinished = before.unfinished()
    if unfinished is None:
        window.fill_menus(before)
        return  # what is being typed could not be saved, and why has been said
    window.show_desk(before.place())
    if window.desk is not None:
        window.desk.go_on(before, unfinished)
    if window.guard is not None:
        window.guard.stay()
