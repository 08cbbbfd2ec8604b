"""Lead: how the sample is made up beside the list that it comes from, or beside a specification."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from assessor_app.messages import Message
from assessor_app.operations.allocation import require_lead
from assessor_app.operations.drawn_sample import detail_codes
from assessor_app.operations.forms import case_form
from assessor_app.problems import Place, Problem, UserError
from assessor_app.records import Case, Instrument, Text
from assessor_app.store import Workspace

USUAL = ("gender", "ethnicity", "case_type", "rosh", "unit")
"""The roles of the details that a sample is held against if nothing else is asked."""

Specification = Mapping[str, Mapping[str, int]]
"""How many cases there are of each answer, by question code and answer code: a caseload, or what a sample owes."""


@dataclass(frozen=True, slots=True)
class MakeUpRow:
    """One answer to one case detail: how many of the sample have it, and how many would in proportion.

    `fair` is what the sample would have if it were made up like what it is held against: no whole number.
    """

    detail: str
    label: Text
    value: str
    value_label: Text
    sample: int
    sample_of: int
    against: int
    against_of: int

    @property
    def fair(self) -> Fraction:
        """The cases that the sample would have in proportion."""
        return Fraction(self.against * self.sample_of, self.against_of) if self.against_of else Fraction(0)

    @property
    def over(self) -> int:
        """How many cases too many, in whole cases; below 0: too few. What is off by less than a case is 0."""
        off = self.sample - self.fair
        return int(off) if self.against_of else 0


def make_up(
    workspace: Workspace, names: Sequence[str] = (), specification: Specification | None = None
) -> tuple[MakeUpRow, ...]:
    """The make-up of the sample in each of these details (codes or roles; `USUAL` if none is named).

    It is held against all cases that were on the lists, or against `specification`. `UserError`: ``unknown-detail``.
    """
    require_lead(workspace)
    form = case_form(workspace)
    codes = detail_codes(form, names or [role for role in USUAL if role in form.by_role])
    cases = workspace.cases()
    sample = [case for case in cases if not case.eliminated]
    rows: list[MakeUpRow] = []
    for code in codes:
        listed = Counter(case.details.get(code, "") for case in cases)
        rows += _rows(form, code, sample, listed if specification is None else specification.get(code, {}))
    return tuple(rows)


def read_specification(path: Path, form: Instrument) -> Specification:
    """A specification from a csv of three columns: detail, answer (code or label) and number of cases.

    `UserError` with the row and what is wrong there.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        what = Message("The specification cannot be read.")
        raise UserError(Problem("unreadable", what, Message("Save it as UTF-8 csv."), file=path.name)) from error
    read: dict[str, dict[str, int]] = {}
    for number, row in enumerate(csv.reader(io.StringIO(text)), start=1):
        if number > 1 and any(cell.strip() for cell in row):
            code, value, count = _entry(row, number, path.name, form)
            read.setdefault(code, {})[value] = count
    return read


def _entry(row: Sequence[str], number: int, file: str, form: Instrument) -> tuple[str, str, int]:
    cells = [cell.strip() for cell in row]
    if len(cells) < 3 or not cells[2].isdecimal():
        what = Message("This row has no detail, answer and whole number of cases.")
        mend = Message("Write three columns, for example: gender, Female, 120.")
        raise UserError(Problem("specification", what, mend, file=file, where=Place(row=number)))
    code = detail_codes(form, [cells[0]])[0]
    choices = {word.casefold(): c.code for c in form.by_code[code].choices for word in (c.code, c.label.to("en"))}
    if cells[1] and cells[1].casefold() not in choices:
        what = Message("“{value}” is no answer to “{detail}”.", value=cells[1], detail=form.by_code[code].label)
        mend = Message("Use one of: {known}.", known=", ".join(c.label.to("en") for c in form.by_code[code].choices))
        raise UserError(Problem("specification", what, mend, file=file, where=Place(row=number)))
    return code, choices.get(cells[1].casefold(), ""), int(cells[2])


def _rows(form: Instrument, code: str, sample: Sequence[Case], against: Mapping[str, int]) -> Iterable[MakeUpRow]:
    question = form.by_code[code]
    labels = {choice.code: choice.label for choice in question.choices}
    has = Counter(case.details.get(code, "") for case in sample)
    order = [*labels, *sorted((has.keys() | against.keys()) - labels.keys())]
    total = sum(against.values())
    for value in order:
        if has[value] or against.get(value):
            label = labels.get(value) or Text((("en", value),))
            yield MakeUpRow(code, question.label, value, label, has[value], len(sample), against.get(value, 0), total)
