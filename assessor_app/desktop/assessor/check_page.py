"""Check answers: everything still open as links in the order of the walk; complete, or reopen with a reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessor_app import subjects
from assessor_app.desktop.assessor.alert import alert_menu
from assessor_app.desktop.assessor.cases_page import next_case, open_case
from assessor_app.desktop.assessor.check_answers import another_look, open_points
from assessor_app.desktop.assessor.prints import AssessorPrints
from assessor_app.desktop.assessor.read_through import Reading, ReadThrough
from assessor_app.desktop.file_choice import file_to_save
from assessor_app.desktop.lead.reasons import ReasonLine
from assessor_app.desktop.lead.words import status_mark, status_words
from assessor_app.desktop.page import Page, Place
from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.walk.actions import Menu
from assessor_app.desktop.walk.flow import FlowLayout
from assessor_app.desktop.walk.outline import make_outline, number
from assessor_app.desktop.walk.wrapped_link import WrappedLink
from assessor_app.instrument import case_state
from assessor_app.operations import completion
from assessor_app.operations.answer_entry import typed_in
from assessor_app.records import LOCKED, Assessment, Instrument, Purpose, Status

if TYPE_CHECKING:
    from assessor_app.desktop.session import Session


class CheckPage(Page):
    """One case before and after completing; `Place.subject` is the assessment's id."""

    key = "check"
    icon = "checked"
    help_topic = "check-answers"
    listed = False
    under = "cases"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._menus = alert_menu(self, lambda: self._assessment)
        self._assessment = ""
        self._body: QVBoxLayout = widgets.page_column(session.theme, self)
        self.links: list[QWidget] = []
        self._reopened = False
        """Whether the case was reopened just now: Enter must not lock it again."""
        self.printing = AssessorPrints(self, session)

    def menus(self) -> Sequence[Menu]:
        """F8: someone may be at risk now."""
        return self._menus

    def title(self) -> str:
        """Its heading."""
        return self.tr("Check answers")

    def place(self) -> Place:
        """The case it is about."""
        return Place(self.key, self._assessment)

    def listed_under(self) -> str:
        """Practice, for the practice case; else the list of cases."""
        practising = self.session.ws.assessment(self._assessment).purpose is Purpose.PRACTICE
        return "practice" if practising else super().listed_under()

    def opened(self, place: Place) -> None:
        """Show what is open in a case."""
        self._assessment = place.subject
        self._fill()

    def refresh(self, changed: frozenset[str]) -> None:
        """Show it anew when the case has changed."""
        if self._assessment and (subjects.assessment(self._assessment) in changed or "*" in changed):
            self._fill()

    # --- showing ----------------------------------------------------------------------------

    def _fill(self) -> None:
        widgets.clear(self._body)
        self.links = []
        found = self.session.ws.assessment(self._assessment)
        checked = completion.check_answers(self.session.ws, self._assessment)
        self._add_head(found)
        if found.status in LOCKED and not found.changed_since_complete:
            self._add_practised() if found.purpose is Purpose.PRACTICE else self._add_locked(found)
            self._add_next(found)
            self._add_reopening()
        elif checked.owed or checked.unread:
            self._add_owed(open_points(checked, self._instrument(), self.session.language))
        else:
            self._add_complete()
        warnings = another_look(self.session.ws, self._assessment, checked, self._instrument(), self.session.language)
        if warnings:
            self._add_warnings(warnings)
        self._add_reading(found)
        self._add_foot(found)
        self._body.addStretch(1)
        first = self._back if self._reopened or not self.links else self.links[0]
        self._reopened = False
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_head(self, found: Assessment) -> None:
        theme = self.session.theme
        practising = found.purpose is Purpose.PRACTICE
        words = self.tr("Check answers: practice") if practising else self.tr("Check answers: case {case}")
        heading = widgets.title(words.format(case=found.case))
        self._body.addWidget(heading)
        icon, tone = status_mark(found.status, changed=found.changed_since_complete)
        words = status_words(found.status, changed=found.changed_since_complete)
        self._body.addWidget(widgets.badge(theme, words, tone, icon))

    def _add_locked(self, found: Assessment) -> None:
        theme = self.session.theme
        words = {
            Status.COMPLETE: self.tr(
                "This case is complete. Its answers are locked. "
                "It goes to the lead inspector when you send back completed work."
            ),
            Status.CHECKED: self.tr("The lead inspector has checked this case."),
            Status.SIGNED_OFF: self.tr("The lead inspector has signed this case off."),
        }[found.status]
        self._body.addWidget(widgets.measured(theme, widgets.note(theme, words, Tone.DONE)))

    def _add_next(self, found: Assessment) -> None:
        row = next_case(self.session, found.id) if found.purpose is not Purpose.PRACTICE else None
        if row is None:
            return
        words, theme = self.tr("Next case: {case}").format(case=row.case), self.session.theme
        onward = widgets.button(words, lambda: open_case(self.session, row), kind="primary", icon="next", theme=theme)
        self.links.insert(0, onward)
        line = widgets.line(theme)
        line.addWidget(onward)
        line.addStretch(1)
        self._body.addLayout(line)

    def _add_reading(self, found: Assessment) -> None:
        ws, form = self.session.ws, self.session.ws.form(found.instrument)
        answers = ws.answers(found.id)
        now = case_state(form, answers, typed_in(ws).get(found.id, {}))
        reading = Reading(make_outline(form.instrument), answers, now, self.session.language)
        shown = ReadThrough(self.session.theme, reading, locked=found.status in LOCKED)
        shown.wanted.connect(lambda code: self.session.go("walk", found.id, code))
        self._body.addWidget(widgets.measured(self.session.theme, shown))

    def _add_practised(self) -> None:
        theme = self.session.theme
        words = self.tr("You have completed the practice case.")
        self._body.addWidget(widgets.measured(theme, widgets.note(theme, words, Tone.DONE)))
        row = widgets.line(theme)
        differ = widgets.button(self.tr("&See where I differ"), lambda: self.session.go("practice"), kind="primary")
        self.links.append(differ)
        row.addWidget(differ)
        row.addStretch(1)
        self._body.addLayout(row)

    def _add_reopening(self) -> None:
        theme = self.session.theme
        frame, inside = widgets.card(theme)
        inside.addWidget(widgets.section(self.tr("Something to change?")))
        inside.addWidget(ReasonLine(theme, self.tr("Reopen the case"), self._reopen))
        self._body.addWidget(widgets.measured(theme, frame))

    def _instrument(self) -> Instrument:
        return self.session.ws.form(self.session.ws.assessment(self._assessment).instrument).instrument

    def _add_owed(self, owed: Mapping[str, str]) -> None:
        theme = self.session.theme
        words = (
            self.tr("1 thing is still open. Go to it from here.")
            if len(owed) == 1
            else self.tr("{count} things are still open. Go to each from here.").format(count=len(owed))
        )
        self._body.addWidget(widgets.lead(words))
        frame, inside = widgets.card(theme, space=0)
        outline = make_outline(self._instrument())
        section = ""
        for code, words in owed.items():
            here = outline.section_of[code].group.label.to(self.session.language)
            if here != section:
                section = here
                label = widgets.text(here, "strong")
                label.setContentsMargins(0, theme.px(Space.SMALL), 0, theme.px(Space.HAIR))
                inside.addWidget(label)
            inside.addWidget(self._link(code, f"{number(outline.item_of[code].code)} {words}".strip()))
        self._body.addWidget(widgets.measured(theme, frame))

    def _add_complete(self) -> None:
        theme = self.session.theme
        note = widgets.note(
            theme, self.tr("Nothing is owed. Read through what you want to, then complete the case."), Tone.DONE
        )
        self._body.addWidget(widgets.measured(theme, note))
        row = widgets.line(theme)
        done = widgets.button(
            self.tr("&Complete the case"), self._complete, kind="primary", icon="complete", theme=theme
        )
        self.links.append(done)
        row.addWidget(done)
        row.addWidget(widgets.hint(self.tr("Its answers are locked then; you can reopen it with a reason.")), stretch=1)
        self._body.addLayout(row)

    def _add_warnings(self, warnings: Sequence[tuple[str, str]]) -> None:
        theme = self.session.theme
        self._body.addWidget(widgets.heading(self.tr("Worth another look")))
        self._body.addWidget(widgets.hint(self.tr("These do not stop you from completing the case.")))
        frame, inside = widgets.card(theme, space=0)
        for code, words in warnings:
            inside.addWidget(self._link(code, words))
        self._body.addWidget(widgets.measured(theme, frame))

    def _link(self, code: str, words: str) -> QWidget:
        link = WrappedLink(self.session.theme, words, lambda: self.session.go("walk", self._assessment, code))
        self.links.append(link)
        return link

    def _add_foot(self, found: Assessment) -> None:
        theme, go = self.session.theme, self.session.go
        practising = found.purpose is Purpose.PRACTICE
        holder = QWidget()
        flow = FlowLayout(holder, gap=theme.px(Space.SMALL))
        back = self.tr("Back to the &questions")
        self._back = widgets.button(back, lambda: go("walk", found.id), icon="back", theme=theme)
        flow.addWidget(self._back)
        if not practising:
            look = self.tr("P&review and print …")
            show = partial(self.printing.preview_summary, found.id, found.case)
            flow.addWidget(widgets.button(look, show, icon="print", theme=theme))
            pdf = self.tr("Save the case summary as &PDF …")
            flow.addWidget(widgets.button(pdf, self._choose_pdf, icon="file", theme=theme))
            flow.addWidget(widgets.button(self.tr("All c&ases"), lambda: go("cases"), kind="quiet"))
        self._body.addWidget(holder)

    # --- doing ------------------------------------------------------------------------------

    def _complete(self) -> None:
        done = self.session.attempt(lambda: completion.complete(self.session.ws, self._assessment))
        if done is not None:
            self.session.wrote((subjects.assessment(self._assessment),))
            if done.purpose is Purpose.PRACTICE:
                return
            words = self.tr("Case {case} is complete. It is not sent yet: send back completed work when you are ready.")
            self.session.say(
                words.format(case=done.case), lambda: self.session.go("send"), action_words=self.tr("Send back")
            )

    def _reopen(self, reason: str) -> None:
        done = self.session.attempt(lambda: completion.reopen(self.session.ws, self._assessment, reason))
        if done is not None:
            self._reopened = True
            self.session.wrote((subjects.assessment(self._assessment),))
            self.session.say(self.tr("Case {case} is open again.").format(case=done.case))

    def _choose_pdf(self) -> None:
        case = self.session.ws.assessment(self._assessment).case
        path = file_to_save(self, self.tr("Case summary"), f"{case}.pdf", "PDF (*.pdf)")
        if path is not None:
            self.save_pdf(path)

    def save_pdf(self, path: Path) -> None:
        """Write the case summary; a PDF is not encrypted, and that is said."""
        from assessor_app.operations.prints import save_assessment

        assessment, language = self._assessment, self.session.language
        warning = self.tr("A PDF is not encrypted: keep it where only the inspection can read it.")

        def saved(_none: None) -> None:
            self.session.say(self.tr("Saved {file}.").format(file=path.name), details=[warning], tone=Tone.WARNING)

        self.session.run(
            lambda own, _progress: save_assessment(own, assessment, path, language=language),
            saved,
            words=self.tr("Making the case summary …"),
            writing=True,
        )
