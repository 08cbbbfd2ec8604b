"""What a return may set: the table of what is allowed, by subject, field and author.

Everything that it does not list is refused. Events of a lead's are judged by their code instead
(see `store.proof`). docs/workbook-format.md prints the table; a test holds the two equal.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from assessor_app import log, subjects
from assessor_app.records import Event


class By(StrEnum):
    """Who an author is to what their event is about."""

    ASSESSOR = "whose assessment it is"
    FORMER = "whose it was"
    TEAM = "anyone in the team"


THEIRS = (By.ASSESSOR, By.FORMER)
ANSWER = "a question’s code"
"""Stands in the table for the code of any question of a form that the inspection uses."""

_ANYTHING = ".*"
_ID = "[0-9a-f]{16}"
_HASH = "[0-9a-f]{64}"


@dataclass(frozen=True, slots=True)
class Allowed:
    """One line of the table: these authors may set this field of such a subject to such a value.

    `shape` and `value` are patterns of the whole field and of the whole value; a value may also be
    cleared unless it is `added`: then the field may only be begun, and nobody's words change.
    """

    subject: str
    field: str
    by: tuple[By, ...]
    meaning: str
    shape: str = ""
    value: str = _ANYTHING
    values: str = "any text"
    added: bool = False


TABLE: tuple[Allowed, ...] = (
    Allowed("assessment", ANSWER, THEIRS, "an answer, its reasons, evidence and source, a case detail"),
    Allowed(
        "assessment", "status", THEIRS, "how far it is: begun, complete, opened again", "status",
        f"in_progress|complete {_HASH}", "`in_progress`, or `complete` and the digest of its answers",
    ),
    Allowed("assessment", "later:<question>", THEIRS, "come back to this question", "later:.+", "yes", "`yes`"),
    Allowed("assessment", "ask:<question>", THEIRS, "what to ask at the interview", "ask:.+"),
    Allowed("assessment", "note:<id>", THEIRS, "a note on the notepad", f"note:{_ID}"),
    Allowed("assessment", "note_for:<id>", THEIRS, "the answers that a note was used in", f"note_for:{_ID}"),
    Allowed("assessment", "risk:<id>", THEIRS, "someone may be at risk now", f"risk:{_ID}", added=True),
    Allowed("assessment", "interest", THEIRS, "“Do you know anyone in this case?”", "interest"),
    Allowed(
        "query", "message:<id>", THEIRS, "a reply to a question from the lead about their assessment",
        f"message:{_ID}", added=True,
    ),
    Allowed(
        "inspection", "plain:<content hash>", (By.TEAM,), "that something was written or printed unencrypted",
        f"plain:{_HASH}", "pack|return|merged|case summary|interviews|pdf|printed",
        "what it was: `pack`, `return`, `merged`, `case summary`, `interviews`, `pdf` or `printed`", added=True,
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Known:
    """What the reader knows when a return comes: the team, whose assessment is whose, what was asked.

    `assessors` holds by assessment who has it and ever had it, `questions` the codes of every form
    in use, `about` the assessment that each query is about, `authors` who has written in a field of a
    query; all of it from what a lead recorded.
    """

    team: Collection[str]
    assessors: Mapping[str, Mapping[str, By]]
    questions: Collection[str]
    about: Mapping[str, str] = field(default_factory=dict)
    authors: Mapping[tuple[str, str], Collection[str]] = field(default_factory=dict)


def refused(events: Iterable[Event], known: Known) -> Iterator[Event]:
    """Those of these events, none of them a lead's, that no line of the table allows."""
    lines = {kind: [line for line in TABLE if line.subject == kind] for kind in {line.subject for line in TABLE}}
    for event in events:
        if not any(_allows(line, event, known) for line in lines.get(subjects.kind(event.subject), ())):
            yield event


def assessment_of(event: Event, known: Known) -> str:
    """The bare id of the assessment that an event is about; ``""`` if it is about none."""
    if subjects.kind(event.subject) == "query":
        return known.about.get(event.subject, "")
    return subjects.bare(event.subject) if subjects.kind(event.subject) == "assessment" else ""


def _allows(line: Allowed, event: Event, known: Known) -> bool:
    return (
        _is_field(line, event.field, known)
        and _is_value(line, event.value)
        and _is_by(line, event, known)
        and not (line.added and _changes_words(event, known))
    )


def _is_field(line: Allowed, name: str, known: Known) -> bool:
    return name in known.questions if line.field == ANSWER else re.fullmatch(line.shape, name) is not None


def _is_value(line: Allowed, value: str | None) -> bool:
    if value is None:
        return not line.added and line.field != log.STATUS
    return re.fullmatch(line.value, value, re.DOTALL) is not None


def _is_by(line: Allowed, event: Event, known: Known) -> bool:
    if event.author not in known.team:
        return False
    if By.TEAM in line.by:
        return True
    return known.assessors.get(assessment_of(event, known), {}).get(event.author) in line.by


def _changes_words(event: Event, known: Known) -> bool:
    return bool(event.parents) or bool(set(known.authors.get((event.subject, event.field), ())) - {event.author})


def as_markdown() -> str:
    """The table as docs/workbook-format.md prints it."""
    heads = ("subject", "field", "value", "by", "is")
    lines = [heads, ("---",) * len(heads)]
    lines += [
        (
            line.subject,
            line.field if line.field == ANSWER else f"`{line.field}`",
            _values(line),
            _by(line),
            line.meaning,
        )
        for line in TABLE
    ]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines) + "\n"


def _values(line: Allowed) -> str:
    if line.added:
        return f"{line.values}, added once"
    return line.values if line.field == log.STATUS else f"{line.values}, or cleared"


def _by(line: Allowed) -> str:
    return ", ".join(each.value for each in line.by)
