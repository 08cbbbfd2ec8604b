"""What is committed of the sample is what the program builds, and a lead and an assessor can use it."""

import csv

import pytest

from assessor_app.bundled import resource, root
from assessor_app.instrument import check, compile_form
from assessor_app.operations.sample import read_sample
from tools.sample.__main__ import main
from tools.sample.people import ASSESSORS, person_id
from tools.sample.sample_files import build_sample, page_text, sample_folder
from tools.sample.script import DIFFERENT, FIRST, HANDED_OVER, REMOVED, SECOND, happenings
from tools.sample.second import SECOND_READERS

FILES = ("cases.csv", "answers.csv", "second_assessments.csv", "conflicts.csv", "script.csv")


def rows(name):
    with (sample_folder() / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sample")
    build_sample(folder)
    return folder


@pytest.mark.parametrize("name", FILES)
def test_building_again_gives_the_committed_file(built, name):
    assert (built / name).read_bytes() == (sample_folder() / name).read_bytes()


def test_the_page_of_published_figures_is_up_to_date():
    page = root() / "docs" / "generated" / "published-figures.md"
    assert page.read_text(encoding="utf-8") == page_text()


def test_the_program_builds_into_the_folder_that_is_named(tmp_path):
    assert main([str(tmp_path / "out"), str(tmp_path / "page.md")]) == 0
    assert {path.name for path in (tmp_path / "out").iterdir()} == set(FILES)
    assert (tmp_path / "page.md").read_text(encoding="utf-8").startswith("# The published figures and ours")


def test_the_program_says_how_it_is_used_when_no_folder_is_named(capsys):
    assert main([]) == 2
    assert "Usage" in capsys.readouterr().err


def test_a_lead_can_start_an_inspection_from_the_list_of_cases(builder):
    sample, problems = read_sample(resource("samples", "violent_2013", "cases.csv"), builder.instrument)
    assert not problems
    assert [case.number for case in sample.cases] == [f"DC-{number:03d}" for number in range(1, 74)]
    assert sample.assessors == ASSESSORS


def test_the_case_that_is_removed_has_no_answers():
    assert not [row for row in rows("answers.csv") if row["case"] == REMOVED]
    assert [row["other"] for row in rows("script.csv") if row["event"] == "removed"] == [""]


def test_every_case_can_be_completed(builder, given):
    form = compile_form(builder.instrument)
    for case, answers in given.items():
        assert not form.open_points(answers), case


def test_only_questions_that_are_asked_have_answers(builder, given):
    form = compile_form(builder.instrument)
    for case, answers in given.items():
        assert set(answers) <= form.active(answers), case


def test_every_answer_is_one_that_the_form_takes(builder, given):
    seen = {(code, value) for answers in given.values() for code, value in answers.items()}
    for code, value in seen:
        taken, problems = check(builder.instrument.by_code[code], value)
        assert taken == value, (code, value)
        assert not [one for one in problems if one.severity == "error"], (code, value)


def test_answers_stand_in_the_order_of_the_walk(builder, given):
    place = {question.code: number for number, question in enumerate(builder.instrument.questions)}
    for answers in given.values():
        assert list(answers) == sorted(answers, key=place.__getitem__)


class TestSecondAssessments:
    @pytest.fixture
    def second(self):
        found = {}
        for row in rows("second_assessments.csv"):
            found.setdefault((row["case"], row["assessor"]), {})[row["question"]] = row["value"]
        return found

    def test_there_are_six_by_someone_else_than_the_first_assessor(self, second):
        first = {row["case"]: person_id(row["assessor"]) for row in rows("cases.csv")}
        assert {case for case, _ in second} == set(SECOND_READERS)
        assert len(second) == 6
        assert all(assessor != first[case] for case, assessor in second)

    def test_each_can_be_completed(self, second, builder):
        form = compile_form(builder.instrument)
        for (case, _), answers in second.items():
            assert not form.open_points(answers), case

    def test_each_differs_in_some_judgements_and_agrees_in_most(self, second, builder, given):
        for (case, _), answers in second.items():
            both = [one.code for one in builder.instrument.scored if one.code in answers and one.code in given[case]]
            differ = sum(answers[code] != given[case][code] for code in both)
            assert 0.04 < differ / len(both) < 0.25, case


class TestDifferentAnswers:
    def test_two_assessors_of_the_case_handed_over_differ_on_two_questions(self, builder, given):
        found = {row["question"]: row["value"] for row in rows("conflicts.csv")}
        assert tuple(found) == DIFFERENT
        assert all(given[HANDED_OVER][code] != value for code, value in found.items())
        form = compile_form(builder.instrument)
        assert not [
            code
            for code in DIFFERENT
            if any(code in form.depends_on(q.code) and q.scored for q in builder.instrument.questions)
        ]

    def test_the_first_of_them_is_the_one_to_whom_the_lead_gave_the_case(self):
        assert {row["assessor"] for row in rows("cases.csv") if row["case"] == HANDED_OVER} == {FIRST}
        assert SECOND != FIRST


def test_what_happens_besides_is_told_of_known_people_and_cases():
    people, cases = {person_id(one) for one in ASSESSORS}, {row["case"] for row in rows("cases.csv")}
    for one in happenings():
        assert {one.assessor, *([one.other] if one.event == "handed_over" else [])} <= people | {""}
        assert one.case in cases | {""}
        assert one.text
