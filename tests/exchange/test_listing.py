"""A list of cases is read as a person sees it on the screen, or it is said where that cannot be."""

import datetime

import pytest
from openpyxl.styles import PatternFill
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from assessor_app.exchange import Hidden, alike, head_of, read_list, visible
from assessor_app.exchange.list_faults import said_of_a_list
from assessor_app.problems import Problem, Severity, UserError
from assessor_app.spreadsheet import faults, sheet_faults
from assessor_app.spreadsheet.cells import column_name
from assessor_app.spreadsheet.office import lock
from tests.exchange.lists import HEADS, ROWS, saved, several, with_markup, workbook_of
from tests.exchange.spoiling import members, packed, with_part


def seen(data, **settled):
    return read_list(data, known=HEADS.__contains__, **settled)


def cells(found):
    return [row.cells for row in found.rows]


def codes(found):
    return [note.code for note in found.notes]


def refused(data, **settled):
    with pytest.raises(UserError) as told:
        seen(data, **settled)
    return told.value.problems[0]


def test_a_plain_workbook_is_read_without_a_word():
    found = seen(workbook_of())
    assert (found.sheet, found.head_row, found.heads) == ("List", 1, ROWS[0])
    assert cells(found) == list(ROWS[1:])
    assert [row.number for row in found.rows] == [2, 3, 4]
    assert found.notes == ()


# --- which sheet, which row ---------------------------------------------------------------------


@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
def test_a_hidden_sheet_is_passed_over_and_said(state):
    workbook = several(Old=(ROWS[0], ("OLD-1", "x", "y")), New=ROWS)
    workbook["Old"].sheet_state = state
    found = seen(saved(workbook))
    assert (found.sheet, len(found.rows)) == ("New", 3)
    assert [note.where for note in found.notes] == ["sheet Old"]


def test_a_hidden_sheet_is_read_when_it_is_asked_for():
    workbook = several(Old=(ROWS[0], ("OLD-1", "x", "y")), New=ROWS)
    workbook["Old"].sheet_state = "hidden"
    found = seen(saved(workbook), sheet="old ")
    assert (found.sheet, codes(found)) == ("Old", ["hidden-sheet"])


def test_a_cover_before_the_list_is_passed_over_and_said():
    found = seen(saved(several(Cover=[("Cases of the area",), ("see the next sheet",)], Cases=ROWS)))
    assert (found.sheet, codes(found)) == ("Cases", ["passed-over"])


def test_of_several_lists_the_first_is_taken_the_others_are_named_and_can_be_chosen():
    data = saved(several(May=ROWS, June=(ROWS[0], ("J-1", "x", "y")), Notes=[("Code", "Meaning"), ("W1", "White")]))
    found = seen(data)
    assert (found.sheet, found.sheets, codes(found)) == ("May", ("May", "June"), ["other-lists"])
    assert "June" in found.notes[0].what
    assert cells(seen(data, sheet="June")) == [("J-1", "x", "y")]


def test_a_sheet_that_is_not_there_is_answered_with_those_that_are():
    told = refused(workbook_of(), sheet="Cases")
    assert (told.code, told.mend) == ("no-such-sheet", "Choose one of: List.")


def test_titles_above_the_heads_are_passed_over_and_said():
    found = seen(workbook_of([("Sample of the area",), ("Extracted 12/03/2013", "by hand"), (), *ROWS]))
    assert (found.head_row, cells(found)) == (4, list(ROWS[1:]))
    assert [(note.code, note.where) for note in found.notes] == [("titles", "rows 1 and 2")]


def test_blank_rows_within_the_list_are_said():
    found = seen(workbook_of([*ROWS[:2], (), (), *ROWS[2:]]))
    assert cells(found) == list(ROWS[1:])
    assert [(note.code, note.where) for note in found.notes] == [("blank-rows", "row 3-4")]


# --- merged and hidden --------------------------------------------------------------------------


def test_a_merged_cell_counts_for_every_row_that_it_covers():
    rows = [("Case", "Assessor"), ("A1", "Gwen Parry"), ("A2", None), ("A3", None), ("A4", "Owen Pugh")]
    found = seen(workbook_of(rows, lambda sheet: sheet.merge_cells("B2:B4")))
    assert [row.cells[1] for row in found.rows] == ["Gwen Parry"] * 3 + ["Owen Pugh"]


def test_a_merged_cell_makes_no_row_where_there_is_none():
    found = seen(workbook_of([("Case", "Assessor"), ("A1", "Gwen Parry")], lambda sheet: sheet.merge_cells("B2:B900")))
    assert len(found.rows) == 1


def test_columns_without_anything_in_them_are_not_there():
    found = seen("Case,Name,,\u200b,\nA1,Rees,,,\n\u200b,,,,\n".encode())
    assert (found.heads, cells(found)) == (("Case", "Name"), [("A1", "Rees")])


def test_two_columns_with_one_head_can_be_told_apart():
    assert seen(b"Case,Name,name,\nA1,x,y,z\n").heads == ("Case", "Name", "name (column C)", "column D")


