"""`instrument check` finds what is wrong with a form: all of it at once, with sheet, row, column and remedy."""

from __future__ import annotations

import pytest

from assessor_app.instrument import validate
from assessor_app.instrument.columns import NAMESPACES
from assessor_app.problems import Problem, Severity, errors
from tests.instrument.tables import HEADS, SETTINGS, YES_NO, problems, rows, sheets

GOOD = "select_one line | q | Q? | Look. | 2.1"
SCORED = "type | name | label | guidance | criterion"


def found_in(survey: str, code: str, choices: str = YES_NO, *, grouped: bool = True) -> Problem:
    found = problems(survey, choices, grouped=grouped)
    assert code in found, sorted(found)
    return found[code]


def test_a_sound_form_has_only_the_warnings_on_criteria_it_does_not_cover_and_lists_it_does_not_use() -> None:
    found = problems(f"{SCORED}\n{GOOD}\nselect_one yn | a | A? | |")
    assert set(found) == {"criterion-without-questions"}
    assert found["criterion-without-questions"].severity is Severity.WARNING


# --- kinds and groups -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("begin repeat", "repeats-refused"),
        ("begin_repeat", "repeats-refused"),
        ("rank yn", "rank-refused"),
        ("select_one yn or_other", "or-other-refused"),
        ("select_multiple yn or other", "or-other-refused"),
        ("calculate", "calculate-refused"),
        ("geopoint", "unknown-type"),
        ("select one from yn", "unknown-type"),
        ("select_one", "unknown-type"),
        ("", "no-type"),
    ],
)
def test_kinds_of_question_that_no_assessment_form_has_are_refused(kind: str, code: str) -> None:
    problem = found_in(f"type | name | label\ntext | a | A\n{kind} | b | B", code)
    assert problem.where == "sheet survey, row 4, column type"
    assert problem.mend


def test_there_are_steps_and_sections_and_nothing_deeper() -> None:
    deep = """
        type        | name | label
        begin group | one  | One
        begin group | two  | Two
        text        | a    | A
        end group   |      |
        end group   |      |
    """
    assert "nesting-too-deep" not in problems(deep, grouped=False)
    assert found_in(deep, "nesting-too-deep").where == "sheet survey, row 4"


@pytest.mark.parametrize(
    ("survey", "code", "row"),
    [
        ("type | name | label\ntext | a | A", "outside-steps", 2),
        ("type | name | label\nbegin group | g | G\ntext | a | A", "group-not-ended", 2),
        ("type | name | label\nbegin group | g | G\ntext | a | A\nend group | |\nend group | |", "group-not-begun", 5),
    ],
)
def test_groups_come_in_pairs_and_hold_every_question(survey: str, code: str, row: int) -> None:
    assert found_in(survey, code, grouped=False).where == f"sheet survey, row {row}"


# --- codes and labels -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ("", "no-code"),
        ("Q1", "bad-code"),
        ("1q", "bad-code"),
        ("q-1", "bad-code"),
        ("status", "reserved-code"),
        ("interest", "reserved-code"),
        ("meta", "reserved-code"),
        ("a", "duplicate-code"),
        ("step", "duplicate-code"),
    ],
)
def test_every_question_has_a_code_of_its_own(code: str, problem: str) -> None:
    found = found_in(f"type | name | label\ntext | a | A\ntext | {code} | B", problem)
    assert found.where == "sheet survey, row 4, column name"


def test_a_second_question_with_one_code_names_the_row_of_the_first() -> None:
    problem = found_in("type | name | label\ntext | a | A\ntext | a | B", "duplicate-code")
    assert problem.sentence() == (
        "sheet survey, row 4, column name: The name “a” already stands in row 3. Give this row another name."
    )


def test_every_row_has_a_label_and_no_text_shows_another_answer() -> None:
    assert found_in("type | name | label\ntext | a |", "no-label").where == "sheet survey, row 3"
    shown = found_in("type | name | label\ntext | a | A\ntext | b | Why ${a}?", "answer-in-text")
    assert shown.where == "sheet survey, row 4, column label::English (en)"


@pytest.mark.parametrize(("column", "word"), [("required", "sometimes"), ("evidence", "often")])
def test_columns_of_fixed_words_hold_no_others(column: str, word: str) -> None:
    problem = found_in(f"type | name | label | {column}\ntext | a | A | {word}", "unknown-word")
    assert problem.where == f"sheet survey, row 3, column {HEADS.get(column, column)}"


