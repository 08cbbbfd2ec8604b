"""Words for the text questions of the invented cases: evidence, other reasons, comments on each step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from assessor_app.records import EvidenceRule, Instrument, Judgement, Question
from tools.sample.diary import DIARY, diary
from tools.sample.noise import noise, pick
from tools.sample.phrases import Phrase, Stock, filled, fitting, general
from tools.sample.rules import Rules

WELCOME = {Judgement.ABOVE: 0.05, Judgement.BELOW: 0.28, Judgement.NOT_APPLICABLE: 0.0}
"""How often evidence is written where it is not owed."""

SHORTEST = 40
"""A text with fewer characters than this gets another sentence."""

COMMENT = 0.2
"""How often there is something else to say about a step."""

MOST = 8
"""How often the very same sentence may be read in the whole sample."""

UNBOUND = " "
"""The mark of a sentence that has to be there, however often it was used."""

SPOKEN = (
    *("in interview", "interview with the practitioner", "Confirmed by", "could explain", "put this down"),
    *("will now", "The officer said", "workers involved say", "speak to the tutor", "I asked for", "the officer spoke"),
    *("the practitioner says", "the officer did not think"),
)
"""Words of phrases that an assessor can only write after talking with the practitioner."""

ILLUSTRATION = "illustration"
"""The question whether a case could illustrate a finding, and of which kind."""

SHOWN = {"good": Judgement.ABOVE, "weak": Judgement.BELOW}
SIDES = {"strengths": Judgement.ABOVE, "improvements": Judgement.BELOW}
CITED = ("log, {date}", "contact log, {date}", "entry of {date}", "OASys, {date}", "letter of {date}", "note of {date}")


@dataclass(frozen=True)
class Writer:
    """Writes what an assessor might have written, and says where it came from.

    It remembers which sentences it has used (`used`), so that none is read more than `MOST` times.
    """

    instrument: Instrument
    stock: Stock
    rules: Rules
    used: Counter[str] = field(default_factory=Counter)

    def begin(self) -> None:
        """Forget what was written before; the next texts are those of a new sample."""
        self.used.clear()

    def text(self, question: Question, case: str, answers: Mapping[str, str]) -> str:
        """The text of a text question for one case, or ``""`` if this assessor wrote nothing."""
        role = question.role.partition(":")[0]
        owner = self.instrument.by_code.get(question.owner)
        if role == "reason_other_for":
            return self._pick(self.stock["other_reason", "below"], answers, question.code, case)
        if role == "evidence_for" and owner is not None:
            return self._evidence(owner, case, answers)
        if role in SIDES:
            return self._summary(SIDES[role], question, case, answers)
        if question.code == f"{ILLUSTRATION}_text":
            return self._illustration(question, case, answers)
        if role == "overall_comment" or not question.required:
            return self._comment(question, case, answers)
        return self._pick(self.stock["comment", "any"], answers, question.code, case)

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
            return diary(self._known_to(answers, self._all_about("q2_2", "q4_2", "q3_2")), _start(answers))
        if not self._writes(owner, case, answers):
            return ""
        side, longer = _side_words(owner, answers), noise(owner.code, case, "length")
        sentences = [self._sentence(owner, case, answers, cite=noise(owner.code, case, "cite") < 0.5)]
        if longer > 0.6 or len(sentences[0]) < SHORTEST:
            sentences.append(self._pick(self.stock["more", side], answers, owner.code, case, "more"))
        if longer > 0.85:
            sentences.append(self._pick(self.stock[f"{owner.view}_more", side], answers, owner.code, case, "view"))
        if longer > 0.95 and side == "above":
            sentences.append(self._pick(self.stock["comment", "any"], answers, owner.code, case))
        return " ".join(dict.fromkeys(sentence for sentence in sentences if sentence))

    def _writes(self, owner: Question, case: str, answers: Mapping[str, str]) -> bool:
        """Whether evidence is given: always where it is owed, and now and then where it is welcome."""
        side = _side(owner, answers)
        if side is Judgement.NOT_APPLICABLE:
            return answers[owner.code] == "no_document"
        owed = owner.evidence is EvidenceRule.ALWAYS or (
            side is Judgement.BELOW and owner.evidence is EvidenceRule.BELOW
        )
        return owed or noise(owner.code, case, "welcome") < WELCOME[side]

    def _sentence(self, owner: Question, case: str, answers: Mapping[str, str], *, cite: bool) -> str:
        answer, side = answers[owner.code], _side_words(owner, answers)
        parts, mark = (owner.code, case, "phrase"), _citation(owner, case, answers) if cite else ""
        found = self._pick(fitting(self.stock, owner.code, answer, side), answers, *parts, mark=mark)
        if found:
            return found
        return self._pick(
            general(self.stock, answer, side), answers, *parts, mark=_citation(owner, case, answers) or " "
        )

    def _pick(self, phrases: Sequence[Phrase], answers: Mapping[str, str], *parts: str, mark: str = "") -> str:
        """The sentence used least so far of those that can be true of this case; ``""`` if all are used up."""
        early = parts[0].startswith(("q1", "q2_1", "q3_1", "q4_1", "q5_1", "q4_3_01", "q4_3_02", "planning"))
        known = sorted(self._known_to(answers, phrases), key=lambda text: (self.used[text], noise(text, *parts)))
        for text in known:
            sentence = filled(text, _start(answers), *parts, early=early)
            undated = mark.strip() and sentence == text and sentence.endswith(".")
            said = f"{sentence[:-1]} ({mark})." if undated else sentence
            if self.used[f"= {said}"] < MOST or mark == UNBOUND:
                self.used.update((text, f"= {said}"))
                return said
        return ""

    def _known_to(self, answers: Mapping[str, str], phrases: Sequence[Phrase]) -> list[str]:
        """What this assessor can have written of this case: nothing untrue, and nothing that nobody told them."""
        true = [phrase.text for phrase in phrases if self.rules.rule(phrase.when)(answers)]
        return true if answers.get("interview_held") == "yes" else [text for text in true if not _spoken(text)]

    def _all_about(self, *starts: str) -> list[Phrase]:
        """Every phrase about these parts of the form that names no date of its own."""
        return [
            one
            for (about, _), some in self.stock.items()
            if about.startswith(starts)
            for one in some
            if "{" not in one.text
        ]

    def _illustration(self, question: Question, case: str, answers: Mapping[str, str]) -> str:
        """What the case shows, in two points of its delivery; ``""`` for a case that nobody marked."""
        side = SHOWN.get(answers.get(ILLUSTRATION, ""))
        step = self.instrument.by_code["q2_2_01"].view
        return self._summary(side, question, case, answers, step) if side else ""

    def _summary(
        self, side: Judgement, question: Question, case: str, answers: Mapping[str, str], step: str = ""
    ) -> str:
        """Two points of the step that lie on this side of the line, key judgements first."""
        points = [
            one
            for one in self.instrument.scored
            if one.view == (step or question.view) and one.code in answers and _side(one, answers) is side
        ]
        points.sort(key=lambda one: (one.evidence is EvidenceRule.WELCOME, noise(one.code, case, "point")))
        sentences = [self._sentence(one, f"{case} {question.code}", answers, cite=False) for one in points[:2]]
        return " ".join(dict.fromkeys(sentence for sentence in sentences if sentence))

    def _comment(self, question: Question, case: str, answers: Mapping[str, str]) -> str:
        if noise(question.code, case) > COMMENT:
            return ""
        return self._pick(self.stock["comment", "any"], answers, question.code, case)


def _citation(owner: Question, case: str, answers: Mapping[str, str]) -> str:
    """Where in the file it stands; nothing of a court report, whose own page is meant."""
    if owner.code.startswith("q1_") or answers[owner.code] == "no_missing":
        return ""
    early = owner.view == "planning"
    return filled(pick(CITED, owner.code, case, "cited"), _start(answers), owner.code, case, "cited", early=early)


def _spoken(text: str) -> bool:
    return any(words in text for words in SPOKEN)


def _side(owner: Question, answers: Mapping[str, str]) -> Judgement:
    choice = owner.choice(answers[owner.code])
    return (choice.judgement if choice else None) or Judgement.NOT_APPLICABLE


def _side_words(owner: Question, answers: Mapping[str, str]) -> str:
    """Which half of the stock fits the answer; what cannot be judged is told like what was found well."""
    return "below" if _side(owner, answers) is Judgement.BELOW else "above"


def _start(answers: Mapping[str, str]) -> date:
    return date.fromisoformat(answers["start_date"])
