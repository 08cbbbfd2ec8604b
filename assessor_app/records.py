"""The vocabulary of the project as frozen records; every stage takes and gives these.

The words are those of the field: an *instrument* is an assessment form, a *judgement* is what an
answer says about the work, an *event* is one recorded change. No record holds behaviour beyond
looking things up in itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

ENGLISH = "en"
WELSH = "cy"
LANGUAGES = (ENGLISH, WELSH)
"""The languages that the application speaks."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text in several languages: pairs of a language tag (``en``, ``cy``) and the words."""

    by_language: tuple[tuple[str, str], ...] = ()

    def to(self, language: str) -> str:
        """The words in `language`; else in English; else in whichever language has any; else ``""``."""
        found = dict(self.by_language)
        return found.get(language) or found.get(ENGLISH) or next((words for words in found.values() if words), "")

    def __str__(self) -> str:
        return self.to(ENGLISH)

    def has(self, language: str) -> bool:
        """Whether there are words in exactly this language."""
        return bool(dict(self.by_language).get(language))


class Judgement(StrEnum):
    """What a choice says about the work (Appendix 5 of the source: "above the line")."""

    ABOVE = "above"
    BELOW = "below"
    NOT_APPLICABLE = "not_applicable"


class AnswerState(StrEnum):
    """How a scored question of one assessment counts: a judgement, or why there is none."""

    ABOVE = "above"
    BELOW = "below"
    NOT_APPLICABLE = "not_applicable"
    INACTIVE = "inactive"
    UNANSWERED = "unanswered"


class Kind(StrEnum):
    """The kinds of XLSForm question that an instrument may use."""

    SELECT_ONE = "select_one"
    SELECT_MULTIPLE = "select_multiple"
    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    NOTE = "note"


class EvidenceRule(StrEnum):
    """When the evidence text of a question is owed before the case can be completed."""

    WELCOME = ""
    BELOW = "below"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer that can be chosen: its code for ever, its label, and its side of the line.

    `formerly` are labels of earlier versions, in English, that said the same.
    """

    code: str
    label: Text
    judgement: Judgement | None = None
    formerly: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """A view (a step of the walk; `parent` is ``""``) or a section inside one."""

    code: str
    label: Text
    parent: str = ""
    relevant: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class Question:
    """One question of an instrument. `code` is for ever; `row` is its row on the survey sheet.

    A note (`Kind.NOTE`) is text to read and takes no answer. `role` says what the application must
    know about it (``rosh``, ``reason_for:q2_1_03`` ...). `section` is the code of the innermost
    group, `view` of the outermost. `formerly` are labels of earlier versions, in English, that asked the same.
    """

    code: str
    kind: Kind
    label: Text
    hint: Text = Text()
    guidance: Text = Text()
    list_name: str = ""
    choices: tuple[Choice, ...] = ()
    criteria: tuple[str, ...] = ()
    role: str = ""
    evidence: EvidenceRule = EvidenceRule.WELCOME
    required: bool = False
    relevant: str = ""
    constraint: str = ""
    constraint_message: Text = Text()
    appearance: str = ""
    view: str = ""
    section: str = ""
    row: int = 0
    formerly: tuple[str, ...] = ()

    @property
    def scored(self) -> bool:
        """Whether any of its choices carries a judgement."""
        return any(choice.judgement for choice in self.choices)

    @property
    def counted(self) -> bool:
        """Whether it counts in the progress of a case: a question of its own that takes a judgement or is required."""
        return self.kind is not Kind.NOTE and not self.owner and (self.scored or self.required)

    def choice(self, code: str) -> Choice | None:
        """The choice with this code, if the question has it."""
        return next((choice for choice in self.choices if choice.code == code), None)

    @property
    def owner(self) -> str:
        """The code of the question that a reason, evidence or source question belongs to; else ``""``."""
        kind, _, code = self.role.partition(":")
        return code if kind in SATELLITE_ROLES else ""

    @property
    def warns_of(self) -> str:
        """The code of the question whose answer sits oddly with others where this note applies; else ``""``."""
        kind, _, code = self.role.partition(":")
        return code if kind == WARNING_ROLE else ""


SATELLITE_ROLES = ("reason_for", "reason_other_for", "evidence_for", "source_for")

WARNING_ROLE = "warning_for"
"""The role of a note that is shown only where its rule holds, as a warning about another question's answer."""

Rows = tuple[tuple[str, ...], ...]
"""The canonical rows of one sheet: the head, then the data rows, all text, all of one width."""


@dataclass(frozen=True)
class Instrument:
    """A versioned set of questions with guidance; `hash` is the SHA-256 of its canonical rows."""

    form_id: str
    version: str
    title: Text
    languages: tuple[str, ...]
    views: tuple[Group, ...]
    sections: tuple[Group, ...]
    questions: tuple[Question, ...]
    hash: str
    sheets: Mapping[str, Rows] = field(compare=False, repr=False, default_factory=dict)

    @cached_property
    def by_code(self) -> Mapping[str, Question]:
        """Every question by its code."""
        return {question.code: question for question in self.questions}

    @cached_property
    def by_role(self) -> Mapping[str, Question]:
        """Every question that has a role, by that role (roles of questions are unique in an instrument)."""
        return {question.role: question for question in self.questions if question.role}

    @cached_property
    def groups(self) -> Mapping[str, Group]:
        """Views and sections by their code."""
        return {group.code: group for group in (*self.views, *self.sections)}

    @cached_property
    def scored(self) -> tuple[Question, ...]:
        """The questions that count in scores, in the order of the walk."""
        return tuple(question for question in self.questions if question.scored)

    def satellite(self, kind: str, owner: str) -> Question | None:
        """The question whose role is ``kind:owner``, e.g. the evidence text of a question."""
        return self.by_role.get(f"{kind}:{owner}")


