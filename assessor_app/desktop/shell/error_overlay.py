"""An error of ours, shown over whatever the window shows; nothing reaches what is under it meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assessor_app.desktop.shell.unexpected import UnexpectedPage

if TYPE_CHECKING:
    from assessor_app.desktop.shell.window import Window


def interrupt(window: Window, words: str) -> None:
    """Show `words` about an error; one at a time. Going on shows what was there before."""
    if window.interruption is not None:
        return
    window.theme.complete()
    before = window.stack.currentWidget()
    page = UnexpectedPage(window.theme, words)
    page.setMinimumSize(1, 1)  # an error makes no window larger than its screen
    window.interruption = page
    window.stack.addWidget(page)
    window.stack.setCurrentWidget(page)
    window.set_usable(usable=False)

    def go_on() -> None:
        window.interruption = None
        window.stack.setCurrentWidget(window.desk or before or window.front)
        window.set_usable(usable=True)
        window.drop(page)
        if window.guard is not None:
            window.guard.stay()

    page.left.connect(go_on)
    page.setFocus()
