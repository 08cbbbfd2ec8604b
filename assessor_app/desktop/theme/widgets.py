"""Builders of consistent widgets: text, buttons, badges, cards, rows, empty states."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from assessor_app.desktop.theme import plain_text
from assessor_app.desktop.theme.primary_button import PrimaryButton
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space, Tone

GONE = "gone"
"""The property of what has been taken away and will be deleted as soon as nothing needs it."""

MEASURE = 720
"""The widest that running text gets, in pixels at 100 %: about 90 letters."""


def text(words: str, role: str = "body", *, wrap: bool = True) -> QLabel:
    """Plain text in one of the roles of the style sheet: title heading section lead body strong hint caption."""
    made = plain_text.label(words)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def title(words: str) -> QLabel:
    """The title of a page: one each."""
    return text(words, "title")


def heading(words: str) -> QLabel:
    """A heading within a page."""
    return text(words, "heading")


def section(words: str) -> QLabel:
    """A heading within a card or a part of a page."""
    return text(words, "section")


def body(words: str) -> QLabel:
    """Running text."""
    return text(words)


def lead(words: str) -> QLabel:
    """The first sentence of a page, a little larger."""
    return text(words, "lead")


def hint(words: str) -> QLabel:
    """Quieter text that helps."""
    return text(words, "hint")


def caption(words: str) -> QLabel:
    """Small quiet text: dates, counts."""
    return text(words, "caption")


def rule() -> QFrame:
    """A thin line between parts."""
    line = QFrame()
    line.setProperty("role", "rule")
    line.setFixedHeight(1)
    return line


def button(
    words: str,
    clicked: Callable[[], object] | None = None,
    *,
    kind: str = "",
    icon: str = "",
    theme: Theme | None = None,
) -> QPushButton:
    """A button; kinds: primary (one a page), danger, quiet (like a link), row, card, else plain."""
    shown = f" {words}" if icon else words  # Qt leaves no room between icon and words
    made = PrimaryButton(shown) if kind == "primary" else QPushButton(shown)
    made.setAutoDefault(True)  # so that Enter presses it, as Space does
    made.setAccessibleName(plain_text.spoken(words))
    if kind:
        made.setProperty("kind", kind)
    if icon and theme is not None:
        colour = {"primary": theme.colours.on_accent, "danger": theme.colours.problem, "quiet": theme.colours.link}
        made.setIcon(theme.icon(icon, colour.get(kind, "")))
        if isinstance(made, PrimaryButton):
            made.apply_style(made.icon(), theme.icon(icon, theme.colours.accent))
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


def picture(theme: Theme, name: str, length: int = 20, colour: str = "") -> QLabel:
    """An icon that decorates: screen readers pass over it, since words stand beside it."""
    label = plain_text.label()
    label.setPixmap(theme.pixmap(name, length, colour))
    label.setFixedSize(theme.px(length), theme.px(length))
    label.setAccessibleName(" ")
    return label


def badge(theme: Theme, words: str, tone: Tone = Tone.NEUTRAL, icon: str = "") -> QFrame:
    """A small mark: an icon and words in the colours of a tone, never colour alone."""
    frame = QFrame()
    frame.setProperty("role", "badge")
    frame.setProperty("tone", tone.value)
    frame.setAccessibleName(words)
    layout = QHBoxLayout(frame)
    layout.setContentsMargins(theme.px(Space.SMALL), theme.px(2), theme.px(Space.SMALL), theme.px(2))
    layout.setSpacing(theme.px(Space.HAIR))
    layout.addWidget(picture(theme, icon or tone.value, 16, theme.colours.of(tone)[0]))
    layout.addWidget(text(words, wrap=False))
    frame.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return frame


def column(theme: Theme, owner: QWidget | None = None, *, space: int = Space.MEDIUM, margin: int = 0) -> QVBoxLayout:
    """A vertical layout with the scale's spacing; the layout of `owner` if one is given."""
    made = QVBoxLayout() if owner is None else QVBoxLayout(owner)
    _spaced(theme, made, space, margin)
    return made


