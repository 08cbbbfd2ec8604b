"""One small nation in the folder of an aggregate, and the same rows in SQLite under the schema of a workspace."""

import sqlite3

from assessor_app import bundled
from assessor_app.scoring.aggregate import AggregateFolder, Part
from tests.scoring.worlds import TABLES

BREAKDOWNS = ("", "inspection", "area", "year", "theme", "unit", "rosh")
HEADLINES = ("questions", "criteria", "pooled")
INSPECTIONS = {
    "one-2013": ("North", 2013, "violent"),
    "1.10": ("South", 2013, "violent"),
    "two/B": ("South", 2014, "acquisitive"),
}


def put(folder, worlds):
    """Put a world for each of the three inspections into an aggregate; codes that look like numbers among the ids."""
    ours = AggregateFolder(folder)
    for (identity, (area, year, theme)), world in zip(INSPECTIONS.items(), worlds, strict=True):
        ours.put(Part(identity, "s", "", _rows(identity, world, (f"Of {area}", area, year, theme))))


def _rows(identity, world, about):
    rows = world.rows()
    keys = {one.id: f"{identity}/{number:05}" for number, one in enumerate(world.assessed)}
    assessments = []
    for key, case, _, purpose, form, status, changed, of_record in rows["assessment"]:
        counts = of_record and status not in {"not_started", "in_progress"}
        assessments.append(
            (keys[key], case, purpose, form, str(status), int(changed), int(of_record), int(counts), None, None, None)
        )
    questions = {(form, question) for form, question, _, _ in rows["scored_question"]}
    return {
        "assessment": assessments,
        "judgement": [(keys[one], *rest) for one, *rest in rows["judgement"]],
        "detail": [(keys[one], *rest) for one, *rest in rows["detail"]],
        "scored_question": rows["scored_question"],
        "question": [(form, "f", form, code, "select_one", "", f"Text {code}", "") for form, code in sorted(questions)],
        "inspection": [(*about, "questions", "complete", 0, "s", "", "1")],
    }


class Copied:
    """What an engine's views hold, in SQLite, as a `ScoreQuery`."""

    def __init__(self, query):
        self.db = sqlite3.connect(":memory:")
        self.db.executescript(bundled.schema())
        for table in TABLES:
            columns = [row[1] for row in self.db.execute(f"pragma table_info({table})")]
            rows = {tuple(row) for row in query(f"select {', '.join(columns)} from {table}", {})}
            marks = ", ".join("?" * len(columns))
            self.db.executemany(f"insert into {table} values ({marks})", sorted(rows))

    def __call__(self, sql, params):
        return self.db.execute(sql, params).fetchall()

    def close(self):
        self.db.close()


def keyed(rows, size):
    """The rows of a statement by the cells that name them."""
    return {tuple(row[:size]): tuple(row[size:]) for row in rows}
