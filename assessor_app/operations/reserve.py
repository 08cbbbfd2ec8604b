"""Lead: take a list of further cases into the reserve, to replace cases that are removed from the sample."""

from __future__ import annotations

from pathlib import Path

from assessor_app.operations import allocation
from assessor_app.operations.forms import case_form
from assessor_app.operations.sample import read_sample
from assessor_app.problems import Problem, UserError
from assessor_app.store import Workspace


def keep_list_in_reserve(workspace: Workspace, path: Path) -> tuple[int, tuple[Problem, ...]]:
    """Keep the cases of an Excel or CSV list in reserve, with their details.

    Returns how many were taken in, without those that are known already, and what is worth knowing of the
    list. `UserError` with everything that stops the list; nothing is taken in then.
    """
    allocation.require_lead(workspace)
    cases, found = read_sample(path, case_form(workspace))
    if cases is None:
        raise UserError(*found)
    return allocation.keep_in_reserve(workspace, cases.cases), found
