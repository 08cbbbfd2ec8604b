"""What the walk asks of the file under it: a narrow interface, so that the walk can be built and tried alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from assessor_app.instrument import CompiledInstrument
    from assessor_app.problems import Problem

LATER = "later:"
ASK = "ask:"


@dataclass(frozen=True, slots=True)
class Recorded:
    """What recording an answer did.

    `value` is what is stored now. `closed` are answered questions that no longer apply because of
    it, `opened` those that apply again or for the first time. With `problems` nothing was stored.
    """

    value: str | None = None
    changed: bool = False
    closed: tuple[str, ...] = ()
    opened: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Past:
    """One entry in the history of an answer: who set what, when (ISO 8601, UTC), and why if said."""

    who: str
    when: str
    value: str | None
    reason: str = ""
    mine: bool = True


@dataclass(frozen=True, slots=True)
class Note:
    """One note of the notepad; `codes` are the questions in whose evidence it was used.

    Its `number` is the place in which it was begun, from 1: it keeps it when others are removed.
    """

    id: str
    text: str
    when: str
    codes: tuple[str, ...] = ()
    number: int = 0


@dataclass(frozen=True, slots=True)
class Said:
    """One message in an exchange with the lead inspector."""

    who: str
    when: str
    text: str
    mine: bool


@dataclass(frozen=True, slots=True)
class Query:
    """A question from the lead about one answer, with everything said about it, oldest first."""

    id: str
    code: str
    said: tuple[Said, ...]
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Risk:
    """Someone may be at risk: what, who was told, and when; it stays until the lead closes it."""

    id: str
    what: str
    told: str
    when: str
    closed: bool = False


class Desk(Protocol):
    """One assessment on the desk. Everything it says it has stored has been committed.

    Times are ISO 8601 in UTC. Whoever calls normalises nothing: `answer` does.
    """

    @property
    def id(self) -> str:
        """The id of the assessment."""

    @property
    def case(self) -> str:
        """Our case number."""

    @property
    def known(self) -> str:
        """The area's reference and the person's name, if the lead sent them: for the screen only."""

    @property
    def practice(self) -> bool:
        """Whether it is practice, which counts nowhere."""

    @property
    def form(self) -> CompiledInstrument:
        """The form with its rules, in the version of this assessment."""

    @property
    def locked(self) -> bool:
        """Whether the answers can only be read: the assessment is complete, another's, or the file only viewed."""

    @property
    def viewing(self) -> bool:
        """Whether nothing at all can be written: the file was opened to look at only."""

    @property
    def handed_over(self) -> bool:
        """Whether the case is somebody else's by now."""

    def answers(self) -> Mapping[str, str]:
        """Every stored answer by question code, those included that no longer apply."""

    def prefilled(self) -> Mapping[str, str]:
        """What the lead filled in, by question code, whatever stands there now."""

    def marks(self) -> frozenset[str]:
        """The codes of the questions to come back to."""

    def to_ask(self) -> Mapping[str, str]:
        """What to ask at the interview, by question code."""

    def answer(self, code: str, raw: str) -> Recorded:
        """Check and store what was typed or chosen; an empty text clears the answer."""

    def put(self, field: str, value: str | None) -> None:
        """Store one field as it is: an earlier value of an answer, a mark, what to ask."""

    def history(self, code: str) -> tuple[Past, ...]:
        """Every value that an answer has had, newest first."""

    def save_draft(self, code: str, text: str) -> None:
        """Keep what is being typed, before it is an answer."""

    def drafts(self) -> Mapping[str, str]:
        """What was being typed and never became an answer, by question code."""

    def drop_draft(self, code: str) -> None:
        """Forget a draft whose text has become the answer."""

    def notes(self) -> tuple[Note, ...]:
        """The notepad, oldest note first."""

    def write_note(self, text: str, note: str = "", *, draft: bool = False) -> str:
        """Store a new note, or a new text of one (an empty text takes it away); gives its id.

        As a draft it is in the file but not yet a note.
        """

    def started_note(self) -> tuple[str, str] | None:
        """The id and the text of the note that is being written, if one is."""

    def use_note(self, note: str, codes: tuple[str, ...]) -> None:
        """Say in which questions' evidence a note was used."""

    def queries(self) -> tuple[Query, ...]:
        """Questions from the lead about this assessment."""

    def reply(self, query: str, text: str, *, draft: bool = False) -> None:
        """Answer a question from the lead in words; as a draft it is in the file but not yet said."""

    def started_reply(self, query: str) -> str:
        """The reply that is being written to a question from the lead; ``""`` if none is."""

    def risks(self) -> tuple[Risk, ...]:
        """Everything recorded under "Someone may be at risk now"."""

    def raise_risk(self, what: str, told: str, when: str) -> None:
        """Record that someone may be at risk, who was told, and when, in words."""

    def draft_risk(self, what: str, told: str = "", when: str = "") -> None:
        """Keep an alert that is being written; without a concern it is forgotten."""

    def started_risk(self) -> Risk | None:
        """The alert that is being written, if one is."""

    def place(self) -> str:
        """The code of the question at which the case was left, or ``""``."""

    def remember_place(self, code: str) -> None:
        """Remember where the case is, for the next opening."""

    def saved_at(self) -> str:
        """When something was last committed to the file; ``""`` if nothing was yet."""
