"""The SQL of the scores, read from ``schema.sql``, where the definition stands once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Protocol

from assessor_app import bundled
from assessor_app.records import Status

REACHED = {status: rank for rank, status in enumerate(Status)}
"""The statuses in order, as the view ``assessment_of_record`` numbers them in ``reached``."""


class ScoreQuery(Protocol):
    """Read-only SQL on a workspace: all rows of one statement, with named parameters (``$by``)."""

    def __call__(self, sql: str, params: Mapping[str, Any], /) -> Sequence[tuple[Any, ...]]:
        """All rows of the statement."""
        ...


@cache
def statement(name: str) -> str:
    """The statement that ``schema.sql`` keeps in a comment headed ``statement <name>``.

    Raises `LookupError` if there is none: the schema and the code do not belong together.
    """
    found = re.search(rf"^/\* statement {re.escape(name)}\n(.*?)^\*/", bundled.schema(), re.DOTALL | re.MULTILINE)
    if not found:
        raise LookupError(f"schema.sql has no statement {name}")
    return found.group(1)


def counts_from(counted_from: Status, *, include_unfinished: bool) -> int:
    """How far an assessment must be to count, as the number that ``reached`` holds.

    Unfinished means started: a case that nobody has begun counts in nothing.
    """
    return REACHED[Status.IN_PROGRESS if include_unfinished else counted_from]
