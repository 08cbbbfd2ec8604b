"""What an aggregate reads of a workspace by SQL: which state it is in, and rows as they are taken over."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from assessor_app import subjects
from assessor_app.scoring.aggregate.tables import EDITION
from assessor_app.scoring.sql import ScoreQuery

_OUT_OF_HISTORY = {"inspection": subjects.INSPECTION, "plain": subjects.PLAIN, "length": len(subjects.PLAIN)}
"""What leaves an inspection unencrypted is recorded in it; that changes nothing of what an aggregate has."""

_IDS = """
select id from event where not (subject = $inspection and substr(field, 1, $length) = $plain) order by id
"""
_NEWEST = """
select coalesce(max(time), '') from event where not (subject = $inspection and substr(field, 1, $length) = $plain)
"""
_YEAR = """
select coalesce(
    min(case when subject like 'assessment:%' and field = 'status' and value like 'complete%' then time end), min(time)
) from event
"""
_DETAILS = """
select name, value from detail where assessment = $assessment order by name
"""
_SCORED = """
select instrument, question, criterion, position from scored_question
where instrument = $instrument order by position, criterion
"""


def snapshot(query: ScoreQuery, options: Iterable[object]) -> str:
    """What tells this state of a file, taken over with these options, from every other."""
    digest = hashlib.sha256(repr((EDITION, *options)).encode())
    for (identity,) in query(_IDS, _OUT_OF_HISTORY):
        digest.update(identity.encode())
    return digest.hexdigest()


def newest(query: ScoreQuery) -> str:
    """When the newest change was recorded."""
    return str(query(_NEWEST, _OUT_OF_HISTORY)[0][0])


def year(query: ScoreQuery) -> int | None:
    """The year in which the first case was completed, else that of the first change."""
    [(first,)] = query(_YEAR, {})
    return int(first[:4]) if first else None


def details(query: ScoreQuery, assessment: str) -> Mapping[str, str]:
    """The active case details of an assessment, by role and by question code."""
    return dict(query(_DETAILS, {"assessment": assessment}))


def scored_questions(query: ScoreQuery, instrument: str) -> list[tuple[str, str, str, int]]:
    """Where the questions of a version of the form count."""
    return [tuple(row) for row in query(_SCORED, {"instrument": instrument})]
