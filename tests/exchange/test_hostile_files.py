"""Files that were made to do harm, or were spoilt on the way: each has its own sentence, and costs little."""

from __future__ import annotations

import io
import random
import re
import struct
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from assessor_app.exchange import Limits, read_list, read_workbook
from assessor_app.spreadsheet.office import lock, unlock
from tests.exchange.making import PASSPHRASE
from tests.exchange.spoiling import MAIN, codes, in_excel, packed, read, with_part, with_rows, with_sheet

INLINE = '<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>'


def far_cell(data: bytes) -> bytes:
    return with_rows(data, "Answers", f'<row r="1">{INLINE.format(at="A1", text="Case")}</row>'
                     f'<row r="1048576">{INLINE.format(at="XFD1048576", text="far")}</row>')  # fmt: skip


def far_cell_in_disguise(data: bytes) -> bytes:
    """A tag whose attribute holds ``>``, so that a careless search for cells does not see it."""
    far = '<c x=">" r="XFD1048576" t="inlineStr"><is><t>far</t></is></c>'
    return with_rows(data, "Answers", f'<row r="1">{INLINE.format(at="A1", text="Case")}{far}</row>')


def far_cell_with_prefix(data: bytes) -> bytes:
    rows = '<x:row r="1048576"><x:c r="XFD1048576"><x:v>1</x:v></x:c></x:row>'
    return with_rows(data, "Answers", f'<row r="1">{INLINE.format(at="A1", text="Case")}</row>{rows}')


def far_cell_of_a_near_row(data: bytes) -> bytes:
    """The row says 2, its cell says 1048576."""
    far = INLINE.format(at="J1048576", text="far")
    return with_rows(data, "Answers", f'<row r="1">{INLINE.format(at="A1", text="Case")}</row><row r="2">{far}</row>')


def long_strings(data: bytes) -> bytes:
    """A megabyte of long texts, each referred to by thousands of cells."""
    texts = "".join(f"<si><t>{letter * 32_000}</t></si>" for letter in "abcdefghijklmnopqrstuvwxyzABCDE")
    rows = "".join(f'<row r="{row}"><c r="A{row}" t="s"><v>{row % 31}</v></c></row>' for row in range(1, 20_001))
    spoilt = with_rows(data, "Answers", rows)
    spoilt = with_part(spoilt, "xl/sharedStrings.xml", lambda _: f'<sst xmlns="{MAIN}">{texts}</sst>'.encode())
    relation = (
        b'<Relationship Id="shared" Target="sharedStrings.xml" Type='
        b'"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"/></Relationships>'
    )
    return with_part(spoilt, "xl/_rels/workbook.xml.rels", lambda part: part.replace(b"</Relationships>", relation))


def zip_bomb(data: bytes) -> bytes:
    return with_sheet(data, "Answers", lambda part: part + b" " * 60_000_000)


def lying_zip_bomb(data: bytes) -> bytes:
    """A bomb whose own list of contents says that it is small."""
    spoilt = bytearray(zip_bomb(data))
    start = 0
    while (start := spoilt.find(b"PK\x01\x02", start)) >= 0:
        size = struct.unpack_from("<I", spoilt, start + 24)[0]
        if size > 1_000_000:
            struct.pack_into("<I", spoilt, start + 24, 1_000)
        start += 4
    return bytes(spoilt)


def thousands_of_parts(data: bytes) -> bytes:
    sink = io.BytesIO(data)
    with zipfile.ZipFile(sink, "a") as archive:
        for number in range(5_000):
            archive.writestr(f"xl/media/{number}", b"")
    return sink.getvalue()


def document_type(data: bytes) -> bytes:
    bomb = b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    return with_sheet(data, "Answers", lambda part: bomb + part)


def document_type_in_the_list_of_sheets(data: bytes) -> bytes:
    bomb = b'<!DOCTYPE w [<!ENTITY a "aaaaaaaa">]>'
    return with_part(data, "xl/workbook.xml", lambda part: bomb + part)


def comment(data: bytes) -> bytes:
    return with_sheet(data, "Answers", lambda part: part.replace(b"<row", b"<!-- <c r='A1'/> --><row", 1))


def formula(data: bytes) -> bytes:
    return in_excel(data, lambda workbook: workbook["Answers"].cell(3, 5, "=1+1"))


def error_cell(data: bytes) -> bytes:
    return in_excel(data, lambda workbook: workbook["Answers"].cell(3, 5, "#N/A"))


def utf16(data: bytes) -> bytes:
    return with_sheet(data, "Answers", lambda part: part.decode().encode("utf-16"))


def utf16_without_a_mark(data: bytes) -> bytes:
    return with_sheet(data, "Answers", lambda part: part.decode().encode("utf-16-le"))


def latin1(data: bytes) -> bytes:
    head = b'<?xml version="1.0" encoding="ISO-8859-1"?>'
    return with_sheet(data, "Answers", lambda part: head + part.replace(b"Case", b"Cas\xe9"))


def macros(data: bytes) -> bytes:
    return with_part(data, "xl/vbaProject.bin", lambda _: b"\x00")


