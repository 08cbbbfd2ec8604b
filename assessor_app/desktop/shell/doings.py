"""What the menus do in a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assessor_app.desktop.shell.menus import MenuActions
from assessor_app.desktop.shell.start_view import StartView

if TYPE_CHECKING:
    from assessor_app.desktop.shell.window import Window


def doings_of(window: Window) -> MenuActions:
    """The actions of the menus of this window."""
    return MenuActions(
        new=lambda: window.in_front(StartView.show_new),
        open=lambda: window.in_front(StartView.choose_file),
        open_pack=lambda: window.in_front(StartView.choose_pack),
        close_file=window.close_file,
        settings=lambda: _settings(window),
        backups=lambda: _go(window, "backups"),
        lock=lambda: window.guard.lock() if window.guard is not None else None,
        quit=window.close,
        back=lambda: window.desk.back() if window.desk is not None else None,
        next_part=lambda: window.desk.focus_next_part() if window.desk is not None else None,
        larger=window.text_size.larger,
        smaller=window.text_size.smaller,
        normal=lambda: window.text_size.change(100),
        look=window.choose_look,
        language=lambda language: window.preferences.change(language=language),
        help=window.help_on,
        spelling=lambda on: window.desk.spelling.turn(on=on) if window.desk is not None else None,
        unwanted=lambda: window.session.clear_message() if window.session is not None else None,
    )


def _go(window: Window, page: str) -> None:
    from assessor_app.desktop.page import Place

    if window.desk is not None:
        window.desk.go(Place(page))


def _settings(window: Window) -> None:
    if window.desk is not None:
        _go(window, "settings")
    else:
        window.front.show_settings()
