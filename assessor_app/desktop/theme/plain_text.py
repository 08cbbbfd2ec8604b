"""Texts of people are shown as they were typed: never taken for markup, never for a letter to press.

Qt guesses: a label or a tooltip that looks like HTML is shown as HTML, and a picture named in it is opened, from
this computer or from a server. So every text goes through here. (Loaded at start, so it does without Qt's large
namespace where it can.)
"""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget

PLAIN = 0
"""`Qt.TextFormat.PlainText`."""


def label(words: str = "", owner: QWidget | None = None) -> QLabel:
    """A label that shows exactly these words, and later ones."""
    made = QLabel(owner)
    keep_plain(made)
    made.setText(words)
    return made


def keep_plain(shown: QLabel) -> None:
    """Have a label, made by a form for example, never guess; the letter of its buddy works as before."""
    shown.setProperty("textFormat", PLAIN)


def tip(words: str) -> str:
    """What to give Qt as a tooltip so that exactly these words are seen."""
    if "<" not in words and "&lt;" not in words:
        return words
    from PySide6.QtGui import Qt

    if not Qt.mightBeRichText(words):
        return words
    return f"<p style='white-space: pre-wrap'>{escape(words)}</p>"


def set_tip(target: QWidget | QAction, words: str) -> None:
    """Give a control a tooltip; a screen reader gets the words as they are."""
    shown = tip(words)
    target.setToolTip(shown)
    if shown != words and isinstance(target, QWidget) and not target.accessibleDescription():
        target.setAccessibleDescription(words)


def show_tip(words: str, beside: QWidget) -> None:
    """Show words at the pointer now, wrapped; "" takes them away."""
    from PySide6.QtGui import QCursor
    from PySide6.QtWidgets import QToolTip

    QToolTip.showText(QCursor.pos(), f"<p>{escape(words)}</p>" if words else "", beside)


def literal(words: str) -> str:
    """Words for a button, a tab or a menu of which no letter is a key: an ampersand is shown as such."""
    return words.replace("&", "&&")


def spoken(words: str) -> str:
    """The words of a button, a tab or a menu as they are read: without the mark of its key."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def window_title(words: str) -> str:
    """Words for the title of a window; Qt takes ``[*]`` for the mark of unsaved work."""
    return words.replace("[*]", "[*][*]")
