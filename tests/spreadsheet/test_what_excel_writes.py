"""What Excel and other programs write into a workbook is read; what nobody needs is passed over."""

from __future__ import annotations

import datetime
import io
import re
import shutil
import subprocess

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment

from assessor_app.exchange import read_workbook
from assessor_app.exchange.list_reader import read_list
from assessor_app.instrument import load_xlsx, write_xlsx
from assessor_app.problems import UserError
from assessor_app.spreadsheet.office import lock
from tests.exchange.making import written
from tests.exchange.spoiling import in_excel, members, packed, with_part, with_rows, with_sheet
from tests.forms import small_form
from tests.spreadsheet.excel import UNUSUAL, saved_by_excel

OFFICE = shutil.which("soffice")
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
LIST = [["Case", "Began", "Name"], ["DC-001", datetime.date(2013, 1, 5), " Ŵyn & <Co>\n=1+1"], ["DC-002", 7, "_x0041_"]]
READ = [["Case", "Began", "Name"], ["DC-001", "2013-01-05", "Ŵyn & <Co>\n=1+1"], ["DC-002", "7", "_x0041_"]]


@pytest.fixture
def ours(tmp_path):
    path, _ = written(tmp_path / "return.xlsx")
    return path


@pytest.fixture(scope="module")
def a_list() -> bytes:
    workbook, sink = Workbook(), io.BytesIO()
    for row in LIST:
        workbook.active.append(
            [cell.replace("_x0041_", "_x005F_x0041_") if isinstance(cell, str) else cell for cell in row]
        )
    workbook.active["C2"].data_type = "s"
    workbook.save(sink)
    return sink.getvalue()


def shown(data):
    """What a list shows: its heads and its rows."""
    found = read_list(data, known={"Case", "Began", "Name"}.__contains__)
    return [list(found.heads), *(list(row.cells) for row in found.rows)]


def reading(path):
    form = small_form()
    return read_workbook(path, (), {form.hash: form})


WAYS = {"usual": {}, "unusual names": {"names": UNUSUAL}, "rich": {"rich": True}}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_return_that_excel_saved_again_has_no_edits_and_nothing_is_said_of_it(ours, way):
    before = reading(ours)
    ours.write_bytes(saved_by_excel(ours.read_bytes(), **way))
    after = reading(ours)
    assert after == before
    assert not after.problems
    assert not after.edits


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_form_that_excel_saved_again_is_the_same_form(tmp_path, way):
    write_xlsx(small_form(), tmp_path / "form.xlsx")
    (tmp_path / "form.xlsx").write_bytes(saved_by_excel((tmp_path / "form.xlsx").read_bytes(), **way))
    assert load_xlsx(tmp_path / "form.xlsx")[0] == small_form()


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_list_that_excel_saved_again_says_the_same_dates_too(a_list, way):
    assert shown(a_list) == READ
    assert shown(saved_by_excel(a_list, **way)) == READ


def test_what_stands_for_excel_here_writes_what_other_programs_read(a_list, tmp_path):
    """The generator is sound: openpyxl reads its files as they were."""
    with pytest.warns(UserWarning, match="extension"):
        book = load_workbook(io.BytesIO(saved_by_excel(a_list)))
    assert [cell.value for cell in book.active[1]] == LIST[0]
    assert book.active["B2"].value == datetime.datetime(2013, 1, 5)  # noqa: DTZ001
    assert book.active["C2"].value == LIST[1][2]


@pytest.mark.slow
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_a_return_that_went_through_excel_and_libreoffice_has_no_edits(ours, tmp_path):
    before = reading(ours)
    ours.write_bytes(saved_by_excel(ours.read_bytes(), rich=True))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    convert = ["--headless", "--convert-to", "xlsx", "--outdir", str(tmp_path / "out"), str(ours)]
    subprocess.run([OFFICE or "", profile, *convert], check=True, capture_output=True, timeout=110)
    assert reading(tmp_path / "out" / ours.name) == before


# --- other ways to write the same -----------------------------------------------------------------


def with_prefixes(part: bytes) -> bytes:
    """As programs built on Microsoft's own library write a part: a prefix before every name."""
    found = part.replace(b"</", b"\0").replace(b"<", b"<x:").replace(b"\0", b"</x:")
    return found.replace(b"<x:?xml", b"<?xml").replace(b" xmlns=", b" xmlns:x=")


