"""Words for the text questions of the invented cases: evidence, other reasons, comments on each step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assessor_app.records import EvidenceRule, Instrument, Judgement, Question
from assessor_app.sample.noise import noise


@dataclass(frozen=True)
class Writer:
    """Writes what an assessor might have written, and says where it came from."""

    instrument: Instrument

    def text(self, question: Question, case: str, answers: Mapping[str, str]) -> str:
        """The text of a text question for one case, or ``""`` if this assessor wrote nothing."""
        owner = self.instrument.by_code.get(question.owner)
        if owner is None:
            return "Rough text: to follow."
        if question.role.startswith("evidence_for") and not self.writes(owner, case, answers):
            return ""
        return f"Rough text for {owner.code}: to follow."

    def writes(self, owner: Question, case: str, answers: Mapping[str, str]) -> bool:
        """Whether evidence is given: always where it is owed, and now and then where it is welcome."""
        choice = owner.choice(answers[owner.code])
        below = choice is not None and choice.judgement is Judgement.BELOW
        owed = owner.evidence is EvidenceRule.ALWAYS or (below and owner.evidence is EvidenceRule.BELOW)
        return owed or noise(owner.code, case, "welcome") < (0.3 if below else 0.08)

    def source(self, question: Question, case: str, answers: Mapping[str, str]) -> str:
        """Where the evidence came from: said where evidence was given."""
        if f"{question.owner}_e" not in answers:
            return ""
        chance = noise(question.code, case)
        if answers.get("interview_held") != "yes" or chance < 0.55:
            return "file"
        return "both" if chance < 0.9 else "interview"
