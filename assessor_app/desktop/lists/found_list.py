"""What was read of a list, with the form that it was read by: worked out in the worker."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from assessor_app.disk import make_folder
from assessor_app.problems import Problem, UserError

if TYPE_CHECKING:
    from assessor_app.operations.list_columns import ListMapping
    from assessor_app.operations.sample import ListChoices, Sample, TakenIn
    from assessor_app.records import Instrument

FIRST_NUMBER = "DC-001"
"""The first number that cases get where a list has none of ours, until somebody says otherwise."""


@dataclass(frozen=True, slots=True)
class FoundList:
    """What was read: the form with the units of the list, the list as it would be taken, what was settled, problems.

    `taken_in` is None where nothing could be read.
    """

    instrument: Instrument
    problems: tuple[Problem, ...]
    choices: ListChoices
    taken_in: TakenIn | None = None

    @property
    def sample(self) -> Sample | None:
        """The sample, if no problem stops it."""
        return self.taken_in.sample if self.taken_in else None


def found_list(
    path: Path, instrument: Instrument, choices: ListChoices, *, fresh: bool, memory: Path | None = None,
    first_number: str = FIRST_NUMBER,
) -> FoundList:  # fmt: skip
    """Read a list by this form and what is settled of it; where nothing is, by what was settled for the last one.

    In a `fresh` inspection the delivery units are those of the list. Cases without numbers get some.
    """
    if not choices.mapping.columns and (known := _remembered(memory, instrument)) is not None:
        found = _read(path, instrument, replace(choices, mapping=known), first_number, fresh=fresh)
        if all(problem.code != "repeated-head" for problem in found.problems):
            return found
    return _read(path, instrument, choices, first_number, fresh=fresh)


def _read(path: Path, instrument: Instrument, choices: ListChoices, first_number: str, *, fresh: bool) -> FoundList:
    from assessor_app.operations.list_units import take_with_units

    try:
        own, numbered, found = take_with_units(path, instrument, choices, fresh=fresh, first_number=first_number)
    except UserError as error:
        return FoundList(instrument, error.problems, choices)
    return FoundList(own, found.problems, numbered, found)


def _remembered(memory: Path | None, instrument: Instrument) -> ListMapping | None:
    """What was settled for the last list; None where nothing was, or where it is of another form."""
    from assessor_app.operations.saved_mapping import read_mapping

    if memory is None or not memory.exists():
        return None
    try:
        return read_mapping(memory, instrument)
    except UserError:
        return None


def remember(found: FoundList, memory: Path) -> None:
    """Keep how this list was taken for the next one; a place that cannot be written is passed over."""
    from assessor_app.operations.saved_mapping import remembered, settled_mapping, write_mapping

    if found.taken_in is not None:
        with suppress(UserError, OSError):
            make_folder(memory.parent)
            write_mapping(memory, remembered(settled_mapping(found.taken_in, found.instrument), found.instrument))
