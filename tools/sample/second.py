"""The six blind second assessments: another assessor reads the same case and does not see it all alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assessor_app.records import Kind, Question
from tools.sample.builder import Builder
from tools.sample.noise import noise, pick

SECOND_READERS = {
    "DC-005": "Assessor 1",
    "DC-014": "Assessor 3",
    "DC-027": "Assessor 7",
    "DC-038": "Assessor 2",
    "DC-052": "Assessor 8",
    "DC-067": "Assessor 6",
}
"""Who reads which case a second time; never its first assessor."""

DISAGREEMENT = 0.13
"""How often two trained assessors give different judgements, as reliability studies of file audits find."""

DIFFERENT_FACTS = 0.05
"""How often they give a different fact that only reading the file can tell."""

FROM_THE_LIST = "details"
"""The step whose facts come with the case."""


@dataclass(frozen=True)
class SecondReading:
    """One case read again: walks the form anew, since a different answer may open other questions."""

    builder: Builder
    case: str
    first: Mapping[str, str]

    def answers(self) -> dict[str, str]:
        """The second assessor's answers in walk order."""
        found: dict[str, str] = {}
        for question in self.builder.instrument.questions:
            if question.kind is not Kind.NOTE and self.builder.rules.is_open(question, found):
                value = self._answer(question, found)
                if value:
                    found[question.code] = value
        return found

    def _answer(self, question: Question, found: Mapping[str, str]) -> str:
        if question.kind is Kind.TEXT or (question.owner and not self._same_owner(question, found)):
            return self.builder.own_answer(question, f"{self.case} again", found)
        before = self.first.get(question.code, "")
        if before and noise(self.case, question.code, "second") < self._apart(question):
            return pick([choice.code for choice in question.choices if choice.code != before], self.case, question.code)
        if before or question.owner:
            return before
        return self._newly_asked(question)

    @staticmethod
    def _apart(question: Question) -> float:
        """How often a second assessor answers this question otherwise."""
        if question.scored:
            return DISAGREEMENT
        found_out = question.kind is Kind.SELECT_ONE and not question.owner and question.view != FROM_THE_LIST
        return DIFFERENT_FACTS if found_out and question.required else 0.0

    def _same_owner(self, question: Question, found: Mapping[str, str]) -> bool:
        return self.first.get(question.owner) == found.get(question.owner)

    def _newly_asked(self, question: Question) -> str:
        """The answer to a question that the first assessor was not asked; none where it is a number that is welcome."""
        if not question.choices:
            return ""
        if question.kind is Kind.SELECT_MULTIPLE:
            return question.choices[-1].code
        return pick([choice.code for choice in question.choices[:2]], self.case, question.code, "new")
