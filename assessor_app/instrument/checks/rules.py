"""Do rules read what is there, before them, and can they ever be true?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from assessor_app.instrument import expression as ex
from assessor_app.instrument.checks.draft import FormDraft, Ruled, at, error, warning
from assessor_app.instrument.compiled_instrument import CompiledInstrument, assemble
from assessor_app.instrument.satisfiability import Search, never_allows
from assessor_app.instrument.values import text_of
from assessor_app.messages import Message
from assessor_app.problems import Place, Problem
from assessor_app.records import Kind, Question

_SELECTS = (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE)


def unread(draft: FormDraft) -> Iterator[Problem]:
    """Every rule is within the subset that we evaluate."""
    yield from draft.unread


def reads_earlier_questions(draft: FormDraft) -> Iterator[Problem]:
    """A rule reads questions that are there and stand before it; only a constraint reads its own answer."""
    names = {cells.get("name", "") for _, cells in draft.book["survey"].records()}
    for item, column, rule in _rules(draft):
        where = at("survey", draft.row(item), column)
        earlier = item.row if column == "relevant" else item.row + 1
        for code in ex.reads(rule):
            yield from _read(draft, code, earlier, where, known=code in names)
        if column == "relevant" and any(isinstance(part, ex.Here) for part in ex.walk(rule)):
            what = Message("“.” means the answer that is being checked; only a constraint can use it.")
            yield error("rule-reads-itself", where, what, Message("Name the question, as ${{code}}."))


def _read(draft: FormDraft, code: str, earlier: int, where: Place, *, known: bool) -> Iterator[Problem]:
    """`earlier`: the first row that may not be read; `known`: some row has this name, though it may be faulty."""
    question = draft.instrument.by_code.get(code)
    if question is None:
        if not known or code in draft.instrument.groups:
            what = Message("This rule reads “{code}”, which is no question of this form.", code=code)
            yield error("rule-reads-unknown", where, what, Message("Correct the name between ${{ and }}."))
    elif question.kind is Kind.NOTE:
        what = Message("This rule reads “{code}”, which is a note and has no answer.", code=code)
        yield error("rule-reads-unknown", where, what, Message("Name a question."))
    elif question.row >= earlier:
        what = Message(
            "This rule reads “{code}”, which is not before it (row {question}).",
            code=code,
            question=draft.row(question),
        )
        yield error("rule-reads-later", where, what, Message("Move that question up, or change the rule."))


def reads_known_choices(draft: FormDraft) -> Iterator[Problem]:
    """An answer that a rule names is an answer of the question that it reads."""
    for item, column, rule in _rules(draft):
        where = at("survey", draft.row(item), column)
        for part in ex.walk(rule):
            yield from _named(draft, item, part, where)


def _named(draft: FormDraft, item: Ruled, part: ex.Node, where: Place) -> Iterator[Problem]:
    match part:
        case ex.Selected(value, ex.Quoted(text)):
            named = text
        case ex.Compare(_, value, ex.Quoted(text)) | ex.Compare(_, ex.Quoted(text), value):
            named = text
        case ex.Compare(_, value, ex.Number(amount)) | ex.Compare(_, ex.Number(amount), value):
            named = text_of(amount)
        case _:
            return
    question = _question(draft, item, value)
    if question is None or question.kind not in _SELECTS or not named or not question.choices:
        return
    if question.choice(named) is None:
        what = Message(
            "This rule asks for the answer “{named}”, which {code} does not have.", named=named, code=question.code
        )
        codes = ", ".join(choice.code for choice in question.choices)
        yield error("rule-unknown-choice", where, what, Message("Use one of: {codes}.", codes=codes))
    elif question.kind is Kind.SELECT_MULTIPLE and isinstance(part, ex.Compare):
        what = Message(
            "{code} can have several answers; this is true only if “{named}” is the only one.",
            code=question.code,
            named=named,
        )
        yield warning(
            "rule-compares-several",
            where,
            what,
            Message("Write selected(${{{code}}}, '{named}').", code=question.code, named=named),
        )


def _question(draft: FormDraft, item: Ruled, value: ex.Node) -> Question | None:
    if isinstance(value, ex.Here):
        return item if isinstance(item, Question) else None
    return draft.instrument.by_code.get(value.code) if isinstance(value, ex.Answer) else None


def can_be_true(draft: FormDraft) -> Iterator[Problem]:
    """Some answers open every question, and meet every constraint. Runs on a form without other faults."""
    rules = {item.code: draft.rules[item.row] for item in draft.ruled() if item.row in draft.rules}
    constraints = {item.code: draft.constraints[item.row] for item in draft.ruled() if item.row in draft.constraints}
    form = assemble(draft.instrument, rules, constraints)
    search = Search(form)
    for item, column, _ in _rules(draft):
        where = at("survey", draft.row(item), column)
        if column == "relevant" and search.never_asked(item.code):
            what = Message(
                "No answers to earlier questions can make this rule true, so {code} would never be asked.",
                code=item.code,
            )
            yield error("rule-never-true", where, what, Message("Change the rule."))
        elif column == "constraint" and _never_allows(form, item):
            what = Message("No answer to {code} can meet this constraint.", code=item.code)
            yield error("rule-never-true", where, what, Message("Change the constraint."))


def _never_allows(form: CompiledInstrument, item: Ruled) -> bool:
    return isinstance(item, Question) and never_allows(form, item)


def _rules(draft: FormDraft) -> Iterator[tuple[Ruled, str, ex.Node]]:
    for item in draft.ruled():
        both: Mapping[str, ex.Node | None] = {
            "relevant": draft.rules.get(item.row),
            "constraint": draft.constraints.get(item.row),
        }
        for column, rule in both.items():
            if rule is not None:
                yield item, column, rule
