"""The empty list that is sent to an area is read without any matching once it is filled in."""

import openpyxl

from assessor_app.operations.list_template import write_template
from assessor_app.operations.sample import ListChoices, take_in
from tests.forms import small_form


def test_what_an_area_fills_in_is_read_as_it_stands(tmp_path):
    path = tmp_path / "list.xlsx"
    write_template(path, small_form())
    book = openpyxl.load_workbook(path)
    sheet = book["Cases"]
    heads = [cell.value for cell in sheet[1]]
    question = small_form().by_code["gender"]
    given = {"Case reference": "X077", "Name": "Rees, Mair", str(question.label): str(question.choices[0].label)}
    sheet.append([given.get(head) for head in heads])
    book.save(path)
    found = take_in(path, small_form(), ListChoices(first_number="DC-001"))
    assert [(case.number, case.reference, case.name, case.details) for case in found.sample.cases] == [
        ("DC-001", "X077", "Rees, Mair", {"gender": question.choices[0].code})
    ]
    assert "" not in found.mapping.columns.values()


def test_every_answer_that_may_stand_below_a_head_is_told(tmp_path):
    path = tmp_path / "list.xlsx"
    write_template(path, small_form())
    told = dict(openpyxl.load_workbook(path)["What to fill in"].values)
    question = small_form().by_code["gender"]
    assert told[str(question.label)] == "; ".join(str(choice.label) for choice in question.choices)
