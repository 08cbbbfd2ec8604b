"""What the columns and values of an area's list mean: its own words, the form's, and a saved mapping."""

import json

import pytest

from assessor_app import bundled
from assessor_app.instrument import load
from assessor_app.operations.list_columns import ListMapping, details, knows, mapped
from assessor_app.operations.list_words import detail_of, meant, words
from assessor_app.operations.sample import Hidden, ListChoices, read_sample, take_in
from assessor_app.operations.saved_mapping import read_mapping
from assessor_app.problems import Severity, UserError
from tests.exchange.lists import saved, several, workbook_of
from tests.forms import small_form


@pytest.fixture(scope="module")
def form():
    instrument, problems = load(bundled.resource("instruments", "case_assessment_violent_2013.csv"))
    assert instrument is not None, problems
    return instrument


@pytest.fixture
def listed(tmp_path):
    def write(data, form=None, **settled):
        path = tmp_path / "list.file"
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return take_in(path, form or small_form(), ListChoices(**settled))

    return write


def errors(found):
    return [problem for problem in found.problems if problem.severity is Severity.ERROR]


def codes(found):
    return [problem.code for problem in found.problems]


# --- heads --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "detail"),
    [
        ("CASE", "case"),
        ("Case  no.", "case"),
        ("No.", "case"),
        ("CRN ", "reference"),
        ("PNC", "reference"),
        ("Case ref", "reference"),
        ("Offender name", "name"),
        ("Surname", "surname"),
        ("Forename(s)", "forenames"),
        ("Assessor (initials)", "assessor"),
        ("Sex", "gender"),
        ("GENDER", "gender"),
        ("LDU", "unit"),
        ("Unit", "unit"),
        ("Order type", "case_type"),
        ("Sentence date", "start_date"),
        ("Start_Date", "start_date"),
        ("RoSH level", "rosh"),
        ("Tier", "tier"),
        ("Ethnic code", "ethnicity"),
        ("Index offence", "offence"),
        ("Pa haen o wasanaeth a roddwyd i'r achos ar y dechrau?", "tier"),
        ("Enw", "name"),
        ("case_status", "case_status"),
    ],
)
def test_heads_as_areas_write_them_are_recognised(form, head, detail):
    mapping, problems = mapped([head], form, ListMapping())
    assert (mapping.columns[head], problems) == (detail, ())
    assert knows(form)(head)


@pytest.mark.parametrize("head", ["Shoe size", "DOB", "Age", "Offence category"])
def test_a_column_that_is_not_used_is_said(form, head):
    mapping, (told,) = mapped([head], form, ListMapping())
    assert (mapping.columns[head], told.severity) == ("", Severity.WARNING)
    assert f"The column “{head}” is not used" in told.what


def test_of_two_columns_for_one_detail_the_better_head_wins_and_the_other_is_said(form):
    mapping, (told,) = mapped(["PNC ref", "CRN"], form, ListMapping())
    assert mapping.columns == {"PNC ref": "", "CRN": "reference"}
    assert "“CRN” gives the same detail" in told.what


def test_every_word_leads_to_a_detail_that_there_is_and_to_an_answer_of_it(form):
    known = {*details(form), "case", "reference", "name", "surname", "forenames", "assessor", "manager", "team", ""}
    assert {detail for detail, _ in words().heads.values()} <= known
    for role, pairs in words().values.items():
        if role:
            answers = {choice.code for choice in form.by_role[role].choices}
            assert {means for _, means in pairs} <= answers, role


# --- values -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("detail", "written", "answer"),
    [
        ("gender", "M", "male"),
        ("gender", "female", "female"),
        ("gender", "Benyw", "female"),
        ("ethnicity", "W1 - White British", "white"),
        ("ethnicity", "White and Asian", "mixed"),
        ("ethnicity", "B9", "black"),
        ("ethnicity", "NS", "not_recorded"),
        ("case_type", "Comm Order", "community_order"),
        ("case_type", "LICENCE (POST RELEASE)", "licence"),
        ("case_type", "SSO", "suspended_sentence"),
        ("rosh", "V High", "very_high"),
        ("rosh", "med", "medium"),
        ("rosh", "M", "medium"),
        ("tier", "3", "tier_3"),
        ("mappa", "Y", "yes"),
        ("mappa", "2/1", "yes"),
        ("offence", "Wounding/GBH s20", "wounding"),
    ],
)
def test_values_as_areas_write_them_are_understood(form, listed, detail, written, answer):
    found = listed(f"Case,{detail}\nA1,{written}\n", form)
    assert errors(found) == []
    assert found.taken.cases[0].details == {detail: answer}
    assert found.taken.values == {detail: {written: answer}}