# --- answers --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "code", "column"),
    [
        ("yn | yes | Again |", "duplicate-choice", "name"),
        ("yn | Maybe | Maybe |", "bad-choice-code", "name"),
        ("yn | | Maybe |", "bad-choice-code", "name"),
        ("yn | maybe | |", "no-label", ""),
        (" | maybe | Maybe |", "no-list", "list_name"),
        ("line | partly | Partly | middling", "unknown-judgement", "judgement"),
        ("line | partly | Partly |", "no-line", "judgement"),
        ("spare | yes | Yes |", "list-unused", "list_name"),
    ],
)
def test_every_answer_has_a_list_a_code_a_label_and_its_side_of_the_line(line: str, code: str, column: str) -> None:
    problem = found_in(f"{SCORED}\n{GOOD}\nselect_one yn | a | A? | |", code, f"{YES_NO}{line}")
    assert problem.where == "sheet choices, row 6" + (f", column {column}" if column else "")


def test_a_list_that_is_not_there_is_told_at_the_question() -> None:
    problem = found_in("type | name | label\nselect_one gone | a | A", "no-such-list")
    assert problem.where == "sheet survey, row 3, column type"


def test_a_list_with_judgements_has_both_sides_of_the_line() -> None:
    one_sided = "list_name | name | label | judgement\nl | yes | Yes | above\nl | na | N/A | not_applicable"
    problem = found_in(f"{SCORED}\nselect_one l | q | Q? | Look. | 2.1", "no-line", one_sided)
    assert problem.where == "sheet choices, row 2, column judgement"


def test_a_list_of_answers_has_one_meaning() -> None:
    problem = found_in(f"{SCORED}\n{GOOD}\nselect_one line | gender | Which? | |", "list-with-two-meanings")
    assert problem.where == "sheet survey, row 4, column type"
    assert "scored in q" in problem.what
    assert "used in gender" in problem.what


# --- scoring --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("select_one line | p | P? | | 2.1", "no-guidance"),
        ("select_one yn | p | P? | Look. | 2.1", "no-line"),
        ("select_one line | p | P? | Look. | 2.9", "unknown-criterion"),
        ("select_one line | p | P? | Look. | 2.1 x", "unknown-criterion"),
        ("select_one line | p | P? | Look. | 2.4", "unknown-criterion"),
        ("select_one line | p | P? | Look. | 2.1 2.1", "criterion-twice"),
        ("select_multiple line | p | P? | Look. | 2.1", "scored-needs-one-answer"),
    ],
)
def test_a_scored_question_has_guidance_a_line_and_a_criterion_of_the_matrix(row: str, code: str) -> None:
    assert found_in(f"{SCORED}\n{GOOD}\n{row}", code).where.startswith("sheet survey, row 4, column ")


def test_answers_with_judgements_that_count_nowhere_are_told() -> None:
    assert "no-criterion" in problems(f"{SCORED}\nselect_one line | q | Q? | Look. |")


def test_a_form_without_judgements_may_name_criteria_as_interviews_do() -> None:
    assert problems("type | name | label | criterion\nselect_one yn | q | Q? | 2.4\ntext | t | T | 2.1").keys() == {
        "list-unused"
    }


def test_only_the_criteria_with_case_questions_are_missed() -> None:
    nearly_all = "1.1 2.1 2.2 2.3 3.1 3.2 3.3 4.1 4.2 5.1 5.2 5.3"
    _, found = validate(sheets(f"{SCORED}\nselect_one line | q | Q? | Look. | {nearly_all}"))
    missed = [problem.what for problem in found if problem.code == "criterion-without-questions"]
    assert missed == ["No question scores in criterion 4.3.", "No question scores in criterion 5.5."]


# --- roles ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("text | r | R | | | evidence_for:gone", "owner-missing"),
        ("text | r | R | | | evidence_for", "owner-missing"),
        ("select_one yn | r | R | | | reason_for:", "owner-missing"),
        ("text | r | R | | | reason_for:q", "role-kind"),
        ("select_one yn | r | R | | | evidence_for:q", "role-kind"),
        ("text | r | R | | | evidence_for:later", "owner-later"),
        ("text | r | R | | | evidence_for:e", "owner-missing"),
        ("text | r | R | | | evidence_for:q", "role-twice"),
        ("text | r | R | | | two words", "bad-role"),
    ],
)
def test_reasons_and_evidence_belong_to_a_question_before_them(row: str, code: str) -> None:
    survey = f"{SCORED} | role\n{GOOD} |\ntext | e | E | | | evidence_for:q\n{row}\ntext | later | L | | |"
    assert found_in(survey, code).where == f"sheet survey, row 5, column {HEADS['role']}"


