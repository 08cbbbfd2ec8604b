"""Lead: named figures. Those that every form brings, and those that the lead adds; each with the cases behind it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from assessor_app import subjects
from assessor_app.figures import Figure, FigureValue
from assessor_app.instrument import CompiledInstrument, active_answers, case_rule, one_of, ticked
from assessor_app.messages import Message
from assessor_app.operations.allocation import require_lead
from assessor_app.operations.forms import case_form
from assessor_app.problems import Problem, UserError
from assessor_app.records import Change, Choice, Instrument, Judgement, Kind, Question, Status, Text
from assessor_app.store import Workspace

ENOUGH, NOT_ENOUGH = "enough", "not_enough"
"""What the ids of figures about all sufficient, and all insufficient, answers of a question end with."""

_ID = re.compile(r"[a-z0-9_]{1,60}")
_RANK = {status: rank for rank, status in enumerate(Status)}


def bundled_figures(form: Instrument) -> Iterator[Figure]:
    """The figures that a form brings, in its order: every answer of every question with a list, every reason.

    The base of a judgement, and of a reason beside one, is the cases that were judged (a part can fall short where the
    whole was good enough); of anything else the cases in which it was asked and answered.
    """
    for question in form.questions:
        if question.scored and not question.owner:
            yield from _judged(question)
        elif question.kind is Kind.SELECT_ONE:
            base = one_of(question.code, (choice.code for choice in question.choices))
            yield from (_answer(question, choice, base) for choice in question.choices)
        elif question.kind is Kind.SELECT_MULTIPLE:
            base = _base_of_ticks(form, question)
            yield from (_answer(question, choice, base, ticks=True) for choice in question.choices)


def figures(workspace: Workspace) -> tuple[Figure, ...]:
    """Every figure of this inspection: those of its form, then the lead's own by id."""
    own = workspace.values(subjects.INSPECTION)
    added = [
        _own(name.removeprefix(subjects.FIGURE), value)
        for name, value in own.items()
        if name.startswith(subjects.FIGURE)
    ]
    return (*bundled_figures(case_form(workspace)), *sorted(added, key=lambda figure: figure.id))


def figure_values(workspace: Workspace, wanted: Iterable[str] | None = None) -> tuple[FigureValue, ...]:
    """What the figures come to over the assessments that count, in one pass over the cases; all, or those wanted.

    An assessment on an earlier version of the form counts where that version has the questions that a figure reads.
    `UserError` in an assessor's file.
    """
    require_lead(workspace)
    chosen = figures(workspace) if wanted is None else _chosen(workspace, wanted)
    counted: list[list[str]] = [[] for _ in chosen]
    bases: list[list[str]] = [[] for _ in chosen]
    rules: dict[str, list[tuple[object, object]]] = {}
    for case, instrument, answers in _counting(workspace):
        form = workspace.form(instrument)
        if instrument not in rules:
            rules[instrument] = [_rules(form, figure) for figure in chosen]
        reads = active_answers(form, answers)
        for at, (base, counts) in enumerate(rules[instrument]):
            if callable(base) and callable(counts) and base(reads):
                bases[at].append(case)
                if counts(reads):
                    counted[at].append(case)
    told = zip(chosen, counted, bases, strict=True)
    return tuple(FigureValue(figure, tuple(cases), tuple(base)) for figure, cases, base in told)


def add_figure(workspace: Workspace, identity: str, name: str, counted: str, base: str) -> Figure:
    """Add a figure of the lead's own (or change it), from two rules over a case.

    `UserError`: ``figure-id`` for one that is not of small letters, digits and _ ; and what is wrong with a rule.
    """
    require_lead(workspace)
    if not _ID.fullmatch(identity):
        what = Message("“{id}” cannot name a figure.", id=identity)
        raise UserError(Problem("figure-id", what, Message("Use small letters, digits and _ only.")))
    form = workspace.form(case_form(workspace).hash)
    case_rule(form, counted)
    case_rule(form, base)
    value = json.dumps({"name": name.strip() or identity, "counted": counted, "base": base}, ensure_ascii=False)
    workspace.record([Change(subjects.INSPECTION, f"{subjects.FIGURE}{identity}", value)])
    return _own(identity, value)


