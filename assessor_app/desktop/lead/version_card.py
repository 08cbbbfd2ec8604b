"""A file that was read as a new version of the form, on a card: its problems, or what it changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from assessor_app.desktop.lead.form_facts import NewVersion
from assessor_app.desktop.sentences import with_place
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.theme.widgets import body, button, card, counted, line, picture, section
from assessor_app.desktop.walk.flow import FlowLayout

translate = QCoreApplication.translate

MOST_LINES = 12
"""The list of sentences grows to this many lines; longer ones scroll."""


def version_card(
    theme: Theme, new: NewVersion, adopt: Callable[[], object], leave: Callable[[], object], again: Callable[[], object]
) -> QFrame:
    """The card, with the buttons that adopt the version, leave it, or choose another file."""
    frame, inside = card(theme, space=Space.MEDIUM)
    tone = Tone.PROBLEM if new.instrument is None else Tone.INFO
    frame.setProperty("tone", tone.value)
    head = line(theme)
    head.addWidget(picture(theme, tone.value, 20, theme.colours.of(tone)[0]))
    head.addWidget(section(new.path.name), stretch=1)
    inside.addLayout(head)
    buttons = QWidget()
    row = FlowLayout(buttons, gap=theme.px(Space.SMALL))
    if new.instrument is None:
        inside.addWidget(body(_problem_words(len(new.problems))))
        name = translate("VersionCard", "What is wrong with the form")
        inside.addWidget(_sentences(theme, name, [_placed(new, at) for at in range(len(new.problems))]))
        row.addWidget(button(translate("VersionCard", "&Choose a file again …"), again, kind="primary"))
    else:
        inside.addWidget(body(_change_words(new.instrument.version, len(new.changes))))
        name = translate("VersionCard", "What changes in this version")
        warnings = [_placed(new, at) for at in range(len(new.problems))]
        inside.addWidget(_sentences(theme, name, [*warnings, *new.changes]))
        inside.addWidget(body(_what_would_happen(new)))
        words = translate("VersionCard", "&Use version {version} for new cases").format(version=new.instrument.version)
        row.addWidget(button(words, adopt, kind="primary", icon="done", theme=theme))
    row.addWidget(button(translate("VersionCard", "&Leave it"), leave))
    inside.addWidget(buttons)
    return frame


def _problem_words(count: int) -> str:
    return counted(
        count,
        translate("VersionCard", "This form cannot be used yet: 1 thing is wrong. Nothing was changed."),
        translate("VersionCard", "This form cannot be used yet: {count} things are wrong. Nothing was changed."),
    )


def _change_words(version: str, count: int) -> str:
    single = translate("VersionCard", "Version {version} can be used. 1 thing is different:")
    many = translate("VersionCard", "Version {version} can be used. {count} things are different:")
    return counted(count, single.format(version=version), many.replace("{version}", version))


def _placed(new: NewVersion, at: int) -> str:
    return with_place(new.problems[at])


def _what_would_happen(new: NewVersion) -> str:
    if not new.assessments:
        return translate("VersionCard", "No case has been given to anybody yet, so nothing has to be carried over.")
    words = translate(
        "VersionCard",
        "Cases that are given out already stay on their version until you carry them over. Were all {all} carried "
        "over, {touched} would have answers to look at again, {owing} would owe something new, and {reopened} would "
        "no longer be complete. All other answers are kept.",
    )
    return words.format(all=new.assessments, touched=new.touched, owing=new.owing, reopened=new.reopened)


def _sentences(theme: Theme, name: str, words: Sequence[str]) -> QPlainTextEdit:
    """All of them in a text that can be read by keyboard, selected and copied."""
    shown = QPlainTextEdit("\n".join(f"• {one}" for one in words))
    shown.setReadOnly(True)
    shown.setTabChangesFocus(True)
    shown.setAccessibleName(name)
    lines = min(max(2 * len(words), 3), MOST_LINES)  # most sentences wrap once
    shown.setFixedHeight(shown.fontMetrics().lineSpacing() * (lines + 1) + theme.px(Space.NORMAL))
    return shown
