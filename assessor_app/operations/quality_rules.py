"""Lead: what looks wrong in the cases while there is time to mend it: rules of the lead's, copied words, odd rates."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from assessor_app import subjects
from assessor_app.instrument import CompiledInstrument, active_answers, case_rule
from assessor_app.messages import Message
from assessor_app.operations import queries
from assessor_app.operations.allocation import require_lead
from assessor_app.operations.forms import case_form
from assessor_app.operations.names import names_of
from assessor_app.operations.queries import Query
from assessor_app.problems import Problem, UserError
from assessor_app.records import CASEWORK, AnswerState, Assessment, Change, Kind, Status
from assessor_app.scoring import Interval, wilson
from assessor_app.store import Workspace

RULE = "rule:"
"""What the field of the inspection begins with that holds a rule of the lead's; its id follows."""

_ID = re.compile(r"[a-z0-9_]{1,60}")
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")
_LONG = 60
"""In letters: a shorter sentence may be the same in two cases by chance."""


class Level(StrEnum):
    """What a rule does where it holds: it says so, warns, or stops the sign-off of the case."""

    SAYS = "says"
    WARNS = "warns"
    BLOCKS = "blocks"


@dataclass(frozen=True, slots=True)
class QualityRule:
    """A rule over a case, as assessment forms write rules, and what is to be said where it holds."""

    id: str
    rule: str
    words: str
    level: Level


@dataclass(frozen=True, slots=True)
class QualityFinding:
    """Something that looks wrong in an assessment: at a question, or in the case as a whole (``""``)."""

    kind: str
    case: str
    assessment: str
    question: str
    words: Message
    level: Level = Level.WARNS


@dataclass(frozen=True, slots=True)
class Rate:
    """How often one assessor judged work insufficient, or not applicable, with the interval of Wilson."""

    person: str
    name: str
    kind: str
    n: int
    of: int
    interval: Interval | None


def rules(workspace: Workspace) -> tuple[QualityRule, ...]:
    """The lead's rules, by id."""
    own = workspace.values(subjects.INSPECTION)
    return tuple(_rule(name.removeprefix(RULE), own[name]) for name in sorted(own) if name.startswith(RULE))


def add_rule(workspace: Workspace, rule: QualityRule) -> None:
    """Keep a rule, or change it. `UserError`: ``rule-id``, ``no-words``, and what is wrong with the rule."""
    require_lead(workspace)
    if not _ID.fullmatch(rule.id):
        what = Message("“{id}” cannot name a rule.", id=rule.id)
        raise UserError(Problem("rule-id", what, Message("Use small letters, digits and _ only.")))
    if not rule.words.strip() or not rule.rule.strip():
        what = Message("A rule needs what it looks for and what is to be said then.")
        raise UserError(Problem("no-words", what, Message("Write both.")))
    case_rule(workspace.form(case_form(workspace).hash), rule.rule)
    told = {"rule": rule.rule, "words": rule.words.strip(), "level": rule.level.value}
    workspace.record([Change(subjects.INSPECTION, f"{RULE}{rule.id}", json.dumps(told, ensure_ascii=False))])


def remove_rule(workspace: Workspace, identity: str) -> None:
    """Take a rule away. `UserError` (``unknown-rule``) where there is none."""
    require_lead(workspace)
    if workspace.value(subjects.INSPECTION, f"{RULE}{identity}") is None:
        what = Message("There is no rule called {id}.", id=identity)
        raise UserError(Problem("unknown-rule", what, Message("Choose one of the list.")))
    workspace.record([Change(subjects.INSPECTION, f"{RULE}{identity}", None)])


def findings(workspace: Workspace) -> tuple[QualityFinding, ...]:
    """Everything that looks wrong in the assessments that somebody has begun, by case."""
    require_lead(workspace)
    begun = [one for one in _casework(workspace) if one.status is not Status.NOT_STARTED]
    found = [each for one in begun for each in (*_ruled(workspace, one), *_odd(workspace, one))]
    found += _copied(workspace, begun)
    return tuple(sorted(found, key=lambda each: (each.case, each.assessment, each.question, each.kind)))


def blocking(workspace: Workspace, assessment: str) -> tuple[QualityFinding, ...]:
    """What the lead's rules have against signing an assessment off."""
    one = workspace.assessment(assessment)
    return tuple(each for each in _ruled(workspace, one) if each.level is Level.BLOCKS)


