"""A workbook that asks for more than any form is refused before it is parsed, quickly and in words."""

from __future__ import annotations

import io
import time
import zipfile
from pathlib import Path

import pytest

from assessor_app.instrument import load_xlsx, write_xlsx
from assessor_app.spreadsheet.office import lock
from tests.forms import small_form

NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEET = "xl/worksheets/sheet1.xml"
SHARED = "xl/sharedStrings.xml"
RELATIONS = "xl/_rels/workbook.xml.rels"
SHARED_RELATION = (
    b'<Relationship Id="shared" Target="sharedStrings.xml" Type='
    b'"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"/>'
)


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The parts of a sound workbook."""
    path = tmp_path_factory.mktemp("form") / "form.xlsx"
    write_xlsx(small_form(), path)
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def pack(parts: dict[str, bytes], **changed: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**parts, **changed}.items():
            archive.writestr(name, content)
    return packed.getvalue()


def sheet(cells: str) -> bytes:
    return f'<?xml version="1.0"?><worksheet xmlns="{NAMESPACE}"><sheetData>{cells}</sheetData></worksheet>'.encode()


def refused(tmp_path: Path, data: bytes) -> str:
    """The code of what is said of the file, which must be said within five seconds of work."""
    path = tmp_path / "form.xlsx"
    path.write_bytes(data)
    start = time.process_time()
    instrument, (problem,) = load_xlsx(path)
    assert time.process_time() - start < 5
    assert instrument is None
    assert problem.file == "form.xlsx"
    assert problem.mend
    assert "application wrote" not in problem.sentence()
    return problem.code


def with_sheet(parts: dict[str, bytes], content: bytes, shared: bytes = b"") -> bytes:
    related = parts[RELATIONS].replace(b"</Relationships>", SHARED_RELATION + b"</Relationships>")
    more = {SHARED: shared, RELATIONS: related} if shared else {}
    return pack({**parts, SHEET: content, **more})


@pytest.mark.parametrize(
    "cells",
    [
        '<row r="1048576"><c r="A1048576"><v>1</v></c></row>',
        '<row r="99"><c r="XFD99"><v>1</v></c></row>',
        "<row r='99'><c r='&#88;FD99'><v>1</v></c></row>",
        '<row r="99999999999"><c><v>1</v></c></row>',
        '<row r="1"><c r="nowhere"><v>1</v></c></row>',
    ],
)
def test_one_cell_far_away_is_refused(parts: dict[str, bytes], tmp_path: Path, cells: str) -> None:
    assert refused(tmp_path, with_sheet(parts, sheet(cells))) in {"far-cell", "unreadable-part"}


def test_a_long_text_used_many_times_is_refused(parts: dict[str, bytes], tmp_path: Path) -> None:
    shared = f'<sst xmlns="{NAMESPACE}"><si><t>{"x" * 30_000}</t></si></sst>'.encode()
    cells = '<row r="1">' + '<c t="s"><v>0</v></c>' * 5_000 + "</row>"
    assert refused(tmp_path, with_sheet(parts, sheet(cells), shared)) == "long-strings"


def test_more_cells_than_any_form_has_are_refused(parts: dict[str, bytes], tmp_path: Path) -> None:
    cells = '<row r="1">' + "<c><v>1</v></c>" * 250_001 + "</row>"
    assert refused(tmp_path, with_sheet(parts, sheet(cells))) == "too-large"


def test_a_part_that_unpacks_to_far_more_than_any_form_is_refused(parts: dict[str, bytes], tmp_path: Path) -> None:
    assert refused(tmp_path, pack({**parts, "xl/bomb.xml": b" " * 30_000_000})) == "zip-bomb"


def test_more_parts_than_any_form_has_are_refused(parts: dict[str, bytes], tmp_path: Path) -> None:
    many = {f"xl/{number}.xml": b"<a/>" for number in range(1_001)}
    assert refused(tmp_path, pack({**parts, **many})) == "zip-bomb"


def test_a_document_type_declaration_is_refused(parts: dict[str, bytes], tmp_path: Path) -> None:
    content = b'<!DOCTYPE worksheet [<!ENTITY a "aaaa">]>' + sheet("")[21:]
    assert refused(tmp_path, with_sheet(parts, content)) == "document-type"


def test_a_part_in_another_encoding_is_refused(parts: dict[str, bytes], tmp_path: Path) -> None:
    content = sheet("").replace(b'version="1.0"', b'version="1.0" encoding="ISO-8859-1"')
    assert refused(tmp_path, with_sheet(parts, content)) == "not-utf8"
    assert refused(tmp_path, with_sheet(parts, sheet("").decode().encode("utf-16"))) == "not-utf8"


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"type,name\n", b"<html></html>"])
def test_what_is_no_workbook_is_refused(tmp_path: Path, content: bytes) -> None:
    assert refused(tmp_path, content) in {"truncated", "not-a-workbook"}


def test_a_workbook_cut_short_is_refused(parts: dict[str, bytes], tmp_path: Path) -> None:
    whole = pack(parts)
    assert refused(tmp_path, whole[: len(whole) // 2]) == "truncated"


def test_a_part_that_is_not_well_formed_is_refused(parts: dict[str, bytes], tmp_path: Path) -> None:
    assert refused(tmp_path, with_sheet(parts, sheet('<row r="1"><c r="A1"><v>1</v>'))) == "unreadable-part"


def test_a_form_with_a_password_says_so_in_words_for_forms(parts: dict[str, bytes], tmp_path: Path) -> None:
    assert refused(tmp_path, lock(pack(parts), "a password")) == "wrong-passphrase"
    (tmp_path / "form.xlsx").write_bytes(lock(pack(parts), "a password"))
    assert "The form is protected with a password." in load_xlsx(tmp_path / "form.xlsx")[1][0].sentence()


def test_a_form_that_excel_opens_without_asking_is_read(parts: dict[str, bytes], tmp_path: Path) -> None:
    (tmp_path / "form.xlsx").write_bytes(lock(pack(parts), "VelvetSweatshop"))
    instrument, problems = load_xlsx(tmp_path / "form.xlsx")
    assert instrument == small_form(), problems


@pytest.mark.parametrize(
    ("part", "code"), [("xl/vbaProject.bin", "macros"), ("xl/externalLinks/externalLink1.xml", "external-links")]
)
def test_programs_and_data_from_other_files_are_refused(
    parts: dict[str, bytes], tmp_path: Path, part: str, code: str
) -> None:
    assert refused(tmp_path, pack({**parts, part: b"<a/>"})) == code


def test_a_cell_far_away_that_holds_nothing_is_no_harm(parts: dict[str, bytes], tmp_path: Path) -> None:
    """Formats that somebody has laid on the last row, as Excel keeps them."""
    styled = b'<row r="1048576" ht="20"><c r="A1048576" s="1"/><c r="XFD1048576" s="1"></c></row></sheetData>'
    (tmp_path / "form.xlsx").write_bytes(pack({**parts, SHEET: parts[SHEET].replace(b"</sheetData>", styled)}))
    assert load_xlsx(tmp_path / "form.xlsx")[0] == small_form()
