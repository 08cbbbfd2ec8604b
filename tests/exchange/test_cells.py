"""The smallest pieces: columns by letter, lengths as Excel counts them, texts that are cut to fit."""

from __future__ import annotations

import gc

from hypothesis import given
from hypothesis import strategies as st

from assessor_app.spreadsheet.cells import MAX_UNITS, clipped, column_index, column_name, row_writer, units
from assessor_app.spreadsheet.limits import Limits
from assessor_app.spreadsheet.rows import uncollected


@given(st.integers(0, 16_383))
def test_the_letters_of_a_column_give_its_number_back(index):
    assert column_index(column_name(index)) == index


def test_columns_are_named_as_excel_names_them():
    assert [column_name(index) for index in (0, 25, 26, 701, 702, 16_383)] == ["A", "Z", "AA", "ZZ", "AAA", "XFD"]


def test_a_text_that_only_repeats_another_is_cut_to_what_a_cell_holds():
    for text in ("x" * 40_000, "😀" * 20_000, "x" + "😀" * 20_000):
        cut = clipped(text)
        assert MAX_UNITS - 1 <= units(cut) <= MAX_UNITS
        assert cut.endswith("…")
        assert text.startswith(cut[:-1])
    assert clipped("😀" * 16_383) == "😀" * 16_383


def test_an_empty_text_takes_no_cell_and_a_formula_is_a_string():
    row = row_writer([7] * 3)(2, ["=1+1", "", "a<b"])
    assert row == (
        '<row r="2"><c r="A2" s="7" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>'
        '<c r="C2" s="7" t="inlineStr"><is><t xml:space="preserve">a&lt;b</t></is></c></row>'
    )


def test_a_small_file_may_unpack_freely_and_a_large_one_by_a_ratio_up_to_a_bound():
    limits = Limits(free_bytes=100, ratio=10, unpacked_bytes=1_000)
    assert [limits.unpacked(size) for size in (1, 10, 50, 100, 1_000)] == [100, 100, 500, 1_000, 1_000]


def test_the_collection_of_unused_memory_goes_on_after_reading():
    with uncollected():
        assert not gc.isenabled()
        with uncollected():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