def with_single_marks(part: bytes) -> bytes:
    return part.replace(b' t="inlineStr"', b" t='inlineStr'")


def with_addresses_last(part: bytes) -> bytes:
    return re.sub(rb'(<c) (r="[A-Z]+[0-9]+")([^<>/]*)', rb"\1\3 \2", part)


@pytest.mark.parametrize("change", [with_prefixes, with_single_marks, with_addresses_last])
def test_markup_may_be_written_in_any_way(tmp_path, change):
    write_xlsx(small_form(), tmp_path / "form.xlsx")
    data = (tmp_path / "form.xlsx").read_bytes()
    for sheet in ("survey", "choices", "settings"):
        data = with_sheet(data, sheet, change)
    assert data != (tmp_path / "form.xlsx").read_bytes()
    (tmp_path / "form.xlsx").write_bytes(data)
    assert load_xlsx(tmp_path / "form.xlsx")[0] == small_form()


def test_shared_texts_may_be_written_in_any_way(a_list):
    data = saved_by_excel(a_list, rich=True)
    changed = with_part(data, "xl/sharedStrings.xml", with_prefixes)
    assert shown(changed) == READ


def test_cells_that_leave_out_their_address_follow_one_another(a_list):
    row = "<row><c t='inlineStr'><is><t>Case</t></is></c><c t='inlineStr'><is><t>Name</t></is></c></row>"
    further = "<row><c><v>1</v></c><c r='C2'><v>2</v></c></row>"
    assert shown(with_rows(a_list, "Sheet", row + further)) == [["Case", "Name", "column C"], ["1", "", "2"]]


def test_names_of_parts_are_the_same_in_capital_letters(a_list):
    parts = {name.upper() if name.startswith("xl/worksheets") else name: part for name, part in members(a_list).items()}
    assert shown(packed(parts)) == READ


def test_a_binary_workbook_is_told_by_name(a_list):
    relation = f'<Relationship Id="r" Type="{KINDS}/officeDocument" Target="xl/workbook.bin"/>'
    rels = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relation}</Relationships>'
    binary = packed({**members(a_list), "_rels/.rels": rels.encode(), "xl/workbook.bin": b"\x83\x01\x00"})
    with pytest.raises(UserError):
        shown(binary)


# --- what is beside the cells ---------------------------------------------------------------------


def test_comments_typed_in_excel_are_told_each_with_its_place(ours):
    def say(workbook):
        workbook["Answers"]["E2"].comment = Comment("Should be No.", "Somebody")
        workbook["Cases"]["B2"].comment = Comment("See page 4.", "Somebody")

    data = in_excel(ours.read_bytes(), say)
    for program in (data, saved_by_excel(data)):
        ours.write_bytes(program)
        found = reading(ours)
        assert {(p.code, p.where, p.severity.value) for p in found.problems} == {
            ("comment", "sheet Answers, cell E2", "warning"),
            ("comment", "sheet Cases, cell B2", "warning"),
        }
        assert found.events
        assert not found.edits


@pytest.mark.parametrize("part", [b"", b"<comments", b"<!DOCTYPE a><comments/>", b"\xff\xfe<\x00"])
def test_comments_that_cannot_be_made_out_do_no_harm(ours, part):
    data = in_excel(
        ours.read_bytes(), lambda book: setattr(book["Answers"]["E2"], "comment", Comment("No.", "Somebody"))
    )
    name = next(each for each in members(data) if "comment" in each.lower() and each.endswith(".xml"))
    ours.write_bytes(with_part(data, name, lambda _: part))
    found = reading(ours)
    assert [(p.code, p.where) for p in found.problems] == [("comment", "sheet Answers")]
    assert found.events


def test_a_chart_beside_our_sheets_is_said_not_to_be_read(ours):
    def draw(workbook):
        workbook.create_chartsheet("My chart")

    ours.write_bytes(in_excel(ours.read_bytes(), draw))
    found = reading(ours)
    assert [(p.code, p.where) for p in found.problems] == [("extra-sheet", "sheet My chart")]
    assert found.events