def test_a_code_whose_words_say_something_else_is_not_guessed(form):
    assert meant(form.by_code["ethnicity"], "W1 - Pakistani") is None
    assert meant(form.by_code["unit"], "Devon") is None


def test_a_value_that_is_not_understood_is_told_in_its_row_with_every_possible_answer(form, listed):
    found = listed("Case,LDU,offence\nA1,Plymouth,Robbery\nA2,Devon,Fraud\nA3,Devon,Robbery\n", form)
    told = [(problem.where, problem.mend) for problem in errors(found)]
    assert [where for where, _ in told] == ["row 3, column “LDU”", "row 3, column “offence”", "row 4, column “LDU”"]
    for choice in form.by_code["offence"].choices:
        assert choice.label.to("en") in told[1][1]
    assert found.sample is None
    assert found.taken.values["unit"] == {"Plymouth": "plymouth", "Devon": ""}


@pytest.mark.parametrize("written", ["2013-01-05 14:30", "05/01/2013 14:30", "5 January 2013", "2013-01-05T09:00:00"])
def test_of_a_date_with_a_time_the_day_is_taken(listed, written):
    assert listed(f"Case,Start date\nA1,{written}\n").taken.cases[0].details == {"start_date": "2013-01-05"}


# --- rows that are no cases ---------------------------------------------------------------------


@pytest.mark.parametrize("row", ["Total,,,80", "TOTAL:,,,", ",,Grand total,3", "Sum,80,,", "Cyfanswm,2,,"])
def test_a_row_that_adds_up_the_others_is_told_and_left_out(listed, row):
    found = listed(f"Case,Reference,Name,Assessor\nA1,X1,Rees,Gwen\nA2,X2,Hale,Gwen\n{row}\n")
    assert [case.number for case in found.taken.cases] == ["A1", "A2"]
    assert [(problem.code, problem.where) for problem in found.problems] == [("total-row", "row 4")]


def test_a_person_called_total_is_a_case(listed):
    found = listed("Case,Reference,Name\nA1,X1,Total\nA2,X2,Sum Lee\n")
    assert ([case.name for case in found.taken.cases], found.problems) == (["Total", "Sum Lee"], ())


def test_a_heading_within_the_list_is_told_and_left_out(listed):
    rows = [("Case", "Reference", "Name"), ("A1", "X1", "Rees"), ("Northern cases",), ("A2", "X2", "Hale")]
    for data in (workbook_of(rows), workbook_of(rows, lambda sheet: sheet.merge_cells("A3:C3"))):
        found = listed(data)
        assert len(found.taken.cases) == 2
        assert [(problem.code, problem.where) for problem in found.problems] == [("heading-row", "row 3")]


def test_a_row_with_nothing_that_is_used_is_told_and_left_out(listed):
    found = listed("Case,Name,Remark,Seen\nA1,Rees,x,\n,,only a remark,yes\n")
    assert len(found.taken.cases) == 1
    assert ("blank-row", "row 3") in [(problem.code, problem.where) for problem in found.problems]


def test_a_total_whose_formula_has_no_result_stops_nothing(listed):
    found = listed(workbook_of([("Case", "Reference"), ("A1", "X1"), ("Total", "=COUNTA(B2:B2)")]))
    assert (errors(found), len(found.taken.cases)) == ([], 1)


def test_an_error_in_a_cell_stops_the_list_only_in_a_column_that_is_used(listed):
    rows = [("Case", "Name", "Remark"), ("A1", "#N/A", "x"), ("A2", "Hale", "#REF!")]
    (told,) = errors(listed(workbook_of(rows)))
    assert (told.code, told.where) == ("error-cell", "row 2, column “Name”")


# --- who and what is the same -------------------------------------------------------------------


def test_an_assessor_spelt_in_several_ways_is_one(listed):
    names = ["Ann Bell", "Ann  Bell", "ann bell", "Ann Bell ", "Sia\u0302n Wyn", "Siân Wyn"]
    found = listed("Case,Assessor\n" + "".join(f"A{n},{name}\n" for n, name in enumerate(names)))
    assert found.sample.assessors == ("Ann Bell", "Siân Wyn")
    assert {case.assessor for case in found.sample.cases} == {"Ann Bell", "Siân Wyn"}
    assert [(problem.code, "“ann bell”" in problem.what) for problem in found.problems] == [("one-assessor", True)]


def test_rows_with_one_reference_or_one_name_are_told_together(listed):
    found = listed("Case,CRN,Name\nA1,x 1,Rees\nA2,X2,REES \nA3,X 1,Hale\n")
    told = {(problem.code, problem.where, problem.severity) for problem in found.problems}
    assert told == {
        ("repeated-reference", "rows 2 and 4", Severity.WARNING),
        ("repeated-person", "rows 2 and 3", Severity.WARNING),
    }


