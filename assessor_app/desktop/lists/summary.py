"""What was found in a list, in sentences."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from assessor_app.desktop.lists.found_list import FoundList
from assessor_app.desktop.sentences import sentences
from assessor_app.problems import Problem, Severity


class Summary(QObject):
    """Says how many cases there are, what stops the list, and what else is to be known."""

    def words(self, found: FoundList) -> str:
        """Everything, a line each: what stops the list first."""
        lines = self._counts(found)
        wrong = [problem for problem in found.problems if problem.severity is Severity.ERROR]
        if wrong:
            lines.append(self.tr("To be settled before the list can be taken: {count}").format(count=len(wrong)))
        lines += _without_file(wrong)
        noted = [problem for problem in found.problems if problem.severity is not Severity.ERROR]
        if noted and lines:
            lines.append(self.tr("Worth knowing: {count}").format(count=len(noted)))
        return "\n".join(lines + _without_file(noted))

    def _counts(self, found: FoundList) -> list[str]:
        if found.sample is None:
            return []
        people = len(found.sample.assessors)
        words = self.tr("{cases} cases for {people} assessors.") if people else self.tr("{cases} cases.")
        lines = [words.format(cases=len(found.sample.cases), people=people)]
        unallocated = sum(1 for case in found.sample.cases if not case.assessor)
        if unallocated and people:
            lines.append(self.tr("Cases without an assessor: {count}. Give them out later.").format(count=unallocated))
        return lines

    def ours(self) -> dict[str, str]:
        """What a column may give that is no question of the form, by its code."""
        from assessor_app.operations.list_columns import ASSESSOR, CASE, FORENAMES, NAME, REFERENCE, SURNAME
        from assessor_app.subjects import MANAGER, TEAM

        return {
            CASE: self.tr("case number"),
            REFERENCE: self.tr("reference of the area"),
            NAME: self.tr("name"),
            SURNAME: self.tr("surname"),
            FORENAMES: self.tr("forenames"),
            ASSESSOR: self.tr("assessor"),
            MANAGER: self.tr("who manages the case"),
            TEAM: self.tr("team of the area"),
        }


def _without_file(problems: Sequence[Problem]) -> list[str]:
    """Problems as lines; the name of the file stands above them."""
    return [f"• {line}" for line in sentences(problem.in_file("") for problem in problems)]
