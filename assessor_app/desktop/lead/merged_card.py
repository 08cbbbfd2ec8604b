"""What bringing in one file did, on a card: its problems in words, or how much was new."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from assessor_app.desktop.sentences import with_place
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.theme.widgets import body, button, card, column, counted, hint, line, picture, section
from assessor_app.operations.spoken_words import spoken

if TYPE_CHECKING:
    from assessor_app.operations.incoming_work import Merged
    from assessor_app.problems import Problem

translate = QCoreApplication.translate

SHOWN = 12
"""The most problems that one card lists at first; a button shows the rest."""


def merged_card(theme: Theme, one: Merged) -> tuple[QFrame, QVBoxLayout]:
    """The card, and its layout for what one can do about it."""
    frame, inside = card(theme)
    tone = Tone.PROBLEM if one.problems or one.alerts else (Tone.WARNING if one.notes else Tone.DONE)
    frame.setProperty("tone", tone.value)
    head = line(theme, space=Space.SMALL)
    head.addWidget(picture(theme, tone.value, 20, theme.colours.of(tone)[0]))
    head.addWidget(section(one.path.name), stretch=1)
    inside.addLayout(head)
    for alert in one.alerts:
        inside.addWidget(section(with_place(alert)))
    inside.addWidget(body(_summary(one)))
    if one.receipt is not None:
        words = translate("MergedCard", "Whoever sent it sees the words “{words}”.")
        inside.addWidget(hint(words.format(words=spoken(one.receipt.id))))
    said = (*one.problems, *one.notes)
    for problem in said[:SHOWN]:
        inside.addWidget(body(with_place(problem)))
    if said[SHOWN:]:
        inside.addLayout(_others(theme, said[SHOWN:]))
    return frame, inside


def _others(theme: Theme, problems: Sequence[Problem]) -> QVBoxLayout:
    """A button that shows every other problem in its place."""
    listed = column(theme)
    words = counted(
        len(problems),
        translate("MergedCard", "Show 1 more"),
        translate("MergedCard", "Show {count} more"),
    )

    def show() -> None:
        more.hide()
        for problem in problems:
            listed.addWidget(body(with_place(problem)))

    more = button(words, show, kind="quiet")
    listed.addWidget(more, alignment=Qt.AlignmentFlag.AlignLeft)
    return listed


def _summary(one: Merged) -> str:
    if one.problems:
        return translate("MergedCard", "Not brought in; nothing was changed.")
    if not one.new_events:
        return translate("MergedCard", "Everything in it was here already.")
    single, many = (
        translate("MergedCard", "Brought in: 1 change that was not here before."),
        translate("MergedCard", "Brought in: {count} changes that were not here before."),
    )
    words = counted(one.new_events, single, many)
    if one.taken:
        single, many = (
            translate("MergedCard", "1 change made in Excel was taken as yours."),
            translate("MergedCard", "{count} changes made in Excel were taken as yours."),
        )
        words += " " + counted(len(one.taken), single, many)
    return words