def test_evidence_is_owed_only_where_it_is_judged_and_can_be_written() -> None:
    head = f"{SCORED} | evidence | role"
    assert "no-evidence-question" in problems(f"{head}\n{GOOD} | below |")
    assert "no-evidence-question" not in problems(f"{head}\n{GOOD} | below |\ntext | e | E | | | | evidence_for:q")
    assert "evidence-not-scored" in problems(f"{head}\ntext | t | T | | | always |")


# --- rules ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "rule", "code"),
    [
        ("relevant", "concat(${a}, 'x')", "rule-not-understood"),
        ("relevant", "${a} = ", "rule-not-understood"),
        ("relevant", "${later} = 'yes'", "rule-reads-later"),
        ("relevant", "${b} = 'x'", "rule-reads-later"),
        ("relevant", "${gone} = 'yes'", "rule-reads-unknown"),
        ("relevant", "${step} = 'yes'", "rule-reads-unknown"),
        ("relevant", "${hint} = 'yes'", "rule-reads-unknown"),
        ("relevant", ". = 'yes'", "rule-reads-itself"),
        ("relevant", "${a} = 'maybe'", "rule-unknown-choice"),
        ("relevant", "'maybe' != ${a}", "rule-unknown-choice"),
        ("relevant", "${a} = 1", "rule-unknown-choice"),
        ("relevant", "selected(${a}, 'maybe')", "rule-unknown-choice"),
        ("relevant", "${a} = 'yes' and ${a} = 'no'", "rule-never-true"),
        ("relevant", "${several} = 'yes'", "rule-compares-several"),
        ("constraint", "${later} = 'yes'", "rule-reads-later"),
        ("constraint", ". > 5 and . < 5", "rule-never-true"),
        ("constraint", ". + ", "rule-not-understood"),
    ],
)
def test_a_rule_reads_known_answers_of_earlier_questions_and_can_be_true(column: str, rule: str, code: str) -> None:
    survey = f"""
        type               | name    | label | {column}
        select_one yn      | a       | A     |
        select_multiple yn | several | S     |
        note               | hint    | H     |
        integer            | b       | B     | {rule}
        select_one yn      | later   | L     |
    """
    assert found_in(survey, code).where == f"sheet survey, row 6, column {column}"


def test_the_answers_that_a_rule_may_ask_for_are_told() -> None:
    survey = "type | name | label | relevant\nselect_one yn | a | A |\ntext | b | B | ${a} = 'maybe'"
    assert found_in(survey, "rule-unknown-choice").sentence() == (
        "sheet survey, row 4, column relevant: This rule asks for the answer “maybe”, which a does not have. "
        "Use one of: yes, no."
    )


def test_a_constraint_may_read_its_own_answer_by_its_code() -> None:
    assert not errors(problems("type | name | label | constraint\ninteger | a | A | ${a} > 5").values())


def test_a_group_may_not_read_what_is_inside_it() -> None:
    survey = """
        type          | name | label | relevant
        begin group   | part | Part  | ${a} = 'yes'
        select_one yn | a    | A     |
        end group     |      |       |
    """
    assert found_in(survey, "rule-reads-later").where == "sheet survey, row 3, column relevant"


# --- columns, settings, languages -----------------------------------------------------------------


def checked(**changed: list[list[str]]) -> dict[str, Problem]:
    whole = {**sheets("type | name | label\ntext | a | A"), **changed}
    return {problem.code: problem for problem in validate(whole)[1]}


def test_sheets_and_columns_that_are_needed_are_missed() -> None:
    assert checked(survey=[])["sheet-missing"].where == "sheet survey"
    assert checked(settings=[])["sheet-missing"].where == "sheet settings"
    assert "“name”" in checked(survey=[["type"], ["text"]])["column-missing"].what
    assert "“version”" in checked(settings=[["form_id"], ["x"]])["column-missing"].what


def test_a_column_that_stands_twice_is_told() -> None:
    assert "“type”" in checked(survey=rows("type | name | label | Type\ntext | a | A | note"))["column-twice"].what


def test_text_without_a_head_is_told_with_its_cell() -> None:
    problem = checked(survey=rows("type | name | label |\ntext | a | A | lost"))["no-head"]
    assert problem.where == "sheet survey, row 2"
    assert "column D" in problem.what


@pytest.mark.parametrize("column", ["calculation", "choice_filter", "repeat_count", "default", "trigger", "parameters"])
def test_columns_that_would_change_what_is_asked_are_refused(column: str) -> None:
    problem = checked(survey=rows(f"type | name | label | {column}\ntext | a | A | x"))["column-refused"]
    assert problem.where == f"sheet survey, column {column}"


