"""Words for the text questions of the invented cases: evidence, other reasons, comments on each step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from assessor_app.records import EvidenceRule, Instrument, Judgement, Question
from assessor_app.sample.diary import DIARY, diary
from assessor_app.sample.noise import noise, pick
from assessor_app.sample.phrases import Stock, filled, fitting

WELCOME = {Judgement.ABOVE: 0.07, Judgement.BELOW: 0.3, Judgement.NOT_APPLICABLE: 0.0}
"""How often evidence is written where it is not owed."""

SHORTEST = 40
"""A text with fewer characters than this gets another sentence."""

COMMENT = 0.2
"""How often there is something else to say about a step."""

SIDES = {"strengths": Judgement.ABOVE, "improvements": Judgement.BELOW}


@dataclass(frozen=True)
class Writer:
    """Writes what an assessor might have written, and says where it came from."""

    instrument: Instrument
    stock: Stock

    def text(self, question: Question, case: str, answers: Mapping[str, str]) -> str:
        """The text of a text question for one case, or ``""`` if this assessor wrote nothing."""
        role = question.role.partition(":")[0]
        owner = self.instrument.by_code.get(question.owner)
        if role == "reason_other_for":
            return pick(self.stock["other_reason", "below"], question.code, case)
        if role == "evidence_for" and owner is not None:
            return self._evidence(owner, case, answers)
        if role in SIDES:
            return self._summary(SIDES[role], question, case, answers)
        return self._comment(question, case, answers)

    def source(self, question: Question, case: str, answers: Mapping[str, str]) -> str:
        """Where the evidence came from: said where evidence was given."""
        if f"{question.owner}_e" not in answers:
            return ""
        chance = noise(question.code, case)
        if answers.get("interview_held") != "yes" or chance < 0.55:
            return "file"
        return "both" if chance < 0.9 else "interview"

    def _evidence(self, owner: Question, case: str, answers: Mapping[str, str]) -> str:
        if (case, owner.code) == DIARY:
            return diary(self.stock, _start(answers))
        if not self._writes(owner, case, answers):
            return ""
        sentences, side = [self._sentence(owner, case, answers)], _side_words(owner, answers)
        longer = noise(owner.code, case, "length")
        if longer > 0.35 or len(sentences[0]) < SHORTEST:
            sentences.append(pick(self.stock["more", side], owner.code, case, "more"))
        if longer > 0.75:
            sentences.append(pick(self.stock[f"{owner.view}_more", side], owner.code, case, "view"))
        if longer > 0.9:
            sentences.append(pick(self.stock["more", side], owner.code, case, "still more"))
            sentences.append(pick(self.stock["comment", "any"], owner.code, case))
        return " ".join(filled(one, _start(answers), owner.code, case) for one in dict.fromkeys(sentences))

    def _writes(self, owner: Question, case: str, answers: Mapping[str, str]) -> bool:
        """Whether evidence is given: always where it is owed, and now and then where it is welcome."""
        side = _side(owner, answers)
        if side is Judgement.NOT_APPLICABLE:
            return answers[owner.code] == "no_document"
        owed = owner.evidence is EvidenceRule.ALWAYS or (
            side is Judgement.BELOW and owner.evidence is EvidenceRule.BELOW
        )
        return owed or noise(owner.code, case, "welcome") < WELCOME[side]

    def _sentence(self, owner: Question, case: str, answers: Mapping[str, str]) -> str:
        found = fitting(self.stock, owner.code, answers[owner.code], _side_words(owner, answers))
        return pick(found, owner.code, case, "phrase")

    def _summary(self, side: Judgement, question: Question, case: str, answers: Mapping[str, str]) -> str:
        """Two points of the step that lie on this side of the line, key judgements first."""
        points = [
            one
            for one in self.instrument.scored
            if one.view == question.view and one.code in answers and _side(one, answers) is side
        ]
        points.sort(key=lambda one: (one.evidence is EvidenceRule.WELCOME, noise(one.code, case, "point")))
        sentences = [self._sentence(one, case, answers) for one in points[:2]]
        return " ".join(filled(one, _start(answers), question.code, case) for one in sentences)

    def _comment(self, question: Question, case: str, answers: Mapping[str, str]) -> str:
        if noise(question.code, case) > COMMENT:
            return ""
        return filled(pick(self.stock["comment", "any"], question.code, case), _start(answers), case)


def _side(owner: Question, answers: Mapping[str, str]) -> Judgement:
    choice = owner.choice(answers[owner.code])
    return (choice.judgement if choice else None) or Judgement.NOT_APPLICABLE


def _side_words(owner: Question, answers: Mapping[str, str]) -> str:
    """Which half of the stock fits the answer; what cannot be judged is told like what was found well."""
    return "below" if _side(owner, answers) is Judgement.BELOW else "above"


def _start(answers: Mapping[str, str]) -> date:
    return date.fromisoformat(answers["start_date"])