def external_links(data: bytes) -> bytes:
    return with_part(data, "xl/externalLinks/externalLink1.xml", lambda _: b"<externalLink/>")


def reference_to_no_text(data: bytes) -> bytes:
    return with_rows(data, "Answers", '<row r="1"><c r="A1" t="s"><v>999999</v></c></row>')


SPOILT = {
    far_cell: "far-cell",
    far_cell_in_disguise: "far-cell",
    far_cell_with_prefix: "far-cell",
    far_cell_of_a_near_row: "far-cell",
    long_strings: "long-strings",
    zip_bomb: "zip-bomb",
    lying_zip_bomb: "truncated",
    thousands_of_parts: "zip-bomb",
    document_type: "document-type",
    document_type_in_the_list_of_sheets: "document-type",
    comment: "unreadable-part",
    formula: "formula",
    error_cell: "error-cell",
    utf16: "not-utf8",
    utf16_without_a_mark: "not-utf8",
    latin1: "not-utf8",
    macros: "macros",
    external_links: "external-links",
    reference_to_no_text: "unreadable-part",
}


@pytest.mark.parametrize(("spoil", "code"), SPOILT.items(), ids=lambda value: getattr(value, "__name__", value))
def test_each_way_to_do_harm_is_told_by_its_own_name(plain, target, spoil, code):
    spoilt = spoil(plain[0])
    start = time.process_time()
    result = read(target, spoilt)
    assert time.process_time() - start < 5
    assert code in codes(result)
    assert all(
        problem.file == target.name and problem.what and problem.what.endswith(".") for problem in result.problems
    )


def test_the_place_of_a_far_cell_a_formula_and_an_error_is_named(plain, target):
    places = {
        spoil: {p.where for p in read(target, spoil(plain[0])).problems} for spoil in (far_cell, formula, error_cell)
    }
    assert "sheet Answers, cell XFD1048576" in places[far_cell]
    assert "sheet Answers, cell E3" in places[formula]
    assert "sheet Answers, cell E3" in places[error_cell]


def test_every_problem_of_a_file_is_told_at_once(plain, target):
    spoilt = with_sheet(error_cell(plain[0]), "Cases", lambda part: b"<!DOCTYPE a>" + part)
    assert {"error-cell", "document-type"} <= codes(read(target, spoilt))


def test_a_sheet_that_is_not_ours_may_hold_formulas_and_is_said_not_to_be_read(plain, target):
    def add_notes(workbook):
        workbook.create_sheet("My notes")["A1"] = "=1+1"

    result = read(target, in_excel(plain[0], add_notes))
    assert [(p.code, p.severity) for p in result.problems] == [("extra-sheet", "warning")]


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are set the POSIX way")
def test_harmful_files_are_refused_within_little_memory_and_time(plain, locked, tmp_path):
    for number, spoil in enumerate(SPOILT):
        (tmp_path / f"{number}.xlsx").write_bytes(spoil(plain[0]))
    (tmp_path / "spins.xlsx").write_bytes(with_spins(locked, b"9" * 9))
    script = (
        "import resource, sys, pathlib\n"
        "from assessor_app.exchange import read_workbook\n"
        "resource.setrlimit(resource.RLIMIT_AS, (700_000_000, 700_000_000))\n"
        "resource.setrlimit(resource.RLIMIT_CPU, (40, 40))\n"
        "for path in sorted(pathlib.Path(sys.argv[1]).glob('*.xlsx')):\n"
        "    assert read_workbook(path, ('x',), {}).problems, path\n"
        "sys.stdout.write('all refused')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=False, timeout=100
    )
    assert (done.stdout, done.returncode) == ("all refused", 0), done.stderr


# --- files that are something else, or only a part ------------------------------------------------


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "truncated"),
        (b"just some words, no workbook", "not-a-workbook"),
        (b"PK", "truncated"),
        (b"PK\x03\x04 and then nothing", "truncated"),
        (packed({"hello.txt": b"hello"}), "not-a-workbook"),
    ],
)
def test_a_file_that_is_no_workbook_is_told_from_one_that_was_cut_off(target, data, code):
    assert codes(read(target, data)) == {code}


def test_a_workbook_of_somebody_elses_is_told_from_ours(target):
    from openpyxl import Workbook

    workbook, sink = Workbook(), io.BytesIO()
    workbook.active.append(["Case", "Name"])
    workbook.save(sink)
    assert codes(read(target, sink.getvalue())) == {"plain-not-ours"}


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.98])
def test_a_workbook_that_was_cut_off_is_told_so(plain, locked, target, share):
    for data in (plain[0], locked):
        assert codes(read(target, data[: int(len(data) * share)], (PASSPHRASE,))) == {"truncated"}


def test_a_missing_file_and_a_too_large_one_are_told_apart(plain, target):
    assert codes(read_workbook(target, (), {})) == {"no-such-file"}
    assert codes(read(target, plain[0], limits=Limits(file_bytes=100))) == {"too-large"}


