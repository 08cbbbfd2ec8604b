"""A workbook that asks for more than any form is refused before it is parsed, quickly and in words."""

from __future__ import annotations

import io
import time
import zipfile
from pathlib import Path

import pytest

from assessor_app.instrument import load_xlsx, write_xlsx
from assessor_app.instrument.bounds import repacked
from tests.forms import small_form

NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEET = "xl/worksheets/sheet1.xml"
SHARED = "xl/sharedStrings.xml"


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
    """What is said of the file, which must be said within five seconds of work."""
    path = tmp_path / "form.xlsx"
    path.write_bytes(data)
    start = time.process_time()
    instrument, (problem,) = load_xlsx(path)
    assert time.process_time() - start < 5
    assert instrument is None
    assert problem.file == "form.xlsx"
    assert problem.mend
    return problem.what


def with_sheet(parts: dict[str, bytes], content: bytes, shared: bytes = b"") -> bytes:
    more = {SHARED: shared} if shared else {}
    return pack({**parts, SHEET: content, **more})


@pytest.mark.parametrize(
    "cells",
    [
        '<row r="1048576"><c r="A1048576"><v>1</v></c></row>',
        '<row r="1"><c r="XFD1"><v>1</v></c></row>',
        "<row><c r='&#88;FD1'><v>1</v></c></row>",
        '<row r="99999999999"><c><v>1</v></c></row>',
        '<row r="1"><c r="nowhere"><v>1</v></c></row>',
    ],
)
def test_one_cell_far_away_is_refused(parts: dict[str, bytes], tmp_path: Path, cells: str) -> None:
    assert "far outside of any form" in refused(tmp_path, with_sheet(parts, sheet(cells)))


def test_a_long_text_used_many_times_is_refused(parts: dict[str, bytes], tmp_path: Path) -> None:
    shared = f'<sst xmlns="{NAMESPACE}"><si><t>{"x" * 30_000}</t></si></sst>'.encode()
    cells = '<row r="1">' + '<c t="s"><v>0</v></c>' * 5_000 + "</row>"
    assert "far more text" in refused(tmp_path, with_sheet(parts, sheet(cells), shared))


def test_more_cells_than_any_form_has_are_refused(parts: dict[str, bytes], tmp_path: Path) -> None:
    assert "far more text" in refused(tmp_path, with_sheet(parts, sheet("<row>" + "<c/>" * 250_001 + "</row>")))


def test_a_part_that_unpacks_to_far_more_than_any_form_is_refused(parts: dict[str, bytes], tmp_path: Path) -> None:
    assert "far larger" in refused(tmp_path, pack({**parts, "xl/bomb.xml": b" " * 30_000_000}))


def test_more_parts_than_any_form_has_are_refused(parts: dict[str, bytes], tmp_path: Path) -> None:
    assert "far larger" in refused(tmp_path, pack({**parts, **{f"xl/{number}.xml": b"<a/>" for number in range(501)}}))


def test_a_document_type_declaration_is_refused(parts: dict[str, bytes], tmp_path: Path) -> None:
    content = b'<!DOCTYPE worksheet [<!ENTITY a "aaaa">]>' + sheet("")[21:]
    assert "document type declaration" in refused(tmp_path, with_sheet(parts, content))


def test_a_part_in_another_encoding_is_refused(parts: dict[str, bytes], tmp_path: Path) -> None:
    content = sheet("").replace(b'version="1.0"', b'version="1.0" encoding="ISO-8859-1"')
    assert "not UTF-8" in refused(tmp_path, with_sheet(parts, content))
    assert "damaged" in refused(tmp_path, with_sheet(parts, sheet("").decode().encode("utf-16")))


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"type,name\n", b"<html></html>"])
def test_what_is_no_workbook_is_refused(tmp_path: Path, content: bytes) -> None:
    assert refused(tmp_path, content) == "This file is not an Excel workbook, or it is damaged."


def test_a_workbook_cut_short_is_refused(parts: dict[str, bytes], tmp_path: Path) -> None:
    whole = pack(parts)
    assert "damaged" in refused(tmp_path, whole[: len(whole) // 2])


def test_a_part_that_is_not_well_formed_is_refused(parts: dict[str, bytes], tmp_path: Path) -> None:
    assert "damaged" in refused(tmp_path, with_sheet(parts, sheet("<row>")))


def test_a_workbook_with_a_password_says_so(tmp_path: Path) -> None:
    assert "password" in refused(tmp_path, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600)


def test_the_parser_sees_only_parts_that_were_measured(parts: dict[str, bytes]) -> None:
    safe, problems = repacked(pack({**parts, "xl/media/picture.png": b"<worksheet>", "xl/extra.xml": b"<a/>"}))
    assert safe is not None, problems
    with zipfile.ZipFile(io.BytesIO(safe)) as archive:
        assert "xl/media/picture.png" not in archive.namelist()
        assert {name: archive.read(name) for name in archive.namelist()} == {**parts, "xl/extra.xml": b"<a/>"}