def test_styles_that_are_broken_or_costly_are_told(a_list):
    for styles in (b"<styleSheet>", b"<!DOCTYPE a><styleSheet/>", b"<a>" * 200_000):
        with pytest.raises(UserError):
            shown(with_part(a_list, "xl/styles.xml", lambda _, styles=styles: styles))


# --- forms ----------------------------------------------------------------------------------------


@pytest.fixture
def form(tmp_path):
    write_xlsx(small_form(), tmp_path / "form.xlsx")

    def changed(change, program=lambda data: data):
        path = tmp_path / "changed.xlsx"
        path.write_bytes(program(in_excel((tmp_path / "form.xlsx").read_bytes(), change)))
        return load_xlsx(path)

    return changed


@pytest.mark.parametrize("program", [lambda data: data, saved_by_excel], ids=["openpyxl", "Excel"])
@pytest.mark.parametrize("value", ["#NAME?", "#REF!", "#N/A"])
def test_an_error_of_excels_anywhere_in_a_form_is_an_error_with_its_place(form, program, value):
    def spoil(workbook):
        survey = workbook["survey"]
        heads = [cell.value for cell in survey[1]]
        for head in ("relevant", "guidance_hint::English (en)"):
            cell = survey.cell(6, heads.index(head) + 1, value)
            cell.data_type = "e"
        workbook["choices"]["C3"].value = value
        workbook["choices"]["C3"].data_type = "s"

    found, problems = form(spoil, program)
    assert found is None
    wrong = [problem for problem in problems if problem.code == "error-cell"]
    assert [problem.where for problem in wrong] == [
        "sheet survey, row 6, column guidance_hint::English (en)",
        "sheet survey, row 6, column relevant",
        "sheet choices, row 3, column label::English (en)",
    ]
    assert all(value in problem.what for problem in wrong)


@pytest.mark.parametrize("number", [1.1, 2, 2013])
def test_a_version_typed_as_a_number_is_a_warning(form, number):
    def change(workbook):
        heads = [cell.value for cell in workbook["settings"][1]]
        workbook["settings"].cell(2, heads.index("version") + 1, number)

    found, problems = form(change)
    assert found is not None
    told = [problem for problem in problems if problem.code == "numeric-version"]
    assert [(p.where, p.severity.value) for p in told] == [("sheet settings, row 2, column version", "warning")]
    assert str(number) in told[0].what


def test_two_answers_of_one_list_with_one_label_are_a_warning(form):
    def change(workbook):
        workbook["choices"]["C3"].value = f" {workbook['choices']['C2'].value.upper()}"

    found, problems = form(change)
    assert found is not None
    told = [problem for problem in problems if problem.code == "label-twice"]
    assert [(p.where, p.severity.value) for p in told] == [
        ("sheet choices, row 3, column label::English (en)", "warning")
    ]


def test_a_formula_whose_result_nobody_saved_is_told_and_no_empty_cell(form):
    found, problems = form(lambda workbook: workbook["choices"].__setitem__("C3", "=A1"))
    assert found is None
    assert [(p.code, p.where) for p in problems] == [("uncalculated", "sheet choices, cell C3")]


# --- locked files ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def labelled(a_list) -> bytes:
    """A locked file whose lock is named as rights management names its own: the same length, so nothing moves."""
    name, other = "EncryptionInfo".encode("utf-16-le"), "DRMEncInfoData".encode("utf-16-le")
    locked = lock(a_list, "nobody knows")
    assert locked.count(name) == 1
    return locked.replace(name, other)


def test_a_file_locked_by_a_sensitivity_label_is_named_whatever_it_is_taken_for(labelled, tmp_path):
    path = tmp_path / "labelled.xlsx"
    path.write_bytes(labelled)
    with pytest.raises(UserError) as told:
        shown(labelled)
    for problem in (told.value.problems[0], reading(path).problems[0], load_xlsx(path)[1][0]):
        assert problem.code == "sensitivity-label"
        assert "your organisation’s sensitivity label" in problem.what
        assert "remove the label" in problem.mend


def test_a_file_that_excel_opens_without_asking_is_read_without_asking(a_list, ours):
    assert shown(lock(a_list, "VelvetSweatshop")) == READ
    before = reading(ours)
    ours.write_bytes(lock(ours.read_bytes(), "VelvetSweatshop"))
    assert reading(ours) == before
