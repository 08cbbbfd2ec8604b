"""Research: the scores over an aggregate, as text, JSON or a table."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.scoring import matrix_text, whole_percent
from assessor_app.scoring.aggregate import DUCKDB, AggregateFolder, engine
from assessor_app.scoring.aggregate.scores import AggregateScores, aggregate_scores
from assessor_app.scoring.aggregate.versions import CHOICES, CRITERIA, MISSING, WORDS
from assessor_app.scoring.comparison import groups_of
from assessor_app.scoring.suppression import told_matrix
from assessor_app.spreadsheet.separated import separated

_NOT_RECORDED, _HIDDEN, _CHANCE = "not recorded", "-", "*"


def folder_scores(
    folder: Path, *, engine_name: str = DUCKDB, rule: str = "", by: str = "", include_unfinished: bool = False
) -> AggregateScores:
    """The scores over the aggregate in `folder`.

    `UserError`: ``no-aggregate``, ``unfinished-part``, ``unknown-detail``, and those of `engine`.
    """
    ours = AggregateFolder(folder)
    if not ours.parts() and not ours.unfinished():
        what = Message("There is no aggregate of inspections in this folder.")
        raise UserError(Problem("no-aggregate", what, Message("Make one with the verb aggregate."), file=folder.name))
    if broken := ours.unfinished():
        what = Message("Writing this inspection into the folder was interrupted: {ids}.", ids=", ".join(broken))
        mend = Message("Add its file again with the verb aggregate.")
        raise UserError(Problem("unfinished-part", what, mend, file=folder.name))
    with engine(folder, engine_name) as query:
        return aggregate_scores(query, rule=rule, by=by, include_unfinished=include_unfinished)


def folder_scores_text(found: AggregateScores, form: str) -> str:
    """Scores as ``json``, ``csv`` (a row for every figure) or ``text``: the matrix, then a row for each group."""
    if form == "json":
        return json.dumps(found.as_json(), ensure_ascii=False, indent=2) + "\n"
    if form == "csv":
        return separated(list(_rows(found)))
    return "\n".join(_text(found)).rstrip() + "\n"


_HEADS = ("code", "name", "above", "below", "not_applicable", "inactive", "unanswered", "questions", "score", "low",
          "high", "cases", "suppressed")  # fmt: skip
_LEVELS = {"outcomes": "outcome", "processes": "process", "criteria": "criterion", "questions": "question"}
_COMPARED = ("position", "groups", "difference", "probability")


def _rows(found: AggregateScores) -> Iterator[tuple[str, ...]]:
    """A row of text for every figure; those of outcomes in a group have their comparison too."""
    told, by_group = found.as_json(), groups_of(found.comparisons)
    yield ("level", "group", *_HEADS, *_COMPARED, "difference_low", "difference_high")
    for group in (told, *told.get("breakdown", {}).get("groups", ())):
        value = group.get("value")
        for heading, level in _LEVELS.items():
            for figure in group[heading]:
                beside = by_group.get(value, {}).get(figure["code"]) if level == "outcome" else None
                extra = [getattr(beside, name) for name in (*_COMPARED, "low", "high")] if beside else [""] * 6
                cells = (level, value or "", *(figure.get(head) for head in _HEADS), *extra)
                yield tuple("" if cell is None else str(cell) for cell in cells)


def _text(found: AggregateScores) -> Iterator[str]:
    number = found.inspections
    yield f"{number} inspection{'s' if number != 1 else ''}."
    whole = replace(found.scores, matrix=told_matrix(found.scores.matrix), breakdown=None)
    yield matrix_text(whole)
    yield from _notes(found)
    if found.scores.breakdown:
        yield ""
        yield from _groups(found)


def _notes(found: AggregateScores) -> Iterator[str]:
    if found.rules > 1:
        yield f"The inspections have different headlines by themselves; here all have: {found.scores.headline_rule}."
    words = {CRITERIA: "count in other criteria", CHOICES: "have other answers", WORDS: "are worded otherwise",
             MISSING: "are not in every version"}  # fmt: skip
    counts = {name: sum(1 for one in found.differences if name in one.differs) for name in words}
    said = [f"{count} {words[name]}" for name, count in counts.items() if count]
    if said:
        yield f"Questions are joined by their codes over versions of the form; of these, {', '.join(said)}."


def _groups(found: AggregateScores) -> Iterator[str]:
    """A row for each group: its cases, and for each outcome its percent and position."""
    told, by_group = found.as_json()["breakdown"], groups_of(found.comparisons)
    codes = [outcome["code"] for outcome in told["groups"][0]["outcomes"]] if told["groups"] else []
    lines = [[told["by"], "cases", *(f"outcome {code}" for code in codes)]]
    for group in told["groups"]:
        cells = []
        for figure in group["outcomes"]:
            beside = by_group.get(group["value"], {}).get(figure["code"])
            mark = _CHANCE if beside and beside.differs else ""
            position = f" ({beside.position}/{beside.groups}){mark}" if beside else ""
            percent = whole_percent(figure["score"])
            cells.append(_HIDDEN if percent is None else f"{percent}%{position}")
        cases = _HIDDEN if group["counted"] is None else str(group["counted"])
        lines.append([group["value"] or _NOT_RECORDED, cases, *cells])
    widths = [max(len(line[at]) for line in lines) for at in range(len(lines[0]))]
    for line in lines:
        yield "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
    yield ""
    yield (
        f"In brackets: the position among the groups. {_CHANCE} differs from the mean of the other groups by more "
        f"than chance may give (Holm, 5 %). {_HIDDEN} fewer than 10 cases, or from which such a figure could be had."
    )