def test_a_sheet_that_would_be_laid_out_without_end_is_refused():
    rows = "".join(f'<row r="{n}"><c r="{column_name(n)}{n}"><v>1</v></c></row>' for n in range(2, 4000))
    data = with_markup(workbook_of(), "</sheetData>", f"{rows}</sheetData>")
    assert refused(data).code == "too-large"


def test_a_text_across_several_columns_is_a_heading():
    rows = [*ROWS[:2], ("Cases of the north",), *ROWS[2:]]
    found = seen(workbook_of(rows, lambda sheet: sheet.merge_cells("A3:C3")))
    assert [row.heading for row in found.rows] == [False, True, False, False]


def test_merged_cells_without_end_do_not_fill_the_memory():
    many = "".join(f'<mergeCell ref="A{row}:B1048576"/>' for row in range(1, 1500))
    rows = [("Case", "Name"), *((f"A{number}", "x") for number in range(1500))]
    data = with_markup(workbook_of(rows), "</sheetData>", f"</sheetData><mergeCells>{many}</mergeCells>")
    assert refused(data).code == "too-large"


def filtered(sheet):
    sheet.auto_filter.ref = "A1:C4"
    sheet.auto_filter.add_filter_column(2, ["Gwen Parry"])
    sheet.row_dimensions[4].hidden = True


def by_hand(sheet):
    sheet.row_dimensions[2].hidden = sheet.row_dimensions[4].hidden = True


@pytest.mark.parametrize(
    ("hide", "where", "words"),
    [(filtered, "row 4", "1 hidden row. A filter is on."), (by_hand, "rows 2 and 4", "2 hidden rows.")],
)
def test_hidden_rows_are_counted_and_have_to_be_decided(hide, where, words):
    (note,) = seen(workbook_of(change=hide)).notes
    assert (note.code, note.severity, note.where) == ("hidden-rows", Severity.ERROR, where)
    assert words in note.what
    assert "read or left out" in note.mend


def test_hidden_rows_are_read_or_left_out_as_decided_and_it_is_said():
    for decided, numbers in ((Hidden.READ, [2, 3, 4]), (Hidden.LEAVE, [3])):
        found = seen(workbook_of(change=by_hand), hidden=decided)
        assert [row.number for row in found.rows] == numbers
        assert [note.severity for note in found.notes] == [Severity.WARNING]


def test_a_hidden_column_that_would_be_used_has_to_be_decided_too():
    def hide(sheet):
        sheet.column_dimensions["C"].hidden = True

    (note,) = seen(workbook_of(change=hide)).notes
    assert (note.code, note.severity) == ("hidden-columns", Severity.ERROR)
    assert "Assessor" in note.what
    assert seen(workbook_of(change=hide), hidden=Hidden.READ).heads == ("Case", "Name", "Assessor")
    assert seen(workbook_of(change=hide), hidden=Hidden.LEAVE).heads == ("Case", "Name")


# --- what a cell shows --------------------------------------------------------------------------


def formatted(value, code):
    def change(sheet):
        sheet["A2"] = value
        sheet["A2"].number_format = code

    return seen(workbook_of([("Case", "Name"), (None, "x")], change)).rows[0].cells[0]


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [
        (7, "0000000", "0000007"),
        (15, '"DC-"000', "DC-015"),
        (1234, "General", "1234"),
        (0.5, "0%", "50%"),
        (datetime.date(2013, 1, 5), "d mmm yy", "2013-01-05"),
        (datetime.datetime(2013, 1, 5, 14, 30), "dd/mm/yyyy", "2013-01-05 14:30"),  # noqa: DTZ001 -- Excel has no zones
        (True, "General", "TRUE"),
    ],
)
def test_a_number_comes_as_its_format_shows_it(value, code, text):
    assert formatted(value, code) == text


def test_days_counted_from_1904_are_the_days_that_are_seen():
    workbook = several(List=[("Case", "Start"), ("A1", datetime.date(2013, 1, 5))])
    workbook.epoch = CALENDAR_MAC_1904
    assert seen(saved(workbook)).rows[0].cells[1] == "2013-01-05"


def test_styles_are_looked_up_where_the_workbook_says_not_by_their_name():
    parts = members(workbook_of([("Case", "Start"), ("A1", datetime.date(2013, 1, 5))]))
    relations = "xl/_rels/workbook.xml.rels"
    parts["xl/looks7.xml"] = parts.pop("xl/styles.xml")
    parts[relations] = parts[relations].replace(b"styles.xml", b"looks7.xml")
    assert seen(packed(parts)).rows[0].cells[1] == "2013-01-05"


def test_coloured_cells_far_away_do_not_count():
    def colour(sheet):
        sheet.cell(1_048_576, 16_000).fill = PatternFill("solid", fgColor="FFFF00")

    found = seen(workbook_of(change=colour))
    assert (cells(found), found.notes) == (list(ROWS[1:]), ())


