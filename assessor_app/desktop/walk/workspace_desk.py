"""The desk over an inspection file: what the walk asks, done by the operations, each committed at once."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from assessor_app import subjects
from assessor_app.desktop.walk.desk import ASK, LATER, Note, Past, Query, Recorded, Risk, Said
from assessor_app.instrument import check
from assessor_app.operations import answer_entry, cases, prefill, queries
from assessor_app.operations.answer_entry import NOTE
from assessor_app.problems import errors
from assessor_app.records import LOCKED, Change, Event, Owner, Purpose
from assessor_app.subjects import RISK

if TYPE_CHECKING:
    from assessor_app.instrument import CompiledInstrument
    from assessor_app.store import Workspace

NOTE_FOR, MESSAGE = "note_for:", "message:"


class WorkspaceDesk:
    """One assessment of an open inspection file."""

    def __init__(
        self, workspace: Workspace, assessment: str, wrote: Callable[[Iterable[str]], None] = lambda _subjects: None
    ) -> None:
        """`wrote` is told the subjects of everything that has just been committed."""
        self._ws = workspace
        self.id = assessment
        self._subject = subjects.assessment(assessment)
        self._found = workspace.assessment(assessment)
        self.case = self._found.case
        case = next((one for one in workspace.cases() if one.number == self.case), None)
        self.known = ", ".join(part for part in (case.reference, case.name) if part) if case else ""
        self.practice = self._found.purpose is Purpose.PRACTICE
        self.form: CompiledInstrument = workspace.form(self._found.instrument)
        self._wrote = wrote
        self._names = {person.id: person.name for person in workspace.people()}

    @property
    def locked(self) -> bool:
        """Whether the answers can only be read: the assessment is complete, another's, or the file only viewed."""
        return self.viewing or self._ws.assessment(self.id).status in LOCKED or self.handed_over

    @property
    def viewing(self) -> bool:
        """Whether nothing at all can be written: the file was opened to look at only."""
        return not self._ws.writing

    @property
    def handed_over(self) -> bool:
        """Whether the case is somebody else's by now."""
        ours = self._ws.owner is not Owner.ASSESSOR or self._ws.assessment(self.id).assessor == self._ws.me.id
        return not ours

    # --- answers ----------------------------------------------------------------------------

    def answers(self) -> Mapping[str, str]:
        """Every stored answer by question code, those included that no longer apply."""
        return self._ws.answers(self.id)

    def prefilled(self) -> Mapping[str, str]:
        """What the lead filled in, by question code, whatever stands there now."""
        return prefill.prefilled(self._ws, self.id)

    def marks(self) -> frozenset[str]:
        """The codes of the questions to come back to."""
        return frozenset(self._with_prefix(LATER))

    def to_ask(self) -> Mapping[str, str]:
        """What to ask at the interview, by question code."""
        return self._with_prefix(ASK)

    def answer(self, code: str, raw: str) -> Recorded:
        """Check and store an answer; what does not fit the question is told, and changes nothing."""
        question = self.form.instrument.by_code[code]
        before = self.answers()
        value, problems = check(question, raw, before, self.form)
        if errors(problems):
            return Recorded(before.get(code), problems=errors(problems))
        done = answer_entry.answer(self._ws, self.id, code, raw)
        self._wrote((self._subject,))
        return Recorded(value, done.event is not None, done.closed, done.opened)

    def put(self, field: str, value: str | None) -> None:
        """Store one field as it is."""
        answer_entry.require_unlocked(self._ws.assessment(self.id))
        instrument = self._found.instrument if subjects.is_answer(field) else ""
        self._record(Change(self._subject, field, value, instrument))

    def history(self, code: str) -> tuple[Past, ...]:
        """Every value that an answer has had, newest first."""
        return tuple(self._past(event) for event in self._ws.history(self._subject, code))

    def _past(self, event: Event) -> Past:
        who, mine = self._who(event)
        return Past(who, event.time, event.value, event.reason, mine)

    def _who(self, event: Event) -> tuple[str, bool]:
        return self._names.get(event.author) or event.author, event.author == self._ws.me.id

    # --- typing -----------------------------------------------------------------------------

    def save_draft(self, code: str, text: str) -> None:
        """Keep what is being typed."""
        self._ws.save_draft(self._subject, code, text, self._found.instrument)
        self._wrote(())

    def drafts(self) -> Mapping[str, str]:
        """What was being typed and never became an answer, by question code."""
        known = self.form.instrument.by_code
        return {d.field: d.value for d in self._ws.drafts() if d.subject == self._subject and d.field in known}

    def drop_draft(self, code: str) -> None:
        """Forget a draft whose text has become the answer."""
        self._ws.drop_draft(self._subject, code)

    # --- notes ------------------------------------------------------------------------------

    def notes(self) -> tuple[Note, ...]:
        """The notepad, in the order in which the notes were begun."""
        used = self._with_prefix(NOTE_FOR)
        texts = answer_entry.notes(self._ws, self.id)
        begun = answer_entry.notes_begun(self._ws, self.id)
        return tuple(
            Note(identity, texts[identity], when, tuple(used.get(identity, "").split()), number)
            for number, (identity, when) in enumerate(begun.items(), start=1)
            if identity in texts
        )

    def write_note(self, text: str, note: str = "", *, draft: bool = False) -> str:
        """Store a note, or keep it as a draft; gives its id."""
        identity = note or secrets.token_hex(8)
        if draft:
            self._ws.save_draft(self._subject, NOTE + identity, text)
            self._wrote(())
            return identity
        answer_entry.write_note(self._ws, self.id, text, identity)
        self._ws.drop_draft(self._subject, NOTE + identity)
        self._wrote((self._subject,))
        return identity

    def started_note(self) -> tuple[str, str] | None:
        """The id and the text of the note that is being written, if one is."""
        found = self._started(self._subject, NOTE)
        return next(iter(found.items()), None)

    def use_note(self, note: str, codes: tuple[str, ...]) -> None:
        """Say in which questions' evidence a note was used."""
        self._record(Change(self._subject, NOTE_FOR + note, " ".join(codes)))

    # --- the lead ---------------------------------------------------------------------------

    def queries(self) -> tuple[Query, ...]:
        """Questions from the lead about this assessment."""
        return tuple(
            Query(found.id, found.question, tuple(self._said(event) for event in found.messages), found.closed)
            for found in queries.queries(self._ws, self.id)
        )

    def _said(self, event: Event) -> Said:
        who, mine = self._who(event)
        return Said(who, event.time, event.value or "", mine)

    def reply(self, query: str, text: str, *, draft: bool = False) -> None:
        """Answer a question from the lead, or keep the reply as a draft."""
        subject = subjects.query(query)
        begun = next(iter(self._started(subject, MESSAGE)), "")
        if draft:
            self._ws.save_draft(subject, MESSAGE + (begun or secrets.token_hex(8)), text)
            self._wrote(())
            return
        queries.reply(self._ws, query, text)
        if begun:
            self._ws.drop_draft(subject, MESSAGE + begun)
        self._wrote((subject,))

    def started_reply(self, query: str) -> str:
        """The reply that is being written to a question from the lead; ``""`` if none is."""
        return next(iter(self._started(subjects.query(query), MESSAGE).values()), "")

    def risks(self) -> tuple[Risk, ...]:
        """Everything recorded under "Someone may be at risk now"."""
        if not self._with_prefix(RISK):
            return ()
        found = cases.risks(self._ws, self.id)
        return tuple(Risk(risk.id, risk.what, risk.told, risk.when, risk.closed) for risk in found)

    def raise_risk(self, what: str, told: str, when: str) -> None:
        """Record that someone may be at risk, who was told, and when."""
        answer_entry.raise_risk(self._ws, self.id, what, told, when)
        self.draft_risk("")
        self._wrote((self._subject,))

    def draft_risk(self, what: str, told: str = "", when: str = "") -> None:
        """Keep an alert that is being written: should the program end now, it stands."""
        begun = self._started(self._subject, RISK)
        if what.strip():
            field = RISK + next(iter(begun), secrets.token_hex(8))
            self._ws.save_draft(self._subject, field, answer_entry.alert_value(what, told, when))
        for identity in begun if not what.strip() else ():
            self._ws.drop_draft(self._subject, RISK + identity)
        self._wrote(())

    def started_risk(self) -> Risk | None:
        """The alert that is being written, if one is."""
        found = self._started(self._subject, RISK)
        for identity, value in found.items():
            said = cases.alert_words(value)
            return Risk(identity, said["what"], said["told"], said["when"])
        return None

    # --- where and when ---------------------------------------------------------------------

    def place(self) -> str:
        """The code of the question at which the case was left."""
        return self._ws.state(f"walk:{self.id}") or ""

    def remember_place(self, code: str) -> None:
        """Remember where the case is, for the next opening."""
        self._ws.set_state(f"walk:{self.id}", code)

    def saved_at(self) -> str:
        """When something was last committed to the file."""
        return self._ws.last_saved

    # --- helpers ----------------------------------------------------------------------------

    def _record(self, *changes: Change) -> None:
        self._ws.record(changes)
        self._wrote((self._subject,))

    def _started(self, subject: str, prefix: str) -> dict[str, str]:
        """What is being written into the fields of a subject that begin so, by what follows."""
        drafts = (draft for draft in self._ws.drafts() if draft.subject == subject)
        return {one.field.removeprefix(prefix): one.value for one in drafts if one.field.startswith(prefix)}

    def _with_prefix(self, prefix: str) -> dict[str, str]:
        return answer_entry.kept_beside(self._ws, self.id, prefix)
