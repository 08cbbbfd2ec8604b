"""Small invented inspections for the tests of the scores, and the engines that they are put into."""

import re
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field

import duckdb
from hypothesis import strategies as st

from assessor_app import bundled
from assessor_app.records import AnswerState, Status

TABLES = ("assessment", "scored_question", "judgement", "detail")
STATES = tuple(str(state) for state in AnswerState)
LETTERS = {"+": "above", "-": "below", "n": "not_applicable", ".": "inactive", "?": "unanswered"}
CELLS = ("1.1", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "4.1", "4.2", "4.3", "5.1", "5.2", "5.3", "5.5")


@dataclass(frozen=True)
class Assessed:
    """One assessment of one case: how each question of its form came out."""

    case: str
    instrument: str
    states: Mapping[str, str]
    status: str = Status.COMPLETE
    of_record: bool = True
    purpose: str = "first"
    details: Mapping[str, str] = field(default_factory=dict)
    changed: bool = False

    @property
    def id(self) -> str:
        return f"{self.case}/{self.purpose}"


@dataclass(frozen=True)
class World:
    """`forms` are the versions of the form: for each question the criteria that it names."""

    forms: Mapping[str, Mapping[str, tuple[str, ...]]]
    assessed: tuple[Assessed, ...]

    def rows(self) -> Mapping[str, list[tuple]]:
        return {
            "assessment": [
                (one.id, one.case, "assessor-1", one.purpose, one.instrument, one.status, one.changed, one.of_record)
                for one in self.assessed
            ],
            "scored_question": [
                (form, question, criterion, position)
                for form, questions in self.forms.items()
                for position, (question, criteria) in enumerate(questions.items())
                for criterion in criteria
            ],
            "judgement": [(one.id, question, state) for one in self.assessed for question, state in one.states.items()],
            "detail": [(one.id, name, value) for one in self.assessed for name, value in one.details.items()],
        }


def world(form: Mapping[str, str], *cases: str, details: Mapping[str, str] | None = None) -> World:
    """A world in a table: `form` says ``{"q1": "4.1 5.1"}``; a case is ``"+-n.?"``, a letter for each question."""
    questions = {question: tuple(criteria.split()) for question, criteria in form.items()}
    assessed = tuple(
        Assessed(
            f"DC-{number:03}",
            "v1",
            dict(zip(questions, (LETTERS[letter] for letter in letters), strict=True)),
            details={name: values[number - 1] for name, values in (details or {}).items()},
        )
        for number, letters in enumerate(cases, start=1)
    )
    return World({"v1": questions}, assessed)


class InSqlite:
    """The world in a database with the whole schema, as a `ScoreQuery`."""

    def __init__(self, what: World):
        self.db = sqlite3.connect(":memory:")
        self.db.executescript(bundled.schema())
        _fill(self.db, what)

    def __call__(self, sql: str, params: Mapping) -> list[tuple]:
        return self.db.execute(sql, params).fetchall()

    def __del__(self):
        self.db.close()


class InDuckdb(InSqlite):
    """The world in DuckDB, with the tables and the scoring views of the same schema, as a `ScoreQuery`."""

    def __init__(self, what: World):
        self.db = duckdb.connect()
        for table in TABLES:
            self.db.execute(re.search(rf"create table {table} \(.*?\n\)", bundled.schema(), re.DOTALL).group())
        for view in re.findall(r"^create view .*?;", bundled.schema(), re.DOTALL | re.MULTILINE):
            self.db.execute(view)
        _fill(self.db, what)


def _fill(db, what: World) -> None:
    for table, rows in what.rows().items():
        if rows:
            db.executemany(f"insert into {table} values ({', '.join('?' * len(rows[0]))})", rows)


@st.composite
def worlds(draw) -> World:
    """Up to two versions of a form and a dozen assessments in every status, some of them not of record."""
    codes = draw(st.lists(st.sampled_from([f"q{n}" for n in range(8)]), min_size=1, max_size=6, unique=True))
    criteria = st.lists(st.sampled_from(CELLS), min_size=1, max_size=3, unique=True).map(tuple)
    forms = {
        name: {code: draw(criteria) for code in codes if draw(st.integers(0, 4))}
        for name in draw(st.sampled_from([("v1",), ("v1", "v2")]))
    }
    assessed = []
    for number in range(draw(st.integers(0, 12))):
        form = draw(st.sampled_from(sorted(forms)))
        assessed.append(
            Assessed(
                case=f"DC-{number:03}",
                instrument=form,
                states={question: draw(st.sampled_from(STATES)) for question in forms[form]},
                status=draw(st.sampled_from(list(Status))),
                of_record=draw(st.integers(0, 5)) > 0,
                details={"rosh": draw(st.sampled_from(["low", "high"]))} if draw(st.booleans()) else {},
                changed=draw(st.booleans()),
            )
        )
    return World(forms, tuple(assessed))
