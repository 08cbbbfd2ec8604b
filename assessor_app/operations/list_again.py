"""Lead: a list that is brought in again: what is new, gone and changed, and what of it is taken."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from assessor_app import subjects
from assessor_app.exchange import alike
from assessor_app.instrument import words_of_answer
from assessor_app.messages import Message
from assessor_app.operations.allocation import case_changes, require_lead
from assessor_app.operations.forms import case_form
from assessor_app.operations.list_columns import CASE
from assessor_app.operations.list_units import unit_question
from assessor_app.operations.sample import ListChoices, TakenIn
from assessor_app.operations.sample_cases import SampleCase, numbered
from assessor_app.operations.units import add_unit
from assessor_app.problems import Problem, UserError
from assessor_app.records import CASEWORK, Case, Change, Instrument
from assessor_app.store import Workspace

_FIELDS = {
    "reference": Message("reference"),
    "name": Message("name"),
    subjects.MANAGER: Message("who manages the case"),
    subjects.TEAM: Message("team"),
}


class News(StrEnum):
    """What a list that comes again says of a case."""

    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class ListNews:
    """One thing that a list says otherwise than the inspection does, in a sentence.

    `field` is that of the case (``detail:<code>`` for a detail), `value` what the list says.
    """

    kind: News
    case: SampleCase
    what: Message
    field: str = ""
    value: str = ""

    @property
    def key(self) -> str:
        """What it is chosen by."""
        return f"{self.kind}:{self.case.number}:{self.field}"


def news_of_list(workspace: Workspace, found: TakenIn, choices: ListChoices, form: Instrument) -> tuple[ListNews, ...]:
    """What a list that was taken in says otherwise: `list_news`, its new cases numbered where it has no numbers."""
    numbered_here = found.mapping.column_of(CASE) is None
    return list_news(workspace, found.taken.cases, choices.first_number if numbered_here else "", form)


def list_news(
    workspace: Workspace, cases: Sequence[SampleCase], first_number: str = "", form: Instrument | None = None
) -> tuple[ListNews, ...]:
    """What a list says that the inspection does not: changed and gone cases first, in the order of numbers, then new.

    A case is found by its reference, else by its number. What a list leaves empty changes nothing. With `first_number`
    (the list has no numbers of ours) cases are found by reference only, and the new ones are numbered from it on.
    `form` is the inspection's with the units of the list.
    """
    form = form or case_form(workspace)
    known = workspace.cases()
    found = _found(known, cases, by_number=not first_number)
    changed = [news for case in known if case.number in found for news in _changed(case, found[case.number], form)]
    gone = [_gone(case) for case in known if case.number not in found and not case.eliminated]
    matched = {id(case) for case in found.values()}
    unmatched = [case for case in cases if id(case) not in matched]
    if first_number:
        unmatched = [replace(case, number=numbered(first_number, place)) for place, case in enumerate(unmatched)]
    taken = {case.number.casefold() for case in known}
    return (*changed, *gone, *(_new(case, taken) for case in unmatched))


def take_list(
    workspace: Workspace, form: Instrument, news: Iterable[ListNews], keys: Collection[str], reason: str,
    *, in_reserve: bool = False,
) -> int:  # fmt: skip
    """`take_news`, after the delivery units that the list brings (those of `form`) have come into the inspection."""
    require_lead(workspace)
    chosen = [one for one in news if one.key in keys]
    question, here = unit_question(form), unit_question(case_form(workspace))
    known = {choice.code for choice in here.choices} if here else set()
    for choice in question.choices if question else ():
        if choice.code not in known:
            add_unit(workspace, str(choice.label))
    return take_news(workspace, chosen, keys, reason, in_reserve=in_reserve)


def take_news(
    workspace: Workspace, news: Iterable[ListNews], keys: Collection[str], reason: str, *, in_reserve: bool = False
) -> int:
    """Take over what was chosen of a list that came again; how many things that were.

    A new case goes into the sample, or waits in reserve; a case that is gone leaves the sample, its answers are kept;
    a detail is changed in the case, and in each assessment in which it still is as it was. `UserError`: ``no-reason``
    where a case is gone or changed, ``repeated-case`` where a new case has the number of another.
    """
    require_lead(workspace)
    chosen = [one for one in news if one.key in keys]
    if not reason.strip() and any(one.kind is not News.NEW for one in chosen):
        what = Message("Changing cases or taking them out needs a reason.")
        raise UserError(Problem("no-reason", what, Message("Say why, in a sentence.")))
    _owe_own_numbers(workspace, [one.case for one in chosen if one.kind is News.NEW])
    form = case_form(workspace)
    sample = subjects.RESERVE if in_reserve else "in"
    changes: list[Change] = []
    for one in chosen:
        if one.kind is News.NEW:
            changes += case_changes(one.case, form.hash, sample=sample)
        elif one.kind is News.GONE:
            out = Change(subjects.case(one.case.number), "sample", subjects.ELIMINATED, reason=reason.strip())
            changes.append(out)
        else:
            changes += _detail_changes(workspace, one, form, reason.strip())
    workspace.record(changes)
    return len(chosen)


def _found(known: Iterable[Case], cases: Sequence[SampleCase], *, by_number: bool) -> Mapping[str, SampleCase]:
    """The row of the list for each case that is known, by our number: each row is that of one case at most.

    Rows or cases with one reference are told apart by number, else by name, else by their order.
    """
    rows: dict[str, list[SampleCase]] = {}
    for case in cases:
        rows.setdefault(alike(case.reference), []).append(case)
    unmatched: dict[str, list[Case]] = {}
    for one in known:
        unmatched.setdefault(alike(one.reference), []).append(one)
    found: dict[str, SampleCase] = {}
    for reference, here in unmatched.items():
        for same in _SAME if reference else ():
            _pair(found, here, rows.get(reference, []), same)
    if by_number:  # where one of the two has no reference
        numbers = {alike(row.number): row for listed in rows.values() for row in listed if row.number}
        for missed in (one for here in unmatched.values() for one in here if one.number not in found):
            row = numbers.get(alike(missed.number))
            if row is not None and not (missed.reference and row.reference):
                found[missed.number] = row
    return found


_SAME: tuple[Callable[[Case, SampleCase], bool], ...] = (
    lambda case, row: bool(row.number) and alike(case.number) == alike(row.number),
    lambda case, row: bool(row.name) and alike(case.name) == alike(row.name),
    lambda _case, _row: True,
)


def _pair(
    found: dict[str, SampleCase], here: Sequence[Case], rows: list[SampleCase], same: Callable[[Case, SampleCase], bool]
) -> None:
    """Pair the cases that have no row yet with rows that are the `same`; these rows are taken."""
    for case in here:
        row = next((one for one in rows if same(case, one)), None) if case.number not in found else None
        if row is not None:
            found[case.number] = row
            rows.remove(row)


def _changed(case: Case, row: SampleCase, form: Instrument) -> Iterator[ListNews]:
    before = {"reference": case.reference, "name": case.name, subjects.MANAGER: case.manager, subjects.TEAM: case.team}
    after = {"reference": row.reference, "name": row.name, subjects.MANAGER: row.manager, subjects.TEAM: row.team}
    for field, value in after.items():
        if value and alike(value) != alike(before[field]):
            yield _difference(case, _FIELDS[field], before[field], value, field, value)
    for code, value in row.details.items():
        if value != case.details.get(code, "") and code in form.by_code:
            words = [_words(form, code, one) for one in (case.details.get(code, ""), value)]
            label = Message("{label}", label=form.by_code[code].label)
            yield _difference(case, label, *words, f"detail:{code}", value)


def _words(form: Instrument, code: str, value: str) -> str:
    return words_of_answer(form.by_code[code], value) if value else ""


def _difference(case: Case, label: Message, before: str, after: str, *given: str) -> ListNews:
    """What differs, before and after in words; `given` are the field and the value that the list gives."""
    number = case.number
    what = Message(
        "Case {case}, {label}: not known here, “{after}” in the list.", case=number, label=label, after=after
    )
    if before:
        said = "Case {case}, {label}: “{before}” here, “{after}” in the list."
        what = Message(said, case=number, label=label, before=before, after=after)
    return ListNews(News.CHANGED, SampleCase(number, case.reference, case.name), what, *given)


def _gone(case: Case) -> ListNews:
    what = Message("Case {case} is not in the list any longer.", case=case.number)
    return ListNews(News.GONE, SampleCase(case.number, case.reference, case.name), what)


def _new(case: SampleCase, taken: Collection[str]) -> ListNews:
    what = Message("Case {case} is new in the list.", case=case.number)
    if case.number.casefold() in taken:
        what = Message("Case {case} of the list is another case than {case} here: the references differ.",
                       case=case.number)  # fmt: skip
    return ListNews(News.NEW, case, what)


def _detail_changes(workspace: Workspace, news: ListNews, form: Instrument, reason: str) -> Iterator[Change]:
    subject = subjects.case(news.case.number)
    code = news.field.removeprefix("detail:")
    is_detail = code != news.field
    before = workspace.value(subject, news.field)
    yield Change(subject, news.field, news.value, form.hash if is_detail else "", reason=reason)
    for one in workspace.assessments() if is_detail else ():
        if one.case == news.case.number and one.purpose in CASEWORK:
            there = subjects.assessment(one.id)
            if workspace.value(there, code) == before:
                yield Change(there, code, news.value, one.instrument, reason=reason)


def _owe_own_numbers(workspace: Workspace, new: Sequence[SampleCase]) -> None:
    known = {case.number.casefold() for case in workspace.cases()}
    problems = [
        Problem(
            "repeated-case",
            Message("There is another case {number} already.", number=case.number),
            Message("Give the new cases numbers that nobody has yet."),
        )
        for case in new
        if case.number.casefold() in known
    ]
    if problems:
        raise UserError(*problems)