def test_of_a_formula_the_saved_result_is_read():
    data = workbook_of([("Case", "Name"), ("A1", "=B9")])
    kept = members(data)["xl/worksheets/sheet1.xml"]
    ways = ("<f>B9</f><v></v>", "<f>B9</f><v/>", "<f>B9</f><v />")  # as the library writes it, with lxml and without
    written = next(way for way in ways if way.encode() in kept)
    row = seen(with_markup(data, written, "<f>[1]Other!B9</f><v>12</v>")).rows[0]
    assert (row.cells, dict(row.faults)) == (("A1", "12"), {})


def test_a_formula_without_a_result_and_an_error_are_told_in_their_cells():
    row = seen(workbook_of([("Case", "Name"), ("A1", "=UPPER(B9)"), ("A2", "#N/A")])).rows
    assert [fault.code for one in row for fault in one.faults.values()] == ["no-result", "error-cell"]
    assert "#N/A" in row[1].faults[1].what


def test_macros_are_not_run_but_said_and_links_too():
    data = with_part(workbook_of(), "xl/vbaProject.bin", lambda _: b"program")
    data = with_part(data, "xl/externalLinks/externalLink1.xml", lambda _: b"<externalLink/>")
    found = seen(data)
    assert cells(found) == list(ROWS[1:])
    assert [(note.code, note.severity) for note in found.notes] == [
        ("macros", Severity.WARNING),
        ("external-links", Severity.WARNING),
    ]


def test_what_cannot_be_seen_in_a_text_is_not_there():
    found = seen(
        workbook_of(
            [("\ufeffCase", "Na\u00adme\u200b", "Asses\u200dsor\u00a0"), ("A\u200b1", "Ann\u00a0 Bell", "x\u202e")]
        )
    )
    assert found.heads == ("Case", "Name", "Assessor")
    assert cells(found) == [("A1", "Ann Bell", "x")]


def test_words_that_look_the_same_are_alike():
    assert alike("Siân  REES") == alike(" sia\u0302n rees")
    assert alike("Ann Bell") != alike("Anne Bell")
    assert visible("Sia\u0302n") == "Siân"
    assert head_of("Assessor\r\n(initials)") == "Assessor (initials)"


# --- locked, damaged, something else ------------------------------------------------------------


def test_a_protected_list_opens_with_its_password_and_says_what_it_needs_without():
    locked = lock(workbook_of(), "spring tide")
    assert cells(seen(locked, password="spring tide")) == list(ROWS[1:])
    assert "is protected with a password" in refused(locked).what
    assert "does not open" in refused(locked, password="neap tide").what


@pytest.mark.parametrize(
    ("part", "content", "said"),
    [("content.xml", b"<x/>", ".ods"), ("word/document.xml", b"<x/>", "not an Excel workbook")],
)
def test_another_kind_of_workbook_is_named(part, content, said):
    assert said in refused(packed({part: content, "mimetype": b"x"})).what


def test_a_definition_that_could_unfold_is_refused():
    data = with_part(workbook_of(), "xl/worksheets/sheet1.xml", lambda part: b'<!DOCTYPE a [<!ENTITY b "c">]>' + part)
    assert refused(data).code == "document-type"


def test_a_sheet_of_a_million_cells_is_refused_and_one_that_is_cut_off():
    row = "".join(f'<c t="n"><v>{column}</v></c>' for column in range(1001))
    data = with_markup(workbook_of(), "<sheetData>", "<sheetData>" + f"<row>{row}</row>" * 1000)
    assert refused(data).code == "too-large"
    assert refused(with_part(workbook_of(), "xl/worksheets/sheet1.xml", lambda part: part[:-30])).code == "truncated"


@pytest.mark.parametrize("data", [b"%PDF-1.4\n" + bytes(range(128)) * 9, b"\x89PNG\r\n" + b"\x00\x01\x02a" * 300])
def test_what_is_no_text_and_no_workbook_is_no_list(data):
    assert refused(data).what == "This is no list that can be read."


def everything_that_the_gate_says():
    constants = [one for module in (faults, sheet_faults) for one in vars(module).values() if isinstance(one, Problem)]
    return [
        *constants,
        faults.too_large(1, 1),
        faults.zip_bomb(),
        faults.too_many_parts(1),
        faults.damaged_part("x"),
        faults.document_type("x"),
        faults.not_utf8("x"),
        faults.unreadable_part("x"),
        sheet_faults.far_cell("x", "A1"),
        sheet_faults.too_many_cells("x"),
        sheet_faults.long_strings("x"),
        sheet_faults.formula("x", "A1"),
        sheet_faults.error_cell("x", "A1"),
    ]


@pytest.mark.parametrize("problem", everything_that_the_gate_says(), ids=lambda problem: problem.what[:40])
def test_whatever_the_gate_says_of_a_list_it_says_in_the_words_of_lists(problem):
    words = said_of_a_list(problem).sentence()
    for ours in (
        "workbook of ours",
        "application wrote",
        "cases to assess",
        "completed work",
        "passphrase",
    ):
        assert ours not in words