def test_too_many_cells_are_refused_whatever_sheets_they_stand_on(plain, target):
    assert "too-large" in codes(read(target, plain[0], limits=Limits(cells=100)))


# --- the lock -------------------------------------------------------------------------------------


def with_spins(data: bytes, spins: bytes) -> bytes:
    """The locked workbook with another count of rounds, as long as before for want of some blanks."""
    longer = len(spins) - len(b"100000")
    changed = re.sub(
        rb'spinCount="100000"([^<>]*?) {%d}( {9})' % longer, rb'spinCount="' + spins + rb'"\1\2', data, count=1
    )
    assert len(changed) == len(data)
    assert spins in changed
    return changed


@pytest.mark.parametrize("spins", [b"999999999", b"1000001", b"-00001", b"1e9999", b"&#57;&#57;&#57;"])
def test_a_forged_count_of_rounds_is_refused_before_anything_is_worked_out(locked, target, spins):
    start = time.process_time()
    result = read(target, with_spins(locked, spins), (PASSPHRASE,))
    assert time.process_time() - start < 1
    assert codes(result) == {"forged-spin-count"}


def test_a_wrong_passphrase_is_told_from_a_damaged_file(locked, target):
    assert codes(read(target, locked, ("wrong",))) == {"wrong-passphrase"}
    assert codes(read(target, locked, ())) == {"wrong-passphrase"}
    damaged = bytearray(locked)
    damaged[-2_000] ^= 1
    assert codes(read(target, bytes(damaged), (PASSPHRASE,))) == {"damaged"}
    assert codes(read(target, bytes(damaged), ("wrong",))) == {"wrong-passphrase"}


def test_the_passphrase_that_fits_is_named_and_may_be_typed_on_any_computer(locked, target):
    import unicodedata

    decomposed = unicodedata.normalize("NFD", PASSPHRASE)
    assert decomposed != PASSPHRASE
    result = read(target, locked, ("wrong", "", decomposed))
    assert result.passphrase == decomposed
    assert not result.problems


def test_a_locked_workbook_is_checked_inside_like_any_other(plain, target):
    assert "far-cell" in codes(read(target, lock(far_cell(plain[0]), PASSPHRASE), (PASSPHRASE,)))


def test_a_workbook_that_libreoffice_locked_in_its_own_way_is_opened_too():
    data = Path(__file__).with_name("locked_by_libreoffice.xlsx").read_bytes()
    opened, problems = unlock(data, ("wrong", PASSPHRASE), Limits())
    assert problems == ()
    assert opened is not None
    seen = read_list(opened.data, known=lambda head: head == "Case")
    assert (seen.heads, [row.cells for row in seen.rows]) == (("Case",), [("DC-001",)])
    assert [problem.code for problem in unlock(data, ("wrong",), Limits())[1]] == ["wrong-passphrase"]


def test_an_old_office_file_is_told_so(target, locked):
    old = locked.replace("EncryptionInfo".encode("utf-16-le"), "EncryptionInfi".encode("utf-16-le"))
    assert codes(read(target, old, (PASSPHRASE,))) == {"not-a-workbook"}


# --- whatever else may come -----------------------------------------------------------------------


def mangled(data: bytes, draw: random.Random, alphabet: bytes = bytes(range(256))) -> bytes:
    """The bytes with a few of them changed, doubled or lost."""
    found = bytearray(data)
    for _ in range(draw.randint(1, 4)):
        start = draw.randrange(len(found))
        end = min(len(found), start + draw.choice([1, 4, 50]))
        noise = bytes(draw.choices(alphabet, k=end - start))
        found[start:end] = draw.choice([b"", noise, bytes(found[start:end]) * 2])
    return bytes(found)


MARKUP = b"<>/\"'=& 0123456789ABCXFD:abcst"


def test_no_mangled_file_brings_the_program_down(plain, locked, target):
    draw = random.Random(2013)
    for _ in range(40):
        result = read(target, mangled(plain[0], draw))
        assert result.problems or set(result.events) == set(plain[1].events)
        read(target, mangled(locked, draw), ("wrong",))


def test_no_mangled_markup_brings_the_program_down(plain, target):
    draw = random.Random(2014)
    for sheet in ("Answers", "Events", "Read me", "survey") * 10:
        read(target, with_sheet(plain[0], sheet, lambda part: mangled(part, draw, MARKUP)))
    for part in ("xl/workbook.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels") * 10:
        read(target, with_part(plain[0], part, lambda part: mangled(part, draw, MARKUP)))


def test_styles_and_shared_texts_that_cannot_be_parsed_are_told(plain, target):
    data = long_strings(plain[0])
    unclosed = with_part(data, "xl/sharedStrings.xml", lambda part: part.replace(b"</sst>", b""))
    assert "unreadable-part" in codes(read(target, unclosed, limits=Limits(text_bytes=10**9)))


def test_reading_changes_nothing_beside_the_file(plain, target):
    before = sorted(target.parent.iterdir())
    read(target, far_cell(plain[0]))
    assert sorted(Path(target.parent).iterdir()) == sorted([*before, target])
