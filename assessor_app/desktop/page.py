"""A page of the window: what the shell asks of it, and how one is named and reached."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from assessor_app.desktop.session import Session

EVERYTHING: frozenset[str] = frozenset({"*"})
"""Said instead of subjects when anything may have changed (after a merge, a restored backup)."""


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in the window: a page by its key, and what to show there.

    `subject` is what the page is about (an assessment id, a case number, a criterion, a question
    code: each page says which); `detail` narrows it, e.g. the question to stand at in the walk.
    """

    page: str
    subject: str = ""
    detail: str = ""


class Page(QWidget):
    """One page for an open inspection file. The shell builds it when it is first shown.

    A page is built anew after the language, the look or the text size has changed, and then opened
    at the place it was at; so its words and icons may be fixed in the constructor.
    """

    minds_focus: ClassVar[bool] = False
    """Whether the page itself brings the focus to where one works when what had it has gone."""

    key: ClassVar[str] = ""
    """Its name in a `Place`."""
    icon: ClassVar[str] = ""
    """The name of its icon in ``resources/icons``."""
    help_topic: ClassVar[str] = "index"
    """The page of the guide that F1 opens: a file name in ``docs/guide`` without ``.md``."""
    scrolls: ClassVar[bool] = True
    """Whether the shell puts it in a scroll area; false for a page that fills the window itself."""
    roomy: ClassVar[bool] = False
    """Whether the list of pages folds to icons while it is in view, to leave it the width."""
    listed: ClassVar[bool] = True
    """Whether it stands in the navigation; false for a page that one reaches from another."""
    keeps_typing: ClassVar[bool] = False
    """Whether what is being typed on it is kept in the file, so that a page built anew shows it by itself."""
    under: ClassVar[str] = ""
    """For a page that is not listed: the key of the listed page that is shown as current."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session

    def minimumSizeHint(self) -> QSize:
        """The least width; the height follows from the width there is, not from the narrowest one."""
        least = super().minimumSizeHint()
        return QSize(least.width(), 1) if self.scrolls else least

    def title(self) -> str:
        """Its heading and its name in the navigation, translated; never personal data."""
        raise NotImplementedError

    def place(self) -> Place:
        """Where it is now: `opened` with this shows the same again."""
        return Place(self.key)

    def comes_back(self) -> bool:
        """Whether one goes back here by Alt+Left; false for a page that has done what it is there for."""
        return True

    def remembered(self) -> Place:
        """Where to begin at the next opening of the file."""
        return self.place()

    def opened(self, place: Place) -> None:
        """Called each time it comes into view; `place.page` is its own key."""

    def refresh(self, changed: frozenset[str]) -> None:
        """Called while it is in view and these subjects have changed (or `EVERYTHING`)."""

    def state(self) -> object:
        """What it shows that its place does not say, as data that `restore` of a page built anew takes."""
        return None

    def restore(self, state: object) -> None:
        """Show again what `state` of the page before gave; called after `opened`."""

    def places_focus(self, focus: QWidget) -> bool:
        """Whether `opened` puts the focus back there by what is shown, not by how the page is built."""
        return False

    def keep_typing(self) -> bool:
        """Put what is being typed into the file without ending it; false only if that cannot be done."""
        return True

    def may_leave(self) -> bool:
        """Save what is being typed; false (with an inline message) only if that cannot be done."""
        return True

    def tab(self, *, onward: bool) -> bool:
        """Move the focus as Tab does, also from outside of the page; false where Qt's own way is right."""
        return False

    def resting_place(self) -> QWidget | None:
        """Where the focus goes when what had it has gone; None for what one reads first."""
        return None

    def take_focus(self) -> bool:
        """Take the focus where what had it has gone; false where the shell is to find where one worked."""
        rest = self.resting_place()
        if rest is None or not rest.isVisible() or not rest.isEnabled():
            return False
        rest.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def show_saved(self, words: str) -> bool:
        """Show what is saved in a line of its own; false where the shell's line at the foot is to do it."""
        return False

    def listed_under(self) -> str:
        """The key of the page in the list that is shown as current while this one is in view."""
        return self.key if self.listed else self.under

    def badge(self) -> int:
        """How many things here wait for the person; 0 shows nothing. Asked after every change."""
        return 0

    def menus(self) -> Sequence[tuple[str, Sequence[QAction | None]]]:
        """Menus for the menu bar while it is in view: title with mnemonic, actions; None is a separator."""
        return ()


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page that a window can show, before it has been built."""

    kind: type[Page]
    title: str
    count: Callable[[Session], int] | None = None
    """How many things wait there (shown beside the title); asked after every change, so keep it quick."""