def test_a_column_that_we_do_not_know_is_kept_with_a_warning() -> None:
    instrument, found = validate(sheets("type | name | label | our notes\ntext | a | A | ask Ann"))
    assert instrument is not None
    assert "our notes" in instrument.sheets["survey"][0]
    assert [problem.code for problem in found if problem.code == "column-unknown"] == ["column-unknown"]


def test_a_language_has_one_name_and_a_code() -> None:
    bare = rows("type | name | label | label::Welsh\ntext | a | A | B")
    assert "label::Welsh (cy)" in checked(survey=bare)["language-code"].mend
    twice = rows("type | name | label | label::Welsh (cy) | hint::Cymraeg (cy)\ntext | a | A | B | C")
    assert "Cymraeg (cy) and Welsh (cy)" in checked(survey=twice)["language-twice"].what


def test_the_default_language_is_one_of_the_form() -> None:
    settings = [list(SETTINGS[0]), ["T", "t", "1", "French (fr)", NAMESPACES]]
    survey = rows("type | name | label::English (en)\ntext | a | A")
    assert checked(survey=survey, settings=settings)["default-language"].mend == "Use English (en)."


def test_settings_are_one_row_with_the_namespace_that_our_columns_need() -> None:
    more = [*map(list, SETTINGS), ["Other", "o", "2", "English (en)", ""]]
    assert checked(settings=more)["settings-rows"].where == "sheet settings, row 3"
    survey = rows("type | name | label | role\ntext | a | A | x")
    bare = [["form_id", "version", "default_language"], ["t", "1", "English (en)"]]
    assert NAMESPACES in checked(survey=survey, settings=bare)["namespace"].mend


def test_a_text_that_no_cell_of_excel_holds_is_told() -> None:
    problem = checked(survey=[*rows("type | name | label"), ["text", "a", "A" * 32_768]])["text-too-long"]
    assert problem.where == "sheet survey, row 2, column label::English (en)"


def test_a_text_that_is_not_in_every_language_is_told_with_its_cell() -> None:
    found = problems("type | name | label | welsh\ntext | a | A | B\ntext | b | C |", YES_NO)
    assert found["translation-missing"].where == "sheet choices, row 5, column label::Welsh (cy)"
    _, all_of_them = validate(sheets("type | name | label | welsh\ntext | a | A | B\ntext | b | C |"))
    places = [problem.where for problem in all_of_them if problem.code == "translation-missing"]
    assert places[0] == "sheet survey, row 4, column label::Welsh (cy)"
    assert len(places) == 5


# --- all at once ----------------------------------------------------------------------------------


def test_all_problems_come_at_once_in_the_order_of_the_sheets() -> None:
    survey = """
        type            | name | label | relevant
        rank yn         | a    | A     |
        text            | B    | B     |
        select_one gone | c    | C     | ${later} =
        text            | c    |       |
    """
    instrument, found = validate(sheets(survey))
    assert instrument is None
    assert [(problem.code, problem.where.split(", ")[1]) for problem in errors(found)] == [
        ("rank-refused", "row 3"),
        ("bad-code", "row 4"),
        ("no-such-list", "row 5"),
        ("rule-not-understood", "row 5"),
        ("duplicate-code", "row 6"),
        ("no-label", "row 6"),
    ]


def test_rows_are_counted_as_in_the_file_though_some_are_blank() -> None:
    survey = rows("""
        type        | name | label | relevant
                    |      |       |
        begin group | g    | G     |
                    |      |       |
        text        | a    | A     | ${b} = ''
        end group   |      |       |
    """)
    problem = checked(survey=survey)["rule-reads-unknown"]
    assert problem.where == "sheet survey, row 5, column relevant"


def test_a_form_that_pyxform_itself_stumbles_over_is_a_problem_and_no_crash() -> None:
    settings = [[*SETTINGS[0], "form_title::Welsh (cy)"], [*SETTINGS[1], "Ffurflen"]]
    instrument, found = validate({**sheets("type | name | label\ntext | a | A"), "settings": settings})
    assert instrument is None
    assert "xlsform" in {problem.code for problem in errors(found)}


def test_what_only_pyxform_knows_is_told_too() -> None:
    settings = [["form_id", "version", "name"], ["trial", "1", "9 bad"]]
    instrument, found = validate({**sheets("type | name | label\ntext | a | A"), "settings": settings})
    assert instrument is None
    (problem,) = errors(found)
    assert problem.code == "xlsform"
    assert problem.where.startswith("sheet settings")
    assert problem.what.startswith("The 'name' value is invalid.")
