"""The walk as a page of the window."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from assessor_app import subjects
from assessor_app.desktop.page import EVERYTHING, Page, Place
from assessor_app.desktop.theme import widgets
from assessor_app.desktop.walk import actions
from assessor_app.desktop.walk.glossary import bundled_glossary
from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.outline import make_outline
from assessor_app.desktop.walk.state import WalkState, restore, state_of
from assessor_app.desktop.walk.walk_view import WalkView
from assessor_app.desktop.walk.workspace_desk import WorkspaceDesk
from assessor_app.operations.practice import material

if TYPE_CHECKING:
    from assessor_app.desktop.session import Session


class WalkPage(Page):
    """One case at work; `Place.subject` is the assessment's id, `Place.detail` a question's code."""

    minds_focus = True

    key = "walk"
    icon = "case"
    help_topic = "walk"
    scrolls = False
    roomy = True
    listed = False
    under = "cases"
    keeps_typing = True

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.view: WalkView | None = None
        self._assessment = ""
        self._writing = False
        self._glossary = bundled_glossary()
        self._layout = widgets.column(session.theme, self)
        self._menus: tuple[actions.Menu, ...] = ()

    def title(self) -> str:
        """Its heading."""
        return self.tr("Questions")

    def place(self) -> Place:
        """The case and the question at which one is."""
        return Place(self.key, self._assessment, self.view.board.part if self.view else "")

    def remembered(self) -> Place:
        """The case; where in it one was is remembered as one goes from question to question."""
        return Place(self.key, self._assessment)

    def opened(self, place: Place) -> None:
        """Show a case, at a question if one is named."""
        if self.view is None or place.subject != self._assessment or self._form_changed():
            self._build(place.subject)
        else:
            self.view.refresh()
        if self.view is not None:
            self.view.open(place.detail)

    def _form_changed(self) -> bool:
        """Whether a later workbook has moved the case to another version of the form."""
        found = self.session.ws.assessment(self._assessment).instrument
        return self.view is not None and found != self.view.work.outline.instrument.hash

    def _build(self, assessment: str) -> None:
        widgets.clear(self._layout)
        session = self.session
        desk = WorkspaceDesk(session.ws, assessment, self._wrote)
        work = OpenAssessment(desk, make_outline(desk.form.instrument), session.language)
        view = WalkView(
            session.theme,
            work,
            self._glossary,
            fast=session.preferences.choices.fast_keys,
            zoom=session.preferences.choices.guidance_zoom,
            reading=material(session.language) if desk.practice else "",
        )
        work.setParent(view)
        work.failed.connect(session.say_problems)
        view.check_wanted.connect(lambda: session.go("check", assessment))
        view.cases_wanted.connect(lambda: session.go("practice" if desk.practice else "cases"))
        view.fast_changed.connect(lambda on: session.preferences.change(fast_keys=on))
        view.aside.guidance.zoomed.connect(lambda zoom: session.preferences.change(guidance_zoom=zoom))
        self._assessment, self.view = assessment, view
        self._layout.addWidget(view)
        self._menus = actions.menus(view)

    def _wrote(self, changed: Iterable[str]) -> None:
        """Tell the window what was committed here; this page shows it already."""
        self._writing = True
        try:
            self.session.wrote(changed)
        finally:
            self._writing = False

    def refresh(self, changed: frozenset[str]) -> None:
        """Show what another page or the lead's workbook has changed."""
        ours = subjects.assessment(self._assessment)
        concerns = changed == EVERYTHING or ours in changed or any(s.startswith("query:") for s in changed)
        if self.view is None or self._writing or not concerns:
            return
        if self._form_changed():
            self.opened(self.place())
            return
        if changed == EVERYTHING:
            self.view.work.history.forget()
        self.view.refresh()

    def tab(self, *, onward: bool) -> bool:
        """Into the walk from the list of pages, in the order in which it is read."""
        return self.view is not None and self.view.tab(onward=onward)

    def take_focus(self) -> bool:
        """The question at hand, where that is in sight."""
        return self.view is not None and self.view.take_focus()

    def show_saved(self, words: str) -> bool:
        """Show what is saved in the line under the walk, beside what was done last."""
        if self.view is None:
            return False
        self.view.strip.show_saved(words)
        return True

    def listed_under(self) -> str:
        """Practice, for the practice case; else the list of cases."""
        practising = self.view is not None and self.view.work.desk.practice
        return "practice" if practising else super().listed_under()

    def state(self) -> object:
        """The tab beside the guidance, the search and what is listed, and whether an alert was put away."""
        return state_of(self.view) if self.view is not None else None

    def restore(self, state: object) -> None:
        """Show the same again; the question and its part are in the place."""
        if self.view is not None and isinstance(state, WalkState):
            restore(self.view, state)

    def places_focus(self, focus: QWidget) -> bool:
        """On the sheet, where cards are used again: there the place says which part of which question it was."""
        return self.view is not None and self.view.sheet.isAncestorOf(focus)

    def keep_typing(self) -> bool:
        """Put what is being typed into the file, where this page finds it when it is built anew."""
        return self.view is None or self.view.keep_typing()

    def may_leave(self) -> bool:
        """Save what is being typed, as answers."""
        return self.view is None or self.view.leave()

    def menus(self) -> Sequence[tuple[str, Sequence[QAction | None]]]:
        """The menus of the walk."""
        return self._menus
