"""The tables of an aggregate, column by column: what is written, and what the codebook says of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

EDITION = "1"
"""The edition of these tables; a part of another edition is written anew."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, its type in Parquet (``varchar``, ``integer``, ``boolean``), and what it holds."""

    name: str
    kind: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table, which is a folder with a part for each inspection; `meaning` says what a row is."""

    name: str
    meaning: str
    columns: tuple[Column, ...]

    @property
    def heads(self) -> tuple[str, ...]:
        """The names of its columns."""
        return tuple(column.name for column in self.columns)


def _text(name: str, meaning: str) -> Column:
    return Column(name, "varchar", meaning)


def _number(name: str, meaning: str) -> Column:
    return Column(name, "integer", meaning)


_KEY = _text("assessment", "The assessment: the inspection and a running number. No name, no number of the area's.")
_FORM = _text("instrument", "The version of the assessment form, as its content hash.")

INSPECTION = Table(
    "inspection",
    "An inspection, as its lead inspector's file was when it was read.",
    (
        _text("name", "The name of the inspection."),
        _text("area", "The area that was inspected."),
        _number("year", "The year in which the first case was completed; else in which the first change was recorded."),
        _text("theme", "What the inspection was about: the form id of the assessment form that new cases are given."),
        _text("headline_rule", "The reading that is the headline of an outcome: questions, criteria or pooled."),
        _text("counted_from", "How far an assessment must be to count: complete, checked or signed_off."),
        _number("open_conflicts", "Answers that differ and wait for a decision; the latest counts meanwhile."),
        _text("snapshot", "What tells this state of the file, written in this way, from every other."),
        _text("newest", "When the newest change in the file was recorded (UTC)."),
        _text("edition", "The edition of these tables."),
    ),
)

ASSESSMENT = Table(
    "assessment",
    "An assessment of a case of the sample.",
    (
        _KEY,
        _text("case_number", "The inspection's own number of the case."),
        _text("purpose", "first or second (blind, for agreement)."),
        _FORM,
        _text("status", "How far it is: not_started, in_progress, complete, checked, signed_off."),
        _number("changed_since_complete", "1 if it was changed after it had been completed."),
        _number("of_record", "1 for the assessment of its case that counts, if the case is in the sample."),
        _number("counts", "1 if it is of record and as far as its inspection asks for: see counted_from."),
        _text("assessor", "Who assesses, by their id; empty unless staff were asked for."),
        _text("reference", "The area's own reference; empty unless references were asked for."),
        _text("person", "The name of the person; empty unless references were asked for."),
    ),
)

JUDGEMENT = Table(
    "judgement",
    "A scored question in an assessment.",
    (
        _KEY,
        _text("question", "The code of the question, the same in every version of the form."),
        _text("state", "above or below the line, not_applicable, inactive (closed by other answers), unanswered."),
    ),
)

DETAIL = Table(
    "detail",
    "A case detail by which scores can be broken down, by its role and by its question's code.",
    (_KEY, _text("name", "The role (gender, rosh ...) or the code of the question."), _text("value", "The answer.")),
)

ANSWER = Table(
    "answer",
    "An answer that stands. Without words unless text was asked for: choices, numbers and dates only.",
    (
        _KEY,
        _text("question", "The code of the question."),
        _text("value", "The code of the choice (several with spaces between), a number, an ISO date, or words."),
        _number("active", "0 where other answers have closed the question; the answer is kept and not counted."),
    ),
)

SCORED_QUESTION = Table(
    "scored_question",
    "Where a scored question counts, in each version of the form.",
    (
        _FORM,
        _text("question", "The code of the question."),
        _text("criterion", "The criterion in which it counts; its first digit is the outcome, its last the process."),
        _number("position", "Its place in the order of the walk."),
    ),
)

QUESTION = Table(
    "question",
    "A question of a version of the form.",
    (
        _FORM,
        _text("form_id", "The form."),
        _text("version", "Its version, as the form says it."),
        _text("question", "The code of the question."),
        _text("kind", "select_one, select_multiple, text, integer, decimal or date."),
        _text("role", "What the application knows it as."),
        _text("english", "The question in English."),
        _text("welsh", "The question in Welsh."),
    ),
)

CHOICE = Table(
    "choice",
    "An answer that can be chosen.",
    (
        _FORM,
        _text("question", "The code of the question."),
        _text("choice", "The code of the answer."),
        _text("judgement", "Its side of the line: above, below, not_applicable; empty if it is not scored."),
        _text("english", "The answer in English."),
        _text("welsh", "The answer in Welsh."),
    ),
)

TABLES = (ASSESSMENT, JUDGEMENT, DETAIL, ANSWER, SCORED_QUESTION, QUESTION, CHOICE, INSPECTION)
"""All tables. The last is written last and taken away first: a part without it is not whole."""

Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """All that an aggregate has of one inspection: its id, its snapshot, and the rows of each table by its name."""

    inspection: str
    snapshot: str
    newest: str
    rows: Mapping[str, Sequence[Row]]


_HEAD = (
    "# Codebook\n\n"
    f"Edition {EDITION} of the tables. Each table is a folder of Parquet files, partitioned by inspection: the "
    "column `inspection` (the id of the inspection) is the name of the folder that a file is in. Codes are text, "
    "also where they look like numbers (`1.1`).\n\n"
    "Read them with DuckDB, `select * from read_parquet('judgement/*/*.parquet', hive_partitioning = true, "
    "hive_types = {'inspection': varchar})`, or with Spark, where "
    "`spark.sql.sources.partitionColumnTypeInference.enabled` must be `false`.\n\n"
    "Unless more was asked for nobody is named here, yet rows are about single cases: keep these files as you keep the "
    "inspection files. Figures on fewer than ten cases are not for publication."
)


def codebook() -> str:
    """What every table and column of an aggregate means, as Markdown."""
    lines = [_HEAD]
    for table in sorted(TABLES, key=lambda table: table.name):
        lines += ["", f"## {table.name}", "", table.meaning, "", "| column | type | meaning |", "| --- | --- | --- |"]
        lines += [f"| {column.name} | {column.kind} | {column.meaning} |" for column in table.columns]
    return "\n".join(lines) + "\n"
