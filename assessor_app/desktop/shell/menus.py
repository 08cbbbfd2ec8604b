"""The menu bar: every action has a place here and a key; pages add menus of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from assessor_app.desktop.preferences import Choices
from assessor_app.desktop.theme.theme import Look, Theme

if TYPE_CHECKING:
    from assessor_app.desktop.page import Page

translate = QCoreApplication.translate


class MenuActions(NamedTuple):
    """What the menus can do; the window gives these."""

    new: Callable[[], object]
    open: Callable[[], object]
    open_pack: Callable[[], object]
    close_file: Callable[[], object]
    settings: Callable[[], object]
    backups: Callable[[], object]
    lock: Callable[[], object]
    quit: Callable[[], object]
    back: Callable[[], object]
    next_part: Callable[[], object]
    larger: Callable[[], object]
    smaller: Callable[[], object]
    normal: Callable[[], object]
    look: Callable[[Look], object]
    language: Callable[[str], object]
    help: Callable[[str], object]
    unwanted: Callable[[], object]
    spelling: Callable[[bool], object]


class Menus:
    """Fills a menu bar, and changes it with the page in view."""

    def __init__(self, bar: QMenuBar, owner: QWidget, doings: MenuActions, theme: Theme, choices: Choices) -> None:
        self._bar = bar
        self._owner = owner
        self._do = doings
        self._theme = theme
        self._language = choices.language
        self._choices = choices
        self._page_menus: list[QMenu] = []
        self._file_only: list[QAction] = []

    def fill(self, pages: Sequence[tuple[str, Callable[[], object]]], *, file_open: bool) -> None:
        """Build the whole bar; `pages` are titles and what goes there."""
        self._bar.clear()
        self._page_menus, self._file_only = [], []
        self._file_menu()
        self._view_menu()
        if pages:
            self._go_menu(pages)
        self._help = self._help_menu()
        for action in self._file_only:
            action.setEnabled(file_open)

    def show_page(self, page: Page | None) -> None:
        """Put the menus of this page before Help, instead of the last page's."""
        for menu in self._page_menus:
            self._bar.removeAction(menu.menuAction())
            menu.deleteLater()
        self._page_menus = []
        for title, actions in page.menus() if page is not None else ():
            menu = QMenu(title, self._bar)
            for action in actions:
                if action is None:
                    menu.addSeparator()
                else:
                    menu.addAction(action)
            self._bar.insertMenu(self._help.menuAction(), menu)
            self._page_menus.append(menu)

    # --- the menus --------------------------------------------------------------------------

    def _add(self, menu: QMenu, words: str, do: Callable[[], object], *keys: str, needs_file: bool = False) -> QAction:
        action = QAction(words, menu)
        action.setShortcuts([QKeySequence.fromString(one) for one in keys])
        action.triggered.connect(lambda _checked=False: do())
        menu.addAction(action)
        if needs_file:
            self._file_only.append(action)
        return action

    def _file_menu(self) -> None:
        menu = self._bar.addMenu(translate("Menus", "&File"))
        self._add(menu, translate("Menus", "&New inspection …"), self._do.new, "Ctrl+N")
        self._add(menu, translate("Menus", "&Open an inspection file …"), self._do.open, "Ctrl+O")
        self._add(menu, translate("Menus", "Open &cases to assess …"), self._do.open_pack, "Ctrl+Shift+O")
        menu.addSeparator()
        self._add(menu, translate("Menus", "&Backups"), self._do.backups, "Ctrl+Shift+B", needs_file=True)
        self._add(menu, translate("Menus", "&Lock now"), self._do.lock, "Ctrl+L", needs_file=True)
        self._add(menu, translate("Menus", "&Settings"), self._do.settings, "Ctrl+,")
        menu.addSeparator()
        self._add(menu, translate("Menus", "Close the &file"), self._do.close_file, "Ctrl+W", needs_file=True)
        self._add(menu, translate("Menus", "&Quit"), self._do.quit, "Ctrl+Q")

    def _view_menu(self) -> None:
        menu = self._bar.addMenu(translate("Menus", "&View"))
        self._add(menu, translate("Menus", "&Larger text"), self._do.larger, "Ctrl++", "Ctrl+=")
        self._add(menu, translate("Menus", "&Smaller text"), self._do.smaller, "Ctrl+-")
        self._add(menu, translate("Menus", "&Normal text"), self._do.normal, "Ctrl+0")
        spelling = QAction(translate("Menus", "&Underline unknown words"), menu)
        spelling.setShortcuts([QKeySequence.fromString("F7")])
        spelling.setCheckable(True)
        spelling.setChecked(self._choices.spelling)
        spelling.triggered.connect(self._do.spelling)
        menu.addAction(spelling)
        self._file_only.append(spelling)
        looks = menu.addMenu(translate("Menus", "&Colours"))
        words = {
            Look.SYSTEM: translate("Menus", "As the &computer is set"),
            Look.LIGHT: translate("Menus", "&Light"),
            Look.DARK: translate("Menus", "&Dark"),
            Look.CONTRAST: translate("Menus", "&High contrast"),
        }
        self._choice(looks, {look.value: text for look, text in words.items()}, self._theme.look.value, self._look)
        languages = menu.addMenu(translate("Menus", "Lan&guage"))
        self._choice(languages, {"en": "&English", "cy": "&Cymraeg"}, self._language, self._do.language)

    def _look(self, name: str) -> None:
        self._do.look(Look(name))

    def _choice(self, menu: QMenu, words: dict[str, str], now: str, do: Callable[[str], object]) -> None:
        group = QActionGroup(menu)
        for name, text in words.items():
            action = self._add(menu, text, partial(do, name))
            action.setCheckable(True)
            action.setChecked(name == now)
            group.addAction(action)

    def _go_menu(self, pages: Sequence[tuple[str, Callable[[], object]]]) -> None:
        menu = self._bar.addMenu(translate("Menus", "&Go"))
        for number, (title, go) in enumerate(pages, start=1):
            words = f"&{number} {title}" if number < 10 else f"{number} {title}"
            self._add(menu, words, go, f"Ctrl+{number}" if number < 10 else "Ctrl+P")
        menu.addSeparator()
        self._add(menu, translate("Menus", "&Back to where I was"), self._do.back, "Alt+Left")
        self._add(menu, translate("Menus", "Next &part of the window"), self._do.next_part, "F6")
        self._add(menu, translate("Menus", "Close the &message"), self._do.unwanted, "Ctrl+Shift+M")

    def _help_menu(self) -> QMenu:
        menu = self._bar.addMenu(translate("Menus", "&Help"))
        self._add(menu, translate("Menus", "Help on &this page"), lambda: self._do.help(""), "F1")
        self._add(menu, translate("Menus", "The &guide"), lambda: self._do.help("index"))
        self._add(menu, translate("Menus", "&Keys"), lambda: self._do.help("keys"), "Ctrl+F1")
        self._add(menu, translate("Menus", "What is &new"), lambda: self._do.help("whats-new"))
        return menu
