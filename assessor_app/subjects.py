"""How the subjects and fields of events are written: ``assessment:<id>``, ``later:<code>`` and so on."""

from __future__ import annotations

import hashlib

INSPECTION = "inspection"
ASSESSMENT_FIELDS = frozenset({"case", "assessor", "purpose", "instrument", "status", "interest"})
"""Fields of an assessment that are no answers; no question may have one of these as its code."""

IDENTIFYING_FIELDS = frozenset({"reference", "name"})
"""Fields of a case that leave the file only when asked for."""

LEFT = "left"
"""The field of a person who has left the team: ``yes``, or the id of whom they turned out to be."""

POST, UNIT, TEAMS = "post", "unit", "teams"
"""Fields of a member of the team: what they are in it (`records.Post`), their own unit and teams (a line each)."""

MANAGER, TEAM = "manager", "team"
"""Fields of a case: who manages it in the area, and their team. They never leave the lead's file."""

ELIMINATED, RESERVE = "eliminated", "reserve"
OUT_OF_SAMPLE = frozenset({ELIMINATED, RESERVE})
"""What the field ``sample`` of a case says where it is not in the sample."""

RISK = "risk:"
"""What the field of an alert begins with; its id follows."""
INTEREST = "interest"

FIGURE, SECTION, SNAPSHOT, CHALLENGE = "figure:", "section:", "snapshot:", "challenge:"
"""What fields of the inspection begin with; an id follows.

They hold a figure of the lead's own, the text of a section of the report, frozen figures, a challenge to figures.
"""

REPORTING = (FIGURE, SECTION, SNAPSHOT, CHALLENGE)
"""What tells of scores and findings: it goes to nobody who assesses."""

OWN_LIST = "list:"
"""What the field of the inspection begins with that holds one of its own lists of answers; the list's name follows."""

PLAIN = "plain:"
"""What the field of the inspection begins with that records what left it unencrypted; what it was follows."""

SENT_AT = "sent_at"
"""The window state that holds up to when work has been sent back, as the time of an event."""
SENT_SEQ = "sent_seq"
"""The window state that holds the number, in this file, of the last event that was in the return."""
SENT_TO = "sent_to"
"""The window state that holds where the last return was written."""


def person(identity: str) -> str:
    """The subject of a member of the team."""
    return f"person:{identity}"


def case(number: str) -> str:
    """The subject of a case, by its number in the sample."""
    return f"case:{number}"


def assessment(identity: str) -> str:
    """The subject of an assessment, by its bare id."""
    return f"assessment:{identity}"


def query(identity: str) -> str:
    """The subject of a question from the lead."""
    return f"query:{identity}"


def receipt(identity: str) -> str:
    """The subject of a receipt, by the content hash of the workbook."""
    return f"receipt:{identity}"


def kind(subject: str) -> str:
    """What a subject is: ``inspection``, ``person``, ``case``, ``assessment``, ``query`` or ``receipt``."""
    return subject.partition(":")[0]


def bare(subject: str) -> str:
    """The id in a subject, e.g. ``DC-014`` of ``case:DC-014``."""
    return subject.partition(":")[2]


def is_answer(field: str) -> bool:
    """Whether this field of an assessment is a question's code."""
    return ":" not in field and field not in ASSESSMENT_FIELDS


def mint(*parts: str) -> str:
    """An id of 16 hex digits that anyone makes alike from the same parts.

    So the same allocation, made on two copies of a file, is one assessment.
    """
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:16]
