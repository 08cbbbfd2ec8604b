"""Lead: scores, breakdowns, and the merged workbook."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

from assessor_app import scoring
from assessor_app.exchange import write_workbook
from assessor_app.operations.contents import merged_contents
from assessor_app.operations.packs import Written, record_written
from assessor_app.problems import Problem, Progress, UserError, no_progress
from assessor_app.scoring import Scores
from assessor_app.store import Workspace


def scores(workspace: Workspace, *, include_unfinished: bool = False) -> Scores:
    """The scores of the inspection over the assessments that count, with the open conflicts."""
    inspection = workspace.inspection()
    return scoring.calculate(
        workspace.query,
        inspection=inspection.name,
        headline_rule=inspection.headline_rule,
        counted_from=inspection.counted_from,
        include_unfinished=include_unfinished,
    )


def breakdown(workspace: Workspace, by: str, *, include_unfinished: bool = False) -> scoring.Breakdown:
    """The scores for each value of one case detail, named by role or code; with denominators and cautions."""
    known = {str(name) for (name,) in workspace.query("select distinct name from detail")}
    if by not in known:
        mend = f"Choose one of: {', '.join(sorted(known))}." if known else "Bring in completed work first."
        raise UserError(Problem("unknown-detail", f"No case has a detail called “{by}”.", mend))
    inspection = workspace.inspection()
    return scoring.breakdown(
        workspace.query,
        by,
        inspection=inspection.name,
        headline_rule=inspection.headline_rule,
        counted_from=inspection.counted_from,
        include_unfinished=include_unfinished,
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
    """
    contents = merged_contents(workspace, scores=scores(workspace).rows(), with_references=with_references and not plain)
    write_workbook(path, contents, None if plain else passphrase, progress)
    return record_written(workspace, path, contents, workspace.me.id, plain=plain)


def scores_text(found: Scores, form: str) -> str:
    """Scores as ``json`` (design, section 8), ``csv``, or ``text`` for a person: the matrix."""
    if form == "json":
        return json.dumps(found.as_json(), ensure_ascii=False, indent=2) + "\n"
    if form == "csv":
        out = io.StringIO()
        csv.writer(out, lineterminator="\n").writerows(found.rows())
        return out.getvalue()
    return scoring.matrix_text(found) + "\n"
