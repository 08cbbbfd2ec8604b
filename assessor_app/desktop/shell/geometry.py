"""Where a window stands and how large it is: always within a screen that is there, and kept between starts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication, QScreen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from assessor_app.desktop.preferences import Preferences

FIRST_SIZE = QSize(1280, 720)
ROOMY = QSize(1400, 800)
"""On a smaller screen than this the first window has all of it."""
FRAME = QSize(16, 48)
"""What the system draws around a window: edges, and a title above."""
GRIP = QSize(120, 24)
"""So much of a window's title must be on a screen for somebody to take hold of it."""
STEP = 32
"""How far a further window stands from the one before it, so that both are seen."""


class Stand(NamedTuple):
    """A place for a window, in device-independent pixels without the frame."""

    place: QRect
    maximised: bool


def stand(kept: str, screens: list[QRect]) -> Stand:
    """Where a window is to stand, by what was kept of the last one and the screens there are, the first one first.

    `screens` are the parts that no bar of the system takes.
    """
    before = _read(kept)
    if before is None:
        return _first(screens[0])
    around = next((screen for screen in screens if _can_be_taken(before.place, screen)), None)
    return Stand(_within(before.place, around or screens[0]), before.maximised)


def written(place: QRect, *, maximised: bool) -> str:
    """A stand as it is kept."""
    return f"{place.x()} {place.y()} {place.width()} {place.height()} {'maximised' if maximised else 'free'}"


def show(window: QWidget, preferences: Preferences, others: int = 0) -> None:
    """Show a window where the last one stood; `others` are open already."""
    screens = [screen.availableGeometry() for screen in _screens()]
    made = stand(preferences.choices.window, screens)
    shift = QPoint(others * STEP, others * STEP)
    around = next((screen for screen in screens if screen.contains(made.place)), screens[0])
    window.setGeometry(_within(made.place.translated(shift), around))
    if made.maximised:
        window.showMaximized()
    else:
        window.show()


def keep(window: QWidget, preferences: Preferences) -> None:
    """Remember where a window stands."""
    maximised = window.isMaximized()
    place = window.normalGeometry() if maximised else window.geometry()
    if place.isValid():
        preferences.change(window=written(place, maximised=maximised))


def _screens() -> list[QScreen]:
    primary = QGuiApplication.primaryScreen()
    return [primary, *(screen for screen in QGuiApplication.screens() if screen is not primary)]


def _first(screen: QRect) -> Stand:
    """In the middle of a screen, or with all of it where it is small."""
    size = FIRST_SIZE.boundedTo(screen.size() - FRAME)
    place = QRect(QPoint(0, 0), size)
    place.moveCenter(screen.center())
    small = screen.width() < ROOMY.width() or screen.height() < ROOMY.height()
    return Stand(_within(place, screen), small)


def _within(place: QRect, screen: QRect) -> QRect:
    """The place moved and cut so that the window with its frame is on the screen."""
    room = screen.adjusted(FRAME.width() // 2, FRAME.height() - FRAME.width() // 2, -FRAME.width() // 2, 0)
    room.setBottom(screen.bottom() - FRAME.width() // 2)
    made = QRect(place.topLeft(), place.size().boundedTo(room.size()))
    made.moveLeft(min(max(made.left(), room.left()), room.right() - made.width() + 1))
    made.moveTop(min(max(made.top(), room.top()), room.bottom() - made.height() + 1))
    return made


def _can_be_taken(place: QRect, screen: QRect) -> bool:
    title = QRect(place.left(), place.top() - GRIP.height(), place.width(), 2 * GRIP.height())
    seen = title.intersected(screen)
    return seen.width() >= GRIP.width() and seen.height() >= GRIP.height()


def _read(kept: str) -> Stand | None:
    """What `written` wrote; None for anything else, which a person may have put there."""
    *numbers, state = kept.split() or [""]
    if len(numbers) != 4 or state not in {"maximised", "free"}:
        return None
    try:
        x, y, width, height = (int(number) for number in numbers)
    except ValueError:
        return None
    if not (0 < width < 100_000 and 0 < height < 100_000 and abs(x) < 100_000 and abs(y) < 100_000):
        return None
    return Stand(QRect(x, y, width, height), state == "maximised")
