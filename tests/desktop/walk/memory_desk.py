"""A desk that keeps nothing: for looking through a form before it is used, and for trying the walk alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from assessor_app.desktop.walk.desk import ASK, LATER, Note, Past, Query, Recorded, Risk, Said
from assessor_app.instrument import check
from assessor_app.operations.answer_entry import NOTE
from assessor_app.problems import errors

if TYPE_CHECKING:
    from assessor_app.instrument import CompiledInstrument


class MemoryDesk:
    """One assessment that is gone when the window closes."""

    def __init__(
        self,
        form: CompiledInstrument,
        answers: Mapping[str, str] | None = None,
        *,
        case: str = "",
        locked: bool = False,
        queries: tuple[Query, ...] = (),
        prefilled: Mapping[str, str] | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.form = form
        self.case = case
        self.id = "memory"
        self.known = ""
        self.practice = False
        self.locked = locked
        self.viewing = self.handed_over = False
        self._prefilled = dict(prefilled or {})
        self._fields = {field: value for field, value in {**self._prefilled, **(answers or {})}.items() if value}
        self._past: dict[str, list[Past]] = {}
        self._drafts: dict[str, str] = {}
        self._notes: dict[str, Note] = {}
        self._risks: list[Risk] = []
        self._started_risk: Risk | None = None
        self._queries = list(queries)
        self._place = ""
        self._saved = ""
        self._now = now

    # --- answers ----------------------------------------------------------------------------

    def answers(self) -> Mapping[str, str]:
        """Every stored answer by question code."""
        return {field: value for field, value in self._fields.items() if ":" not in field}

    def prefilled(self) -> Mapping[str, str]:
        """What the lead filled in, by question code."""
        return self._prefilled

    def marks(self) -> frozenset[str]:
        """The codes of the questions to come back to."""
        return frozenset(field.removeprefix(LATER) for field in self._fields if field.startswith(LATER))

    def to_ask(self) -> Mapping[str, str]:
        """What to ask at the interview, by question code."""
        return {f.removeprefix(ASK): value for f, value in self._fields.items() if f.startswith(ASK)}

    def answer(self, code: str, raw: str) -> Recorded:
        """Check and keep what was typed or chosen."""
        before = self.answers()
        value, problems = check(self.form.instrument.by_code[code], raw, before, self.form)
        if errors(problems):
            return Recorded(before.get(code), problems=errors(problems))
        if (value or None) == before.get(code):
            return Recorded(before.get(code))
        was = self.form.active(before)
        self.put(code, value)
        now = self.form.active(self.answers())
        return Recorded(
            value,
            changed=True,
            closed=tuple(sorted(c for c in was - now if before.get(c))),
            opened=tuple(sorted(now - was)),
        )

    def put(self, field: str, value: str | None) -> None:
        """Keep one field as it is."""
        if field.startswith(NOTE):
            self.write_note(value or "", field.removeprefix(NOTE))
            return
        if value:
            self._fields[field] = value
        else:
            self._fields.pop(field, None)
        self._past.setdefault(field, []).insert(0, Past("", self._save(), value or None))

    def history(self, code: str) -> tuple[Past, ...]:
        """Every value that an answer has had, newest first."""
        return tuple(self._past.get(code, ()))

    # --- typing -----------------------------------------------------------------------------

    def save_draft(self, code: str, text: str) -> None:
        """Keep what is being typed."""
        self._drafts[code] = text
        self._save()

    def drafts(self) -> Mapping[str, str]:
        """What was being typed."""
        return {field: text for field, text in self._drafts.items() if ":" not in field}

    def drop_draft(self, code: str) -> None:
        """Forget a draft."""
        self._drafts.pop(code, None)

    # --- notes, questions from the lead, alerts ---------------------------------------------

    def notes(self) -> tuple[Note, ...]:
        """The notepad, oldest note first."""
        return tuple(note for note in self._notes.values() if note.text)

    def write_note(self, text: str, note: str = "", *, draft: bool = False) -> str:
        """Keep a note."""
        identity = note or f"{len(self._notes) + 1}"
        before = self._notes.get(identity)
        when = self._save()
        if draft:
            self._drafts[NOTE + identity] = text
            return identity
        self._drafts.pop(NOTE + identity, None)
        self._notes[identity] = replace(before, text=text) if before else Note(identity, text, when, (), int(identity))
        return identity

    def started_note(self) -> tuple[str, str] | None:
        """The id and the text of the note that is being written, if one is."""
        found = ((field.removeprefix(NOTE), text) for field, text in self._drafts.items() if field.startswith(NOTE))
        return next(found, None)

    def use_note(self, note: str, codes: tuple[str, ...]) -> None:
        """Remember in which questions' evidence a note was used."""
        self._notes[note] = replace(self._notes[note], codes=codes)

    def queries(self) -> tuple[Query, ...]:
        """Questions from the lead about this assessment."""
        return tuple(self._queries)

    def reply(self, query: str, text: str, *, draft: bool = False) -> None:
        """Answer a question from the lead."""
        if draft:
            self._drafts[f"reply:{query}"] = text
            return
        self._drafts.pop(f"reply:{query}", None)
        said = Said("", self._save(), text, mine=True)
        self._queries = [replace(q, said=(*q.said, said)) if q.id == query else q for q in self._queries]

    def started_reply(self, query: str) -> str:
        """The reply that is being written."""
        return self._drafts.get(f"reply:{query}", "")

    def risks(self) -> tuple[Risk, ...]:
        """Everything recorded under "Someone may be at risk now"."""
        return tuple(self._risks)

    def raise_risk(self, what: str, told: str, when: str) -> None:
        """Record that someone may be at risk."""
        self._save()
        self._risks.append(Risk(f"{len(self._risks) + 1}", what, told, when))

    def draft_risk(self, what: str, told: str = "", when: str = "") -> None:
        """Keep an alert that is being written; without a concern it is forgotten."""
        self._started_risk = Risk("begun", what, told, when) if what.strip() else None

    def started_risk(self) -> Risk | None:
        """The alert that is being written, if one is."""
        return self._started_risk

    # --- where and when ---------------------------------------------------------------------

    def place(self) -> str:
        """Where the case was left."""
        return self._place

    def remember_place(self, code: str) -> None:
        """Remember where the case is."""
        self._place = code

    def saved_at(self) -> str:
        """When something was last kept."""
        return self._saved

    def _save(self) -> str:
        self._saved = self._now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        return self._saved
