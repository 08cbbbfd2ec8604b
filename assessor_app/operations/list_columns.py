"""What the columns of a list mean: the second stage, between a list as it is seen and its cases.

A mapping leads from heads to details, and from values as they were written to answers. What a
person has settled (a saved mapping) goes before what is guessed from the heads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from assessor_app.exchange import alike
from assessor_app.messages import Message
from assessor_app.operations.list_words import detail_of, head_key
from assessor_app.problems import Problem, Severity
from assessor_app.records import Instrument, Kind, Question
from assessor_app.subjects import MANAGER, TEAM

CASE, REFERENCE, NAME, ASSESSOR = "case", "reference", "name", "assessor"
SURNAME, FORENAMES = "surname", "forenames"
OURS = (CASE, REFERENCE, NAME, SURNAME, FORENAMES, ASSESSOR, MANAGER, TEAM)
"""The details of a case that are no questions of the form."""

UNUSED = ""
"""What a column gives that is not used."""

_BEST = -1


@dataclass(frozen=True, slots=True)
class ListMapping:
    """How a list is understood.

    `columns` leads from a head to a detail (`OURS`, or the code of a question), `UNUSED` for a column
    that is not used. `values` leads, by detail, from a value as it was written to an answer, by code
    or label; None leaves the detail of that case unanswered, ``""`` leaves the meaning open.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str | None]] = field(default_factory=dict)
    sheet: str = ""

    def column_of(self, detail: str) -> str | None:
        """The head of the column that gives a detail, if there is one."""
        return next((head for head, given in self.columns.items() if given == detail), None)

    def translated(self, detail: str, written: str) -> str | None:
        """What a value means by `values`; itself where they say nothing of it."""
        for before, after in self.values.get(detail, {}).items():
            if after != "" and alike(before) == alike(written):
                return after
        return written


def details(instrument: Instrument) -> Mapping[str, Question]:
    """The questions that a list may answer beforehand, by code: neither scored nor beside another one."""
    return {
        question.code: question
        for question in instrument.questions
        if not question.scored and not question.owner and question.kind is not Kind.NOTE
    }


def knows(instrument: Instrument, given: ListMapping = ListMapping()) -> Callable[[str], bool]:
    """Whether a head speaks of something that a list of cases has: with this form, or by what was settled before."""
    heads = _heads(instrument)
    settled = {head_key(head) for head in given.columns}
    return lambda head: head_key(head) in settled or _candidate(head, heads, instrument) is not None


def mapped(heads: Sequence[str], instrument: Instrument, given: ListMapping) -> tuple[ListMapping, tuple[Problem, ...]]:
    """The meaning of each column, by what was settled, else by its head; and what is to be said of it."""
    settled = {head_key(head): detail for head, detail in given.columns.items()}
    columns = {head: settled[head_key(head)] for head in heads if head_key(head) in settled}
    problems = [_twice(detail, wrong) for detail, wrong in _by_detail(columns).items() if len(wrong) > 1]
    known = _heads(instrument)
    candidates: dict[str, list[tuple[int, str]]] = {}
    for head in heads:
        found = _candidate(head, known, instrument) if head not in columns else None
        if found and found[0]:
            candidates.setdefault(found[0], []).append((found[1], head))
        elif head not in columns:
            problems.append(_unused(head))
    for detail, ranked in candidates.items():
        chosen, told = _best(detail, sorted(ranked), taken=columns)
        problems += told
        columns.update(chosen)
    return ListMapping({head: columns.get(head, UNUSED) for head in heads}, given.values, given.sheet), tuple(problems)


def _heads(instrument: Instrument) -> Mapping[str, str]:
    """The heads of a form's own: codes and texts of its questions, in every language."""
    heads: dict[str, str] = {}
    for question in details(instrument).values():
        for words in (question.code, *(label for _, label in question.label.by_language)):
            heads.setdefault(head_key(words), question.code)
    return heads


def _candidate(head: str, heads: Mapping[str, str], instrument: Instrument) -> tuple[str, int] | None:
    """What a head speaks of, and how well (lower is better); None where it is not known."""
    found = detail_of(head)
    if found and found[0] in OURS:
        return found
    if head_key(head) in heads:
        return heads[head_key(head)], _BEST
    if found and found[0]:
        asked = instrument.by_role.get(found[0]) or instrument.by_code.get(found[0])
        return (asked.code, found[1]) if asked and asked.code in details(instrument) else ("", found[1])
    return found


def _best(
    detail: str, ranked: Sequence[tuple[int, str]], *, taken: Mapping[str, str]
) -> tuple[Mapping[str, str], list[Problem]]:
    """Of several columns with one detail, the one whose head says it best."""
    before = next((head for head, given in taken.items() if given == detail), None)
    chosen = before or ranked[0][1]
    rivals = [head for rank, head in ranked if before is None and rank == ranked[0][0]]
    others = [head for _, head in ranked if head != chosen and head not in rivals]
    problems = [_rival(head, chosen) for head in others]
    if len(rivals) > 1:
        problems.append(_twice(detail, rivals))
    return ({} if before else {chosen: detail}), problems


def _by_detail(columns: Mapping[str, str]) -> Mapping[str, list[str]]:
    heads: dict[str, list[str]] = {}
    for head, detail in columns.items():
        if detail:
            heads.setdefault(detail, []).append(head)
    return heads


def _unused(head: str) -> Problem:
    what = Message("The column “{head}” is not used: no detail of the form goes by this head.", head=head)
    return Problem("unknown-head", what, severity=Severity.WARNING)


def _rival(head: str, chosen: str) -> Problem:
    what = Message(
        "The column “{head}” is not used: the column “{chosen}” gives the same detail.", head=head, chosen=chosen
    )
    return Problem("unused-head", what, severity=Severity.WARNING)


def _twice(detail: str, heads: Iterable[str]) -> Problem:
    what = Message(
        "Several columns give the same detail ({detail}): {value}.",
        detail=detail,
        value=", ".join(f"“{head}”" for head in heads),
    )
    return Problem("repeated-head", what, Message("Keep one of them."))
