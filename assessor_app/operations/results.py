"""Lead: scores, breakdowns, and the merged workbook."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from assessor_app import scoring, subjects
from assessor_app.operations import packs
from assessor_app.operations.allocation import owe_lead
from assessor_app.operations.contents import merged_contents
from assessor_app.operations.packs import Written
from assessor_app.operations.strength import owe_strength
from assessor_app.problems import Progress, no_progress
from assessor_app.scoring import Scores
from assessor_app.spreadsheet.separated import separated
from assessor_app.store import Workspace


def scores(workspace: Workspace, *, by: str | None = None, include_unfinished: bool = False) -> Scores:
    """The scores over the assessments that count, and of each group of the case detail `by` if named.

    `UserError` if no case has that detail, and in an assessor's file: whoever assesses sees no scores.
    """
    owe_lead(workspace)
    inspection = workspace.inspection()
    found = scoring.calculate(
        workspace.query,
        headline_rule=inspection.headline_rule,
        counted_from=inspection.counted_from,
        by=by,
        include_unfinished=include_unfinished,
        inspection=inspection.name,
        open_conflicts=len(workspace.conflicts()),
    )
    return replace(found, headline_changes=headline_changes(workspace))


def headline_changes(workspace: Workspace) -> tuple[str, ...]:
    """When, from what, to what and why the headline's rule was changed after the start; oldest first."""
    history = workspace.history(subjects.INSPECTION, "headline_rule")[::-1]
    return tuple(
        f"{event.time[:10]}: from {before.value} to {event.value}. {event.reason}"
        for before, event in pairwise(history)
    )


def export(
    workspace: Workspace,
    path: Path,
    passphrase: str,
    *,
    plain: bool = False,
    with_references: bool = False,
    progress: Progress = no_progress,
) -> Written:
    """Write the merged workbook: every event, the answers that count, the scores.

    It has a passphrase of its own, so it can be shared without the lead's.
    `UserError` if that is weak: see `strength`.
    """
    if not plain:
        owe_strength(passphrase)
    found = tuple(scores(workspace).rows())
    contents = merged_contents(workspace, scores=found, with_references=with_references and not plain)
    return packs.write(workspace, path, contents, workspace.me.id, None if plain else passphrase, progress=progress)


def scores_text(found: Scores, form: str) -> str:
    """Scores as ``json`` (design, section 8), ``csv``, or ``text`` for a person: the matrix."""
    if form == "json":
        return json.dumps(found.as_json(), ensure_ascii=False, indent=2) + "\n"
    if form == "csv":
        return separated(found.rows())
    return scoring.matrix_text(found).rstrip("\n") + "\n"