def test_rows_without_an_assessor_are_cases_that_nobody_has_yet(listed):
    found = listed("Case,Assessor\nA1,Gwen\nA2,\n")
    assert [case.assessor for case in found.sample.cases] == ["Gwen", ""]


# --- what a person settles ----------------------------------------------------------------------


def test_a_mapping_goes_before_what_would_be_guessed(form, listed):
    mapping = ListMapping(
        {"District": "unit", "sex": "", "Who": "assessor"},
        {"unit": {"devon": "devon_torbay", "Kernow": "Cornwall", "?": None}, "assessor": {"AB": "Ann Bell"}},
    )
    found = listed("Case,District,Sex,Who\nA1,Devon ,x,AB\nA2,KERNOW,y,AB\nA3,?,z,\n", form, mapping=mapping)
    assert errors(found) == []
    assert [dict(case.details) for case in found.taken.cases] == [{"unit": "devon_torbay"}, {"unit": "cornwall"}, {}]
    assert found.sample.assessors == ("Ann Bell",)


def test_what_was_printed_can_be_given_back_and_leaves_open_what_was_open(form, listed, tmp_path):
    data = "Case,LDU,Sex,Remark\nA1,Devon,M,x\nA2,Plymouth,F,y\n"
    first = listed(data, form)
    printed = {"sheet": "Nowhere", "rows": 2, "columns": dict(first.mapping.columns), "values": first.taken.values}
    (tmp_path / "m.json").write_text(json.dumps(printed), encoding="utf-8")
    again = listed(data, form, mapping=read_mapping(tmp_path / "m.json", form))
    assert (again.mapping.columns, again.taken.cases) == (first.mapping.columns, first.taken.cases)
    assert [problem.where for problem in errors(again)] == ["row 2, column “LDU”"]
    printed["values"]["unit"]["Devon"] = "devon_torbay"
    (tmp_path / "m.json").write_text(json.dumps(printed), encoding="utf-8")
    assert listed(data, form, mapping=read_mapping(tmp_path / "m.json", form)).sample is not None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("no json", "mapping"),
        ("[1]", "mapping"),
        ('{"columns": {"A": 1}}', "mapping"),
        ('{"values": {"unit": ["x"]}}', "mapping"),
        ("[" * 100_000, "mapping"),
        ('{"columns": {"A": "shoes"}}', "unknown-detail"),
        ('{"values": {"gender": {"x": "Atlantis"}}}', "unknown-choice"),
    ],
)
def test_a_mapping_that_is_none_is_said_before_anything_is_read(form, tmp_path, text, code):
    (tmp_path / "m.json").write_text(text, encoding="utf-8")
    with pytest.raises(UserError) as told:
        read_mapping(tmp_path / "m.json", form)
    assert [(problem.code, problem.file) for problem in told.value.problems] == [(code, "m.json")]


def test_two_columns_settled_for_one_detail_are_an_error(listed):
    found = listed("Case,A,B\nA1,x,y\n", mapping=ListMapping({"A": "name", "B": "name"}))
    assert [problem.code for problem in errors(found)] == ["repeated-head"]


def test_a_sheet_that_only_a_saved_mapping_names_may_be_missing(listed):
    data = saved(several(May=[("Case", "Name"), ("A1", "x")]))
    assert listed(data, mapping=ListMapping(sheet="April")).sheet == "May"
    with pytest.raises(UserError):
        listed(data, sheet="April")


def test_cases_get_numbers_where_the_list_has_none_and_they_are_asked_for(listed):
    data = "CRN,Surname,Forename(s)\nX1,Rees,Mair\nX2,Hale,Tom\n"
    assert codes(listed(data)) == ["no-case-column"]
    found = listed(data, first_number="DC-099")
    assert [(case.number, case.name) for case in found.sample.cases] == [
        ("DC-099", "Rees, Mair"),
        ("DC-100", "Hale, Tom"),
    ]
    assert [case.number for case in listed(data, first_number="DC").sample.cases] == ["DC-001", "DC-002"]


def test_hidden_rows_stop_a_list_until_it_is_decided(tmp_path):
    def hide(sheet):
        sheet.row_dimensions[3].hidden = True

    path = tmp_path / "list.xlsx"
    path.write_bytes(workbook_of([("Case", "Name"), ("A1", "x"), ("A2", "y")], hide))
    assert read_sample(path, small_form())[0] is None
    for hidden, count in ((Hidden.READ, 2), (Hidden.LEAVE, 1)):
        sample, _ = read_sample(path, small_form(), ListChoices(hidden=hidden))
        assert len(sample.cases) == count


def test_a_head_in_brackets_is_its_head():
    assert detail_of("Assessor (initials, please)")[0] == "assessor"
    assert detail_of("(assessor)")[0] == "assessor"
