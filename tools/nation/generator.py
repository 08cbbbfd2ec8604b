"""Makes an aggregate of invented inspections, one after the other, so that memory does not grow with their number.

Areas, years and cases differ in how good the work is, so that breakdowns have something to show. The form comes in
two versions: the second has questions of its own, and counts some elsewhere. The same numbers give the same rows.
"""

from __future__ import annotations

import hashlib
import re
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assessor_app.scoring.aggregate import AggregateFolder, parquet, tables

CELLS = ("1.1", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "4.1", "4.2", "4.3", "5.1", "5.2", "5.3", "5.5")
AREAS, THEMES = 42, ("violent", "property")
SCORED, ONLY_NEW, MOVED = 150, 3, 5
"""Scored questions of a form; how many only its second version has; how many of these count elsewhere in it."""

_ASSESSMENTS = """
create or replace table a as
select n, format('{}/{:05d}', $inspection, n) as assessment, $form as instrument,
    hash($inspection, n, 'status') % 100 as chance,
    (hash($inspection, n, 'quality') % 301)::int - 150 as quality
from range(0, $cases) r(n)
"""
_JUDGEMENTS = """
create or replace table j as
select a.n, a.assessment, q.question, q.position,
    case when u.chance < 40 then 'not_applicable' when u.chance < 140 then 'inactive'
        when a.chance < 8 and q.position > 100 then 'unanswered'
        when hash($inspection, a.n, q.position, 'judged') % 1000 < 650 + $area + a.quality + q.ease then 'above'
        else 'below' end as state
from a
cross join (select question, position, (hash(question) % 301)::int - 150 as ease from form_question
    where instrument = $form) q
cross join lateral (select hash($inspection, a.n, q.position) % 1000 as chance) u
"""
_ROWS = {
    "assessment": """
        select assessment, format('C-{:03d}', n) as case_number, 'first' as purpose, instrument,
            case when chance < 4 then 'not_started' when chance < 8 then 'in_progress' when chance < 60 then 'complete'
                else 'signed_off' end as status,
            (chance = 50)::int as changed_since_complete, 1 as of_record, (chance >= 8)::int as counts,
            null::varchar as assessor, null::varchar as reference, null::varchar as person
        from a order by n""",
    "judgement": "select assessment, question, state from j order by n, position",
    "answer": """
        select assessment, question, case state when 'above' then 'yes' when 'below' then 'no' else 'na' end as value,
            (state <> 'inactive')::int as active
        from j where state <> 'unanswered' order by n, position""",
    "detail": """
        select assessment, name, value from (
            select n, assessment, 'gender' as name, if(hash(assessment, 'g') % 10 = 0, 'female', 'male') as value from a
            union all
            select n, assessment, 'rosh', ['low', 'medium', 'high', 'very_high'][1 + (hash(assessment, 'r') % 4)::int]
            from a
            union all
            select n, assessment, 'unit', ['east', 'west', 'city'][1 + (hash(assessment, 'u') % 3)::int] from a
        ) order by n, name""",
    "scored_question": """
        select instrument, question, criterion, position from form_place where instrument = $form
        order by position, criterion""",
    "question": """
        select instrument, 'nation' as form_id, version, question, 'select_one' as kind, '' as role,
            format('Was part {} of the work sufficient?', question) as english,
            format('A oedd rhan {} o''r gwaith yn ddigonol?', question) as welsh
        from form_question where instrument = $form order by position""",
    "choice": """
        select instrument, question, c.choice, c.judgement, c.english, c.welsh
        from form_question, (values ('yes', 'above', 'Yes', 'Ie'), ('no', 'below', 'No', 'Na'),
            ('na', 'not_applicable', 'Not applicable', 'Amherthnasol')) c(choice, judgement, english, welsh)
        where instrument = $form order by position, c.choice desc""",
    "inspection": """
        select $name as name, $area_name as area, $year::int as year, $theme as theme, 'questions' as headline_rule,
            'complete' as counted_from, 0 as open_conflicts, $inspection as snapshot, '' as newest, $edition as edition
        """,
}


@dataclass(frozen=True, slots=True)
class Nation:
    """How many inspections there are, and how many cases each has."""

    inspections: int
    cases: int


def generate(out: Path, nation: Nation) -> None:
    """Write the whole folder, which must be new, with its codebook."""
    out.mkdir(parents=True)
    with closing(parquet.connected()) as db:
        db.execute("set threads = 1")  # each statement is small; and the rows come in the same order each time
        _make_forms(db)
        for number in range(nation.inspections):
            _write(db, out, number, nation.cases)
    (out / "codebook.md").write_text(tables.codebook(), encoding="utf-8", newline="\n")


def _make_forms(db: Any) -> None:
    db.execute("create table form_question (instrument varchar, version varchar, question varchar, position int)")
    db.execute("create table form_place (instrument varchar, question varchar, criterion varchar, position int)")
    for version in (0, 1):
        form = _hash(version)
        first = 0 if version == 0 else ONLY_NEW  # so that each version has questions that the other lacks
        for position, number in enumerate(range(first, first + SCORED)):
            code, cell = f"q{number:03}", CELLS[(number + (version == 1 and number < ONLY_NEW + MOVED)) % len(CELLS)]
            db.execute("insert into form_question values (?, ?, ?, ?)", (form, str(version + 1), code, position))
            for criterion in sorted({cell, "5.1"} if number % 14 == 7 else {cell}):
                db.execute("insert into form_place values (?, ?, ?, ?)", (form, code, criterion, position))


def _write(db: Any, out: Path, number: int, cases: int) -> None:
    area = number * 7 % AREAS
    asked = {
        "inspection": f"inspection-{number:04}",
        "form": _hash(number % 5 == 0),
        "cases": cases,
        "area": (area * 37 % 121) - 60,
        "name": f"Invented inspection {number}",
        "area_name": f"Area {area + 1}",
        "year": 2010 + number * 15 // 1000 % 15,
        "theme": THEMES[number // 500 % len(THEMES)],
        "edition": tables.EDITION,
    }
    for statement in (_ASSESSMENTS, _JUDGEMENTS):
        db.execute(statement, _used(statement, asked))
    folder = AggregateFolder(out)
    for table, rows in _ROWS.items():
        path = folder.file(table, str(asked["inspection"]))
        path.parent.mkdir(parents=True, exist_ok=True)
        db.execute(f"create or replace table t as {rows}", _used(rows, asked))
        parquet.copy(db, "t", path)


def _used(statement: str, asked: dict[str, Any]) -> dict[str, Any]:
    return {name: asked[name] for name in set(re.findall(r"\$(\w+)", statement))}


def _hash(version: int) -> str:
    return hashlib.sha256(f"nation {version:d}".encode()).hexdigest()