def remove_figure(workspace: Workspace, identity: str) -> None:
    """Take a figure of the lead's own away. `UserError` (``unknown-figure``) where there is none."""
    require_lead(workspace)
    if workspace.value(subjects.INSPECTION, f"{subjects.FIGURE}{identity}") is None:
        raise _unknown(identity)
    workspace.record([Change(subjects.INSPECTION, f"{subjects.FIGURE}{identity}", None)])


def _chosen(workspace: Workspace, wanted: Iterable[str]) -> tuple[Figure, ...]:
    known = {figure.id: figure for figure in figures(workspace)}
    names = list(wanted)
    if missing := [name for name in names if name not in known]:
        raise _unknown(missing[0])
    return tuple(known[name] for name in names)


def _unknown(identity: str) -> UserError:
    what = Message("There is no figure called {id}.", id=identity)
    return UserError(Problem("unknown-figure", what, Message("Look it up in the list of figures.")))


def _counting(workspace: Workspace) -> Iterator[tuple[str, str, Mapping[str, str]]]:
    """The assessments that count: case, form and answers, by case number."""
    least = _RANK[workspace.inspection().counted_from]
    out = {case.number for case in workspace.cases() if case.eliminated}
    forms = {form.hash for form in workspace.instruments()}
    for one in workspace.assessments():
        if one.of_record and _RANK[one.status] >= least and one.case not in out and one.instrument in forms:
            yield one.case, one.instrument, workspace.answers(one.id)


def _rules(form: CompiledInstrument, figure: Figure) -> tuple[object, object]:
    """The tests of a figure with one version of the form; nothing where that has not its questions."""
    try:
        return case_rule(form, figure.base), case_rule(form, figure.counted)
    except UserError:
        return None, None


def _own(identity: str, value: str) -> Figure:
    said = json.loads(value)
    return Figure(identity, Text((("en", said["name"]),)), "", said["counted"], said["base"], own=True)


def _judged(question: Question) -> Iterator[Figure]:
    """The figures of a question that is judged: on each side of the line, then each answer by itself."""
    sides = {side: [c.code for c in question.choices if c.judgement is side] for side in Judgement}
    base = one_of(question.code, (*sides[Judgement.ABOVE], *sides[Judgement.BELOW]))
    for name, side in ((ENOUGH, Judgement.ABOVE), (NOT_ENOUGH, Judgement.BELOW)):
        if sides[side]:
            rule = one_of(question.code, sides[side])
            yield Figure(f"{question.code}={name}", question.label, question.code, rule, base)
    judged = {Judgement.ABOVE, Judgement.BELOW}
    yield from (_answer(question, choice, base) for choice in question.choices if choice.judgement in judged)


def _answer(question: Question, choice: Choice, base: str, *, ticks: bool = False) -> Figure:
    rule = ticked(question.code, choice.code) if ticks else one_of(question.code, [choice.code])
    name = _beside(question.label, choice.label)
    return Figure(f"{question.code}={choice.code}", name, question.code, rule, base)


def _beside(question: Text, answer: Text) -> Text:
    languages = [language for language, _ in question.by_language]
    return replace(
        question, by_language=tuple((one, f"{question.to(one)} {answer.to(one)}".strip()) for one in languages)
    )


def _base_of_ticks(form: Instrument, question: Question) -> str:
    """A list to tick counts among the cases with any tick; one of reasons, among those that were judged."""
    owner = form.by_code.get(question.owner)
    if owner is None:
        return f"${{{question.code}}} != ''"
    judged = {Judgement.ABOVE, Judgement.BELOW}
    codes = [choice.code for choice in owner.choices if choice.judgement in judged]
    return one_of(owner.code, codes) or f"${{{question.code}}} != ''"
