"""Lead: scores, breakdowns, and the merged workbook."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from assessor_app import scoring, subjects
from assessor_app.messages import Message
from assessor_app.operations import packs
from assessor_app.operations.allocation import require_lead
from assessor_app.operations.contents import merged_contents
from assessor_app.operations.forms import case_form
from assessor_app.operations.packs import Written
from assessor_app.problems import Progress, no_progress
from assessor_app.records import Rows
from assessor_app.scoring import Scores
from assessor_app.spreadsheet.separated import separated
from assessor_app.store import Workspace
from assessor_app.store.strength import require_strength


def scores(
    workspace: Workspace, *, by: str | None = None, include_unfinished: bool = False, intervals: bool = True
) -> Scores:
    """The scores over the assessments that count, and of each group of the case detail `by` if named.

    Without `intervals` those of criteria and outcomes are left out, which take most of the time.
    `UserError` if no case has that detail, and in an assessor's file: whoever assesses sees no scores.
    """
    require_lead(workspace)
    inspection = workspace.inspection()
    names = {question.code: question.label for form in workspace.instruments() for question in form.scored}
    names |= {question.code: question.label for question in case_form(workspace).scored}
    found = scoring.calculate(
        workspace.query,
        headline_rule=inspection.headline_rule,
        counted_from=inspection.counted_from,
        by=by,
        include_unfinished=include_unfinished,
        inspection=inspection.name,
        open_conflicts=len(workspace.conflicts()),
        names=names,
        resamples=scoring.RESAMPLES if intervals else 0,
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
        require_strength(passphrase)
    found = scores(workspace)
    contents = merged_contents(
        workspace, scores=tuple(found.rows()), about=_about(found), with_references=with_references and not plain
    )
    return packs.write(workspace, path, contents, workspace.me.id, None if plain else passphrase, progress=progress)


def _about(found: Scores) -> Rows:
    """What must be said beside the scores of a workbook, as further rows of its sheet Read me."""
    headline = Message(
        "What the headline of an outcome is: a mean of its questions or its criteria, or all answers pooled."
    )
    conflicts = Message(
        "How many questions have different answers that wait for a decision; the latest counts meanwhile."
    )
    return (
        ("Headline rule", str(found.headline_rule), headline),
        ("Counted from", str(found.counted_from), Message("How far an assessment must be to count.")),
        ("Open conflicts", str(found.open_conflicts), conflicts),
        ("About the scores", "\n".join(scoring.notes(found)), Message("What belongs beside every score.")),
    )


def scores_text(found: Scores, form: str) -> str:
    """Scores as ``json`` (design, section 8), ``csv``, or ``text`` for a person: the matrix."""
    if form == "json":
        return json.dumps(found.as_json(), ensure_ascii=False, indent=2) + "\n"
    if form == "csv":
        return separated(found.rows())
    return scoring.matrix_text(found).rstrip("\n") + "\n"
