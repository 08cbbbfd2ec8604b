"""What a person is told: where, what is wrong, how to mend it.

Two families of error only. `UserError` carries problems that a person can act on; anything else
that is raised is a bug. Cancelling is neither, so `Cancelled` is no `UserError`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum


class Severity(StrEnum):
    """An error stops the work at hand; a warning is only said."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with what a person typed or gave us.

    `code` is a stable name for tests and for translation (``wrong-passphrase``). `what` and `mend`
    are whole sentences. `where` names the place in words (``sheet survey, row 12``); `file` is the
    name of the file, never its folder.
    """

    code: str
    what: str
    mend: str = ""
    where: str = ""
    file: str = ""
    severity: Severity = Severity.ERROR

    def sentence(self) -> str:
        """The problem in one line: ``file: where: what mend``."""
        place = ": ".join(part for part in (self.file, self.where) if part)
        words = " ".join(part for part in (self.what, self.mend) if part)
        return f"{place}: {words}" if place else words

    def in_file(self, name: str) -> Problem:
        """The same problem, said of the file with this name."""
        return replace(self, file=name)


class UserError(Exception):
    """Something that a person can act on; its text is the problems' sentences, one a line."""

    def __init__(self, *problems: Problem) -> None:
        self.problems = problems
        super().__init__("\n".join(problem.sentence() for problem in problems))


class Cancelled(Exception):
    """The person cancelled long work. Raised by a `Progress`, never by us."""


Progress = Callable[[int, int, str], None]
"""Called as ``progress(done, total, words)``; raises `Cancelled` when the person wants to stop."""


def no_progress(_done: int, _total: int, _words: str = "") -> None:
    """The progress of work that nobody watches."""


def errors(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Only those that stop the work."""
    return tuple(problem for problem in problems if problem.severity is Severity.ERROR)