def line(theme: Theme, owner: QWidget | None = None, *, space: int = Space.SMALL, margin: int = 0) -> QHBoxLayout:
    """A horizontal layout with the scale's spacing; the layout of `owner` if one is given."""
    made = QHBoxLayout() if owner is None else QHBoxLayout(owner)
    _spaced(theme, made, space, margin)
    return made


def _spaced(theme: Theme, layout: QLayout, space: int, margin: int) -> None:
    edge = theme.px(margin)
    layout.setSpacing(theme.px(space))
    layout.setContentsMargins(edge, edge, edge, edge)


def page_column(theme: Theme, page: QWidget) -> QVBoxLayout:
    """The layout of a whole page: wide margins, room between the parts."""
    return column(theme, page, space=Space.NORMAL, margin=Space.HUGE)


def card(theme: Theme, *, space: int = Space.SMALL) -> tuple[QFrame, QVBoxLayout]:
    """A raised surface for things that belong together, and the layout inside it."""
    frame = QFrame()
    frame.setProperty("role", "card")
    return frame, column(theme, frame, space=space, margin=Space.NORMAL)


def note(theme: Theme, words: str, tone: Tone = Tone.INFO) -> QFrame:
    """A sentence set apart by an icon and a bar of colour."""
    frame = QFrame()
    frame.setProperty("tone", tone.value)
    layout = line(theme, frame, space=Space.MEDIUM, margin=Space.MEDIUM)
    layout.addWidget(picture(theme, tone.value, 20, theme.colours.of(tone)[0]), alignment=Qt.AlignmentFlag.AlignTop)
    layout.addWidget(body(words), stretch=1)
    return frame


def measured(theme: Theme, widget: QWidget) -> QWidget:
    """A row that holds the widget at most as wide as running text may be.

    A row, since Qt asks a widget with a largest width for its height at the full width.
    """
    widget.setMaximumWidth(theme.px(MEASURE))
    row = QWidget()
    layout = line(theme, row, space=0)
    layout.addWidget(widget, stretch=1)
    layout.addStretch()
    return row


def empty_state(
    theme: Theme,
    icon: str,
    words: str,
    what_to_do: str,
    *,
    action_words: str = "",
    action: Callable[[], object] | None = None,
) -> QWidget:
    """What stands where there is nothing yet: an icon, what is so, what to do, and the button that does it."""
    frame, layout = card(theme, space=Space.MEDIUM)
    edge = theme.px(Space.VAST)
    layout.setContentsMargins(edge, edge, edge, edge)
    layout.addWidget(picture(theme, icon, 40, theme.colours.muted), alignment=Qt.AlignmentFlag.AlignHCenter)
    for label in (section(words), hint(what_to_do)):
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(label)
    layout.setAlignment(Qt.AlignmentFlag.AlignTop)
    if action is not None:
        layout.addWidget(button(action_words, action, kind="primary"), alignment=Qt.AlignmentFlag.AlignHCenter)
    return frame


def field(theme: Theme, words: str, control: QWidget, help_words: str = "") -> QWidget:
    """A control under its label (with mnemonic) and, between them, a hint; named for screen readers."""
    whole = QWidget()
    layout = column(theme, whole, space=Space.HAIR)
    label = text(words, "strong")
    label.setBuddy(control)
    layout.addWidget(label)
    if help_words:
        layout.addWidget(hint(help_words))
        control.setAccessibleDescription(help_words)
    control.setAccessibleName(plain_text.spoken(words))
    layout.addWidget(control)
    return whole


def narrow_list(name: str, letters: int) -> QComboBox:
    """A list to choose from that may be narrower than its longest choice; `name` is for screen readers."""
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(letters)
    return box


def counted(count: int, one: str, many: str) -> str:
    """“1 case …” or “{count} cases …”: both already translated."""
    return one if count == 1 else many.format(count=count)


def clear(layout: QLayout) -> None:
    """Remove and delete everything in a layout.

    What had the focus gives it up first, so that it does not fall to whatever comes next in the window: the desk then
    puts it where one goes on (`Page.resting_place`).
    """
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            focus = widget.window().focusWidget()
            if focus is not None and (focus is widget or widget.isAncestorOf(focus)):
                focus.clearFocus()
            widget.hide()
            widget.setProperty(GONE, True)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