def ask_all(workspace: Workspace, found: Sequence[QualityFinding]) -> tuple[Query, ...]:
    """Ask the assessor about each finding at a question, in the same words, unless something is asked there already."""
    require_lead(workspace)
    asked = {(one.assessment, one.question) for one in queries.queries(workspace) if not one.closed}
    return tuple(
        queries.ask(workspace, each.assessment, each.question, str(each.words))
        for each in found
        if each.question and (each.assessment, each.question) not in asked
    )


def rates(workspace: Workspace) -> tuple[Rate, ...]:
    """For each assessor how often work was judged insufficient among what they judged, and how often not applicable."""
    require_lead(workspace)
    counted: dict[str, Counter[AnswerState]] = defaultdict(Counter)
    for one in _casework(workspace):
        counted[one.assessor].update(workspace.states(one.id).values())
    names, told = names_of(workspace), []
    for person in sorted(counted):
        above, below = counted[person][AnswerState.ABOVE], counted[person][AnswerState.BELOW]
        other = counted[person][AnswerState.NOT_APPLICABLE]
        for kind, n, of in (("insufficient", below, above + below), ("not applicable", other, above + below + other)):
            told.append(Rate(person, names[person], kind, n, of, wilson(n, of)))
    return tuple(told)


def _casework(workspace: Workspace) -> list[Assessment]:
    out = {case.number for case in workspace.cases() if case.eliminated}
    forms = {form.hash for form in workspace.instruments()}
    return [
        one
        for one in workspace.assessments()
        if one.purpose in CASEWORK and one.case not in out and one.instrument in forms
    ]


def _rule(identity: str, value: str) -> QualityRule:
    said = json.loads(value)
    return QualityRule(identity, said["rule"], said["words"], Level(said["level"]))


def _ruled(workspace: Workspace, one: Assessment) -> Iterator[QualityFinding]:
    """Where the lead's rules hold; a rule about questions that this version of the form has not is passed over."""
    form = workspace.form(one.instrument)
    reads = active_answers(form, workspace.answers(one.id))
    for rule in rules(workspace):
        if _holds(form, rule, reads):
            yield QualityFinding(rule.id, one.case, one.id, "", Message("{words}", words=rule.words), rule.level)


def _holds(form: CompiledInstrument, rule: QualityRule, reads: Mapping[str, str]) -> bool:
    try:
        return case_rule(form, rule.rule)(reads)
    except UserError:
        return False


def _odd(workspace: Workspace, one: Assessment) -> Iterator[QualityFinding]:
    """Judgements that sit oddly with other answers, as the form says."""
    form = workspace.form(one.instrument)
    for code, why in form.odd(form.active(workspace.answers(one.id))):
        yield QualityFinding("odd", one.case, one.id, code, Message("{why}", why=why))


def _copied(workspace: Workspace, begun: Sequence[Assessment]) -> Iterator[QualityFinding]:
    """The same long sentence in two cases, and the number of another case in a text."""
    numbers = {case.number.casefold(): case.number for case in workspace.cases()}
    first: dict[str, str] = {}
    for one in sorted(begun, key=lambda each: (each.case, each.id)):
        form = workspace.form(one.instrument).instrument
        texts = {question.code for question in form.questions if question.kind is Kind.TEXT}
        for code, text in workspace.answers(one.id).items():
            if code in texts and text:
                yield from _in_text(one, code, text, first, numbers)


def _in_text(
    one: Assessment, code: str, text: str, first: dict[str, str], numbers: Mapping[str, str]
) -> Iterator[QualityFinding]:
    for sentence in (" ".join(found[0].split()).casefold() for found in _SENTENCE.finditer(text)):
        if len(sentence) >= _LONG:
            where = first.setdefault(sentence, one.case)
            if where != one.case:
                words = Message("The same sentence stands in case {case}.", case=where)
                yield QualityFinding("copied", one.case, one.id, code, words)
    said = {word.casefold() for word in re.findall(r"[\w-]+", text)}
    for number in sorted(said & numbers.keys() - {one.case.casefold()}):
        words = Message("This text names another case: {case}.", case=numbers[number])
        yield QualityFinding("other-case", one.case, one.id, code, words)