# --- events -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Event:
    """One recorded change: one field of one subject set to one value (``None`` clears it).

    `subject` is ``inspection``, ``person:<id>``, ``case:<number>``, ``assessment:<id>``,
    ``query:<id>`` or ``receipt:<id>``. `time` is ISO 8601, UTC, with microseconds and ``Z``.
    `parents` are the ids of the events it replaces, sorted. `id` is the SHA-256 of the other
    fields in canonical JSON (RFC 8785), in lower-case hex.
    """

    id: str
    subject: str
    field: str
    value: str | None
    instrument: str
    author: str
    device: str
    time: str
    reason: str
    parents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """A wish to set one field of one subject; the store turns it into an event."""

    subject: str
    field: str
    value: str | None
    instrument: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands for one field: the event that counts meanwhile, and all current events.

    `conflicted` is true when the current events hold different values.
    """

    event: Event
    current: tuple[Event, ...]
    conflicted: bool

    @property
    def value(self) -> str | None:
        """The value that stands."""
        return self.event.value


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two or more current values of one field, none made in knowledge of the others."""

    subject: str
    field: str
    stands: Event
    current: tuple[Event, ...]


class Status(StrEnum):
    """How far an assessment is."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    COMPLETE = "complete"
    CHECKED = "checked"
    SIGNED_OFF = "signed_off"


LOCKED = frozenset({Status.COMPLETE, Status.CHECKED, Status.SIGNED_OFF})
"""The answers of an assessment with one of these can only be read, until it is reopened."""


class Purpose(StrEnum):
    """Why an assessment was made; only a first one can become the assessment of record unasked.

    An interview (or a questionnaire, or a note of evidence) is kept like an assessment, with the
    respondent's code where others have a case number.
    """

    FIRST = "first"
    SECOND = "second"
    PRACTICE = "practice"
    INTERVIEW = "interview"


CASEWORK = frozenset({Purpose.FIRST, Purpose.SECOND})
"""The purposes that belong to a case of the sample; anything else counts nowhere and goes nowhere."""


class Owner(StrEnum):
    """Whose workspace a file is."""

    LEAD = "lead"
    ASSESSOR = "assessor"


class WorkbookKind(StrEnum):
    """The three uses of the one workbook format."""

    PACK = "pack"
    RETURN = "return"
    MERGED = "merged"


class Post(StrEnum):
    """What somebody is in the inspection team. Who works in the area is a local assessor."""

    DEPUTY = "deputy"
    INSPECTOR = "inspector"
    LOCAL_ASSESSOR = "local_assessor"
    RESERVE = "reserve"
    RESEARCH_OFFICER = "research_officer"

    @classmethod
    def of(cls, word: str | None) -> Post:
        """The post with this word; a local assessor where none is said, and where we do not know the word."""
        return cls(word) if word in set(cls) else cls.LOCAL_ASSESSOR


@dataclass(frozen=True, slots=True)
class Person:
    """A member of the inspection team. `id` is the author of their events, e.g. ``assessor-3``.

    `unit` (an answer code of the form's question on the unit) and `teams` are those they work in themselves.

    One who has `left` gets no cases any more; their events, and files of theirs that still come, keep their name.
    """

    id: str
    name: str
    role: Owner
    left: bool = False
    post: Post = Post.LOCAL_ASSESSOR
    unit: str = ""
    teams: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """One case of the sample. `reference` and `name` are the area's own; never printed unasked.

    `manager` and `team` say who manages it in the area; they never leave the lead's file.

    An `eliminated` case is not in the sample; it never was yet if it waits in `reserve` to replace another.
    """

    number: str
    eliminated: bool = False
    reserve: bool = False
    reason: str = ""
    record: str = ""
    reference: str = ""
    name: str = ""
    details: Mapping[str, str] = field(default_factory=dict)
    manager: str = ""
    team: str = ""


@dataclass(frozen=True, slots=True)
class Assessment:
    """One assessor's record of one case, as it stands. `id` is bare, without ``assessment:``.

    `changed_since_complete` is true when a complete assessment's events no longer give the digest
    that its status carries.
    """

    id: str
    case: str
    assessor: str
    purpose: Purpose
    instrument: str
    status: Status
    changed_since_complete: bool = False
    of_record: bool = False


@dataclass(frozen=True, slots=True)
class Receipt:
    """One merge of one workbook; `id` is the workbook's content hash."""

    id: str
    file_name: str
    kind: WorkbookKind
    author: str
    made_at: str
    received_at: str
    events: int
    new_events: int
    aside: bool = False


HEADLINE_RULES = ("questions", "criteria", "pooled")
"""The readings of Appendix 5 of the source that can be the headline score of an outcome."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """The settings of an inspection that every output names.

    `headline_rule` is one of `HEADLINE_RULES`: ``questions`` means the mean over questions;
    `counted_from` is the status from which an assessment of record counts.
    """

    id: str
    name: str
    area: str = ""
    headline_rule: str = "questions"
    counted_from: Status = Status.COMPLETE
    lead: str = "lead"
