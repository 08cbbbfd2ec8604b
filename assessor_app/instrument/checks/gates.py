"""Do the gates of a form let every question through that has a truthful answer, and no other?

A *gate* is an answer that opens or closes later questions. A question is *behind* another if its rule
reads that one, or reads a question that is behind it. Three kinds of fault can be seen without knowing
the subject; each is a warning, since a person has to decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import product

from assessor_app.instrument import expression as ex
from assessor_app.instrument.checks.draft import FormDraft, at, warning
from assessor_app.instrument.rule_evaluator import TODAY, Compiler, Truth
from assessor_app.instrument.samples import samples_of
from assessor_app.instrument.satisfiability import SOME_DAY
from assessor_app.messages import Message
from assessor_app.problems import Problem
from assessor_app.records import ENGLISH, Judgement, Kind, Question

MOST_TRIED = 2_000
"""Sets of answers tried for one rule; a rule that needs more is left to the eye."""

DOCUMENTS = ("analysis", "assessment", "plan", "report", "review", "screening")
"""What a question in the present tense can be about, in the English of a form."""

_ABOUT = re.compile(rf"^(?:Does|Do|Is|Are) (?:the|that) (?:\w+ ){{0,3}}?({'|'.join(DOCUMENTS)})\b")
_DOCUMENT = re.compile(rf"\b(?:{'|'.join(DOCUMENTS)})\b")
_EVERYDAY = frozenset(
    {
        *("about", "back", "done", "enough", "from", "good", "have", "person"),
        *("take", "that", "their", "them", "this", "well", "were", "what", "with"),
    }
)


def leaves_out_poor_work(draft: FormDraft) -> Iterator[Problem]:
    """A gate that opens for work done well opens for work done poorly too: both were done."""
    gates = _Gates(draft)
    for item in draft.instrument.questions:
        for question in gates.read_by(item) if item.kind is not Kind.NOTE else ():
            if len(_codes(question, Judgement.BELOW)) > 1 and gates.opens_for_above_only(item, question):
                left_out = " or ".join(f"“{code}”" for code in _codes(question, Judgement.BELOW))
                what = Message(
                    "{code} is closed where {code_} is {left_out}, though work done poorly was done.",
                    code=item.code,
                    code_=question.code,
                    left_out=left_out,
                )
                mend = Message("Let the rule open it for the answer that says so.")
                yield warning("gate-leaves-out-poor-work", at("survey", draft.row(item), "relevant"), what, mend)


def asked_without_its_document(draft: FormDraft) -> Iterator[Problem]:
    """A question about a document is behind the question whether there is one."""
    gates = _Gates(draft)
    for item in draft.instrument.questions:
        about = _ABOUT.match(item.label.to(ENGLISH)) if not item.owner and item.kind is not Kind.NOTE else None
        document = gates.document(about[1], before=item) if about else None
        if about and document and document.code not in gates.behind(item.code):
            what = Message(
                "{code} is about the {about}, and is asked where {code_} says that there is none.",
                code=item.code,
                about=about[1],
                code_=document.code,
            )
            mend = Message("Let its rule read {code}.", code=document.code)
            yield warning("asked-without-document", at("survey", draft.row(item), "relevant"), what, mend)


def siblings_with_two_rules(draft: FormDraft) -> Iterator[Problem]:
    """Where some questions of a section wait for a document, the others about it do so too."""
    gates = _Gates(draft)
    for document in gates.documents:
        near = [one for one in draft.instrument.scored if one.section == document.section and one.row > document.row]
        waiting = [one for one in near if document.code in gates.behind(one.code)]
        for item in near if waiting else ():
            alike = item.relevant == document.relevant and _words(item) & _words(document)
            if alike and document.code not in gates.behind(item.code):
                what = Message(
                    "{code} is asked whatever {code_} says; {code__} beside it is not.",
                    code=item.code,
                    code_=document.code,
                    code__=waiting[0].code,
                )
                mend = Message("Give both the same rule.")
                yield warning("siblings-with-two-rules", at("survey", draft.row(item), "relevant"), what, mend)


def gate_without_guidance(draft: FormDraft) -> Iterator[Problem]:
    """A fact that decides whether a scored question is asked has guidance: it sets the base of a figure."""
    gates = _Gates(draft)
    read = {one.code: item for item in reversed(draft.instrument.scored) for one in gates.read_by(item)}
    for question in draft.instrument.questions:
        if question.code in read and not question.scored and not question.guidance.by_language:
            what = Message(
                "{code} decides whether {code_} is asked, and has no guidance.",
                code=question.code,
                code_=read[question.code].code,
            )
            where = at("survey", draft.row(question), "guidance_hint")
            yield warning("gate-without-guidance", where, what, Message("Say when each answer is right."))


class _Gates:
    """What the rules of one form open, tried answer by answer."""

    def __init__(self, draft: FormDraft) -> None:
        self._draft = draft
        self._known = draft.instrument.by_code
        self._compiler = Compiler({question.code: question.kind for question in draft.instrument.questions})

    def read_by(self, item: Question) -> tuple[Question, ...]:
        """The questions that the rules of a question, its section and its step read."""
        codes = (code for rule in self._rules(item) for code in ex.reads(rule))
        return tuple(self._known[code] for code in dict.fromkeys(codes) if code in self._known)

    def behind(self, code: str) -> frozenset[str]:
        """The codes of the questions that this one is behind."""
        waiting, found = [code], set[str]()
        while waiting:
            read = {one.code for one in self.read_by(self._known[waiting.pop()])} - found
            found |= read
            waiting.extend(read)
        return frozenset(found)

    def opens_for_above_only(self, item: Question, question: Question) -> bool:
        """Whether `question` opens `item` with answers above the line, and never with one below it."""
        opened = False
        for test, others in self._trials(item, question.code):
            if not test({**others, question.code: ""}) and self._any(test, others, question, Judgement.ABOVE):
                opened = True
                if self._any(test, others, question, Judgement.BELOW):
                    return False
        return opened

    @cached_property
    def documents(self) -> tuple[Question, ...]:
        """The questions whether a document was made: others wait for it, however good it is."""
        scored = self._draft.instrument.scored
        waited_for = {one.code for item in scored for one in self.read_by(item)}
        named = [one for one in scored if one.code in waited_for and _DOCUMENT.search(one.label.to(ENGLISH))]
        return tuple(one for one in named if self._made(one))

    def document(self, name: str, before: Question) -> Question | None:
        """The last question before this one that asks whether there is such a document."""
        found = [one for one in self.documents if one.row < before.row and name in one.label.to(ENGLISH).split()]
        near = [one for one in found if one.section == before.section]
        some = near or found
        return some[-1] if some else None

    def _made(self, question: Question) -> bool:
        below = _codes(question, Judgement.BELOW)
        return len(below) > 1 and any(self._some_below(item, question, below) for item in self._draft.instrument.scored)

    def _some_below(self, item: Question, question: Question, below: tuple[str, ...]) -> bool:
        """Whether some answers below the line open `item`, beside those above it, and some do not."""
        for test, others in self._trials(item, question.code) if question in self.read_by(item) else ():
            opened = [test({**others, question.code: code}) for code in below]
            if any(opened) and not all(opened) and self._any(test, others, question, Judgement.ABOVE):
                return True
        return False

    def _any(self, test: Truth, others: Mapping[str, str], question: Question, side: Judgement) -> bool:
        return any(test({**others, question.code: code}) for code in _codes(question, side))

    def _trials(self, item: Question, code: str) -> Iterator[tuple[Truth, Mapping[str, str]]]:
        """The rule of `item` that reads `code`, with every set of answers to the others that it reads."""
        rule = self._draft.rules.get(item.row)
        if rule is None or code not in ex.reads(rule):
            return
        others = [self._known[one] for one in dict.fromkeys(ex.reads(rule)) if one != code and one in self._known]
        values = [samples_of(one, [rule]).values for one in others]
        test = self._compiler.truth(rule)
        tried = 1
        for some in values:
            tried *= len(some) or 1
        for chosen in product(*values) if tried <= MOST_TRIED else ():
            yield test, {TODAY: SOME_DAY, **dict(zip((one.code for one in others), chosen, strict=True))}

    def _rules(self, item: Question) -> Iterator[ex.Node]:
        groups = self._draft.instrument.groups
        rows = [groups[code].row for code in (item.view, item.section) if code in groups]
        yield from (self._draft.rules[row] for row in (*rows, item.row) if row in self._draft.rules)


def _codes(question: Question, side: Judgement) -> tuple[str, ...]:
    return tuple(choice.code for choice in question.choices if choice.judgement is side)


def _words(question: Question) -> frozenset[str]:
    """The telling words of a question, cut to their first letters so that “plan” and “planned” are alike."""
    words = re.findall(r"[a-z]{4,}", question.label.to(ENGLISH).lower())
    return frozenset(word[:6] for word in words if word not in _EVERYDAY)
