"""Words for the text questions of the invented cases: evidence, other reasons, comments on each step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from assessor_app.records import EvidenceRule, Instrument, Judgement, Question
from tools.sample.diary import DIARY, diary
from tools.sample.noise import noise, pick
from tools.sample.phrases import Stock, filled, fitting

WELCOME = {Judgement.ABOVE: 0.07, Judgement.BELOW: 0.3, Judgement.NOT_APPLICABLE: 0.0}
"""How often evidence is written where it is not owed."""

SHORTEST = 40
"""A text with fewer characters than this gets another sentence."""

COMMENT = 0.2
"""How often there is something else to say about a step."""

SPOKEN = (
    *("in interview", "interview with the practitioner", "Confirmed by", "could explain", "put this down"),
    *("will now", "The officer said", "workers involved say", "speak to the tutor"),
)
"""Words of phrases that an assessor can only write after talking with the practitioner."""

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
        spoken = _spoken(answers[f"{question.owner}_e"])
        if spoken or (answers.get("interview_held") == "yes" and noise(question.code, case) > 0.8):
            return "both" if noise(question.code, case) < 0.9 else "interview"
        return "file"

    def _evidence(self, owner: Question, case: str, answers: Mapping[str, str]) -> str:
        if (case, owner.code) == DIARY:
            return diary(self.stock, _start(answers))
        if not self._writes(owner, case, answers):
            return ""
        sentences, side = [self._sentence(owner, case, answers)], _side_words(owner, answers)
        longer = noise(owner.code, case, "length")
        if longer > 0.35 or len(sentences[0]) < SHORTEST:
            sentences.append(self._pick(("more", side), answers, owner.code, case, "more"))
        if longer > 0.75:
            sentences.append(self._pick((f"{owner.view}_more", side), answers, owner.code, case, "view"))
        if longer > 0.9:
            sentences.append(self._pick(("more", side), answers, owner.code, case, "still more"))
            sentences.append(self._pick(("comment", "any"), answers, owner.code, case))
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
        return pick(_known_to(answers, found), owner.code, case, "phrase")

    def _pick(self, about: tuple[str, str], answers: Mapping[str, str], *parts: str) -> str:
        return pick(_known_to(answers, self.stock[about]), *parts)

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
        return filled(self._pick(("comment", "any"), answers, question.code, case), _start(answers), case)


def _spoken(text: str) -> bool:
    return any(words in text for words in SPOKEN)


def _known_to(answers: Mapping[str, str], phrases: Sequence[str]) -> Sequence[str]:
    """The phrases that this assessor can have written: without an interview, none that needs one."""
    if answers.get("interview_held") == "yes":
        return phrases
    return [phrase for phrase in phrases if not _spoken(phrase)]


def _side(owner: Question, answers: Mapping[str, str]) -> Judgement:
    choice = owner.choice(answers[owner.code])
    return (choice.judgement if choice else None) or Judgement.NOT_APPLICABLE


def _side_words(owner: Question, answers: Mapping[str, str]) -> str:
    """Which half of the stock fits the answer; what cannot be judged is told like what was found well."""
    return "below" if _side(owner, answers) is Judgement.BELOW else "above"


def _start(answers: Mapping[str, str]) -> date:
    return date.fromisoformat(answers["start_date"])
