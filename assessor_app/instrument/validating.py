"""Is this a form that we can use? Everything that is wrong with it, at once, each with its row."""

from __future__ import annotations

from collections.abc import Mapping

from assessor_app.instrument import building, sheets
from assessor_app.instrument.form import compile_form
from assessor_app.instrument.sheets import RawRows
from assessor_app.problems import Problem, UserError
from assessor_app.records import Instrument


def validate(raw: Mapping[str, RawRows]) -> tuple[Instrument | None, tuple[Problem, ...]]:
    """The instrument that these rows hold, or None if there are errors; and all problems."""
    instrument = building.build(sheets.canonical(raw))
    try:
        compile_form(instrument)
    except UserError as error:
        return None, error.problems
    return instrument, ()
