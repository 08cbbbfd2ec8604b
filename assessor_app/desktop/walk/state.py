"""What a walk shows besides its question, as data: so that one built in another look can show the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from assessor_app.desktop.walk.snapshot import Mark

if TYPE_CHECKING:
    from assessor_app.desktop.walk.walk_view import WalkView


@dataclass(frozen=True, slots=True)
class WalkState:
    """The tab beside the guidance, the search, what is listed and whether that is in sight, and an alert put away."""

    tab: int
    search: str
    mark: Mark | None
    listed: bool
    alert_away: bool


def state_of(view: WalkView) -> WalkState:
    """What a walk shows."""
    navigator = view.navigator
    return WalkState(
        view.aside.drawer.currentIndex(),
        navigator.search.text(),
        navigator.filter.currentData(),
        navigator.isVisibleTo(view),
        not view.risk.isVisibleTo(view),
    )


def restore(view: WalkView, state: WalkState) -> None:
    """Show that again; the focus stays where it is."""
    view.aside.drawer.show_tab(state.tab)
    view.navigator.list_again(state.search, state.mark)
    if view.narrow:
        view.navigator.setVisible(state.listed)
    if state.alert_away:
        view.risk.hide()
