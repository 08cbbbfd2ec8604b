"""The scores over many inspections: one definition, whatever engine holds them."""

import re
import sqlite3

import pytest
import sqlglot
from sqlglot import exp

from assessor_app import bundled
from assessor_app.problems import UserError
from assessor_app.scoring.aggregate import DUCKDB, AggregateFolder, engine
from assessor_app.scoring.aggregate.engines import spark_sql
from assessor_app.scoring.aggregate.scores import aggregate_scores
from assessor_app.scoring.sql import statement
from tests.scoring.engines import BREAKDOWNS, INSPECTIONS, put
from tests.scoring.same_figures import WORLDS, assert_same, random_worlds
from tests.scoring.worlds import Assessed, World

DEFINITION = {
    **{name: statement(name) for name in ("scores", "spread")},
    **{
        re.search(r"view (\w+)", view)[1]: view
        for view in re.findall(r"^create view .*?;", bundled.schema(), re.DOTALL | re.MULTILINE)
    },
}

COMMON = (
    *(exp.Avg, exp.Count, exp.Sum, exp.Coalesce, exp.Nullif, exp.Substring, exp.Cast, exp.Case, exp.If),
    *(exp.Window, exp.Anonymous, exp.DenseRank, exp.Filter, exp.And, exp.Or),
)
"""Functions that SQLite, DuckDB and Spark have with the same name and meaning."""


@pytest.mark.parametrize("name", DEFINITION)
@pytest.mark.parametrize("dialect", ["sqlite", "duckdb", "spark"])
def test_the_definition_is_read_by_the_grammar_of_every_engine(name, dialect):
    sql = spark_sql(DEFINITION[name]) if dialect == "spark" else DEFINITION[name]
    [tree] = sqlglot.parse(sql, dialect=dialect)
    assert not list(tree.find_all(exp.Command)), "read as a text that is only passed on"


@pytest.mark.parametrize("name", DEFINITION)
def test_the_definition_keeps_to_functions_and_numbers_that_all_engines_know(name):
    [tree] = sqlglot.parse(DEFINITION[name], dialect="duckdb")
    for node in tree.find_all(exp.Func):
        assert isinstance(node, COMMON), node.sql()
        assert not isinstance(node, exp.Anonymous) or node.name.lower() == "dense_rank", node.sql()
    for number in tree.find_all(exp.Literal):
        assert number.is_string or number.is_int, f"{number}: Spark takes it for a decimal and loses digits"
    assert {cast.to.sql() for cast in tree.find_all(exp.Cast)} <= {"DOUBLE"}
    dividends = [node.left for node in tree.find_all(exp.Div)]
    assert all(isinstance(one, exp.Cast) or "." in one.sql() or one.find(exp.Cast, exp.Mul) for one in dividends)


@pytest.mark.parametrize("seed", WORLDS)
def test_duckdb_gives_the_figures_that_sqlite_gives_in_every_level_and_breakdown(tmp_path, seed):
    put(tmp_path / "all", random_worlds(seed))
    with engine(tmp_path / "all", DUCKDB) as query:
        assert_same(query)


@pytest.fixture
def nation(tmp_path):
    put(tmp_path / "all", random_worlds(1))
    with engine(tmp_path / "all", DUCKDB) as query:
        yield query


@pytest.mark.parametrize("by", BREAKDOWNS[1:])
def test_inspections_can_be_broken_down_by_what_they_are_and_by_details_of_their_cases(nation, by):
    found = aggregate_scores(nation, by=by)
    groups = {group.value for group in found.scores.breakdown.groups}
    expected = {
        "inspection": set(INSPECTIONS),
        "area": {"North", "South"},
        "year": {"2013", "2014"},
        "theme": {"violent", "acquisitive"},
        "unit": {"", *(f"{area}: {unit}" for area in ("North", "South") for unit in ("1.1", "west"))},
        "rosh": {"", "low", "high"},
    }
    assert groups == expected[by]
    assert found.inspections == 3
    assert sum(group.scores.counted for group in found.scores.breakdown.groups) == found.scores.matrix.counted


def test_each_inspection_says_itself_from_which_status_its_cases_count(tmp_path):
    cases = tuple(Assessed(f"C-{n}", "v1", {"q1": "above"}, status="signed_off") for n in range(3))
    late = (*cases, Assessed("C-9", "v1", {"q1": "below"}, status="in_progress"))
    put(tmp_path / "all", [World({"v1": {"q1": ("2.1",)}}, late)] * 3)
    with engine(tmp_path / "all") as query:
        counted, unfinished = (aggregate_scores(query, include_unfinished=so).scores for so in (False, True))
    assert (counted.cases, counted.matrix.counted, unfinished.matrix.counted) == (12, 9, 12)
    assert counted.matrix.questions[0].below == 0
    assert unfinished.matrix.questions[0].below == 3


def test_what_differs_between_versions_that_are_joined_by_code_is_said(tmp_path):
    forms = {"v1": {"q1": ("2.1",), "q2": ("2.1",)}, "v2": {"q1": ("2.1", "4.1")}}
    cases = tuple(
        Assessed(f"C-{n}", form, dict.fromkeys(forms[form], "above")) for n, form in enumerate(("v1", "v2") * 3)
    )
    put(tmp_path / "all", [World(forms, cases)] * 3)
    with engine(tmp_path / "all") as query:
        found = aggregate_scores(query)
    assert {one.question: one.differs for one in found.differences} == {"q1": ("criteria",), "q2": ("missing",)}


def test_a_folder_that_is_no_aggregate_and_an_engine_that_is_none_are_told(tmp_path):
    for name, code in ((DUCKDB, "engine"), ("pandas", "unknown-engine"), ("duckdb=x", "unknown-engine")):
        with pytest.raises(UserError) as caught, engine(tmp_path, name):
            pass
        assert caught.value.problems[0].code == code


def test_an_engine_that_is_not_installed_says_how_to_install_it(tmp_path, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "duckdb", None)
    with pytest.raises(UserError, match=r"assessor-app\[analysis\]"), engine(tmp_path):
        pass


def test_a_statement_reads_the_judgements_once_and_no_table_that_grows_from_end_to_end_twice():
    db = sqlite3.connect(":memory:")
    db.executescript(bundled.schema())
    asked = {"by": "unit", "reached": 2, "fewest": 10}
    plan = [row[3] for row in db.execute(f"explain query plan {statement('scores')}", asked)]
    db.close()
    assert sum("judgement" in step or re.match(r"(SCAN|SEARCH) j\b", step) is not None for step in plan) == 1
    assert not [step for step in plan if re.match(r"SCAN (j|d|judgement|detail)\b", step)]


IDS = ("a/b", "A/b", "a%2Fb", "..", "é", "con")


def test_the_id_of_an_inspection_is_a_folder_of_its_own_whatever_it_holds(tmp_path):
    folder = AggregateFolder(tmp_path)
    names = {
        folder.file("judgement", name).parent.name.casefold() for name in ("a/b", "A/b", "a%2Fb", "..", "é", "con")
    }
    assert len(names) == 6
    assert all(re.fullmatch(r"inspection=[a-z0-9_%-]+", name) for name in names)
