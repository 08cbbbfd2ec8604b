"""One thing that was checked, and how many of them are told."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from assessor_app import __version__


@dataclass(frozen=True, slots=True)
class Check:
    """What was checked, whether it holds, and what was seen: a sentence, without anything personal in it."""

    name: str
    ok: bool
    said: str


class NotSo(Exception):
    """What was checked does not hold; its text says what was seen."""


def require(holds: object, otherwise: str) -> None:
    """Raise `NotSo` with what is to be said unless something holds."""
    if not holds:
        raise NotSo(otherwise)


def checked(name: str, look: Callable[[], str]) -> Check:
    """Have `look` check something and say what it saw. Whatever it raises means that it does not hold."""
    try:
        return Check(name, ok=True, said=look())
    except NotSo as error:
        return Check(name, ok=False, said=str(error))
    except Exception as error:  # noqa: BLE001 - whatever goes wrong is the result
        return Check(name, ok=False, said=f"{type(error).__name__}: {' '.join(str(error).split())}")


def report(checks: Iterable[Check]) -> str:
    """A page that can be kept: the outcome, then a line for each check."""
    made = tuple(checks)
    failed = sum(not check.ok for check in made)
    head = f"Self-test of Assessor {__version__}: " + (
        f"{failed} of {len(made)} checks failed." if failed else "passed."
    )
    width = max((len(check.name) for check in made), default=0)
    lines = [f"  {'passed' if check.ok else 'FAILED'}  {check.name.ljust(width)}  {check.said}" for check in made]
    return "\n".join([head, "", *lines]) + "\n"
