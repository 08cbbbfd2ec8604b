"""Workbooks spoilt at random, the same for the same seed: in the archive, in the markup, in the values.

`mutated` changes one workbook in one to three ways. What comes out may be sound, odd, broken or
harmful; whoever reads it has to say a sentence about it or read it, within bounds.
"""

from __future__ import annotations

import io
import random
import re
import struct
import zipfile
from collections.abc import Callable

from tests.spreadsheet.excel import UNUSUAL, packed, saved_by_excel

Change = Callable[[bytes, random.Random], bytes]

MARKUP = b"<>/\"'=& 0123456789ABCXFD:abcst\r\n"
TAGS = (
    b'<c r="XFD1048576"><v>1</v></c>', b'<c t="e"><v>#N/A</v></c>', b'<row r="0">', b'<row r="99999999999">', b"</row>",
    b"</sheetData>", b"<sheetData>", b"<x:c/>", b"<si/>", b"<is><t>x</t></is>", b"<f>1+1</f>",
    b"<!-- x -->", b"<![CDATA[x]]>", b"<!DOCTYPE a>", b"&amp;", b"&#0;", b"&a;",
    b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b'<mc:AlternateContent xmlns:mc="x"/>',
)  # fmt: skip
VALUES = (
    "=1+1", "#NAME?", "1e999", "-1", "9" * 400, "_x0000_", "_xD800_", "\u202e", "\ufffe", "TRUE", "2013-02-31", "'",
    "yes no", "x" * 33_000, "\r\n", "  ", "ẞ", "../../x", "<b>", "${a}", "${a} = 'x' and " * 300, "(" * 500,
)  # fmt: skip
NUMBERS = (b"0", b"-1", b"1", b"16385", b"1048577", b"4294967296", b"99999999999999999999", b"1.5", b"x", b"")
_SMALL = 200_000
_TEXT = re.compile(rb"(<t[^<>]*>)([^<>]*)(</t>)")
_NUMBER = re.compile(rb'="[0-9]+"|<v>[0-9]+</v>')
_ATTRIBUTE = re.compile(rb' [A-Za-z:]+="[^"]*"')
_TAG = re.compile(rb"<[^<>]+>")


def mutated(data: bytes, seed: int) -> bytes:
    """This workbook with one to three changes."""
    draw = random.Random(seed)
    if draw.random() < 0.3:
        data = saved_by_excel(data, rich=draw.random() < 0.3, names=UNUSUAL if draw.random() < 0.3 else _USUAL)
    for _ in range(draw.randint(1, 3)):
        data = draw.choice(CHANGES)(data, draw)
    return data


_USUAL = type(UNUSUAL)()


# --- the archive ----------------------------------------------------------------------------------


def bytes_changed(data: bytes, draw: random.Random) -> bytes:
    """A few bytes of the file changed, doubled or lost."""
    found = bytearray(data)
    start = draw.randrange(len(found) or 1)
    end = min(len(found), start + draw.choice([1, 4, 50]))
    found[start:end] = draw.choice([b"", draw.randbytes(end - start), bytes(found[start:end]) * 2])
    return bytes(found)


def cut_off(data: bytes, draw: random.Random) -> bytes:
    return data[: draw.randrange(len(data) or 1)]


def a_size_that_lies(data: bytes, draw: random.Random) -> bytes:
    """A size in the archive's list of contents that is not so."""
    found = bytearray(data)
    places = [found_at.start() for found_at in re.finditer(b"PK\x01\x02", data)]
    if places:
        offset = draw.choice([8, 10, 20, 24, 42])
        place = draw.choice(places) + offset
        if place + 4 <= len(found):
            struct.pack_into("<I", found, place, draw.choice([0, 1, 2**16, 2**31, 2**32 - 1]))
    return bytes(found)


def _in_parts(change: Callable[[dict[str, bytes], random.Random], None]) -> Change:
    """A change of the parts of a workbook; a file that is no archive (any more) stays as it is."""

    def changed(data: bytes, draw: random.Random) -> bytes:
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                parts = {name: archive.read(name) for name in archive.namelist()}
            change(parts, draw)
            return packed(parts)
        except Exception:  # noqa: BLE001 -- an archive that was spoilt before is spoilt enough
            return data

    return changed


def _lose_a_part(parts: dict[str, bytes], draw: random.Random) -> None:
    del parts[draw.choice(list(parts))]


def _swap_parts(parts: dict[str, bytes], draw: random.Random) -> None:
    one, other = draw.sample(list(parts), 2)
    parts[one], parts[other] = parts[other], parts[one]


def _rename_a_part(parts: dict[str, bytes], draw: random.Random) -> None:
    name = draw.choice(list(parts))
    parts[draw.choice([name.upper(), f"../{name}", f"/{name}", name.replace("/", "\\"), "x"])] = parts.pop(name)


def _blow_a_part_up(parts: dict[str, bytes], draw: random.Random) -> None:
    name = draw.choice(list(parts))
    parts[name] += draw.choice([b" ", b"<a/>", b"a"]) * draw.choice([1_000, 5_000_000])


def _add_parts(parts: dict[str, bytes], draw: random.Random) -> None:
    for number in range(draw.choice([1, 2_000])):
        parts[draw.choice([f"xl/media/{number}", f"xl/externalLinks/{number}.xml", f"xl/vbaProject{number}.bin"])] = (
            b"x"
        )


# --- the markup -----------------------------------------------------------------------------------


def _in_a_part(change: Callable[[bytes, random.Random], bytes]) -> Change:
    def changed(parts: dict[str, bytes], draw: random.Random) -> None:
        name = draw.choice([name for name in parts if name.endswith((".xml", ".rels"))])
        parts[name] = change(parts[name], draw)

    return _in_parts(changed)


def _replaced(pattern: re.Pattern[bytes], part: bytes, draw: random.Random, into: Callable[[bytes], bytes]) -> bytes:
    """A match of `pattern` behind a drawn place made into something else; or, in small parts, half of them."""
    if len(part) < _SMALL and draw.random() < 0.1:
        return pattern.sub(lambda each: into(each[0]) if draw.random() < 0.5 else each[0], part)
    found = pattern.search(part, draw.randrange(len(part) or 1)) or pattern.search(part)
    return part[: found.start()] + into(found[0]) + part[found.end() :] if found else part


def _noise(part: bytes, draw: random.Random) -> bytes:
    start = draw.randrange(len(part) or 1)
    noise = bytes(draw.choices(MARKUP, k=draw.choice([1, 4, 50])))
    return part[:start] + noise + part[start + draw.choice([0, len(noise)]) :]


def _other_encoding(part: bytes, draw: random.Random) -> bytes:
    return part.decode("utf-8", "replace").encode(draw.choice(["utf-16", "utf-16-le", "utf-32", "cp500"]), "replace")


def _a_tag_put_in(part: bytes, draw: random.Random) -> bytes:
    return _replaced(_TAG, part, draw, lambda tag: tag + draw.choice(TAGS))


def _a_tag_lost(part: bytes, draw: random.Random) -> bytes:
    return _replaced(_TAG, part, draw, lambda tag: draw.choice([b"", tag * 2, tag.upper(), tag.replace(b'"', b"'")]))


def _an_attribute_lost(part: bytes, draw: random.Random) -> bytes:
    return _replaced(_ATTRIBUTE, part, draw, lambda each: draw.choice([b"", each * 2, each.replace(b"=", b" = ")]))


def _deeply_nested(part: bytes, draw: random.Random) -> bytes:
    return _replaced(_TAG, part, draw, lambda tag: tag + b"<a>" * draw.choice([10, 100_000]))


# --- the values -----------------------------------------------------------------------------------


def _a_number(part: bytes, draw: random.Random) -> bytes:
    return _replaced(_NUMBER, part, draw, lambda each: re.sub(rb"[0-9]+", draw.choice(NUMBERS), each))


def _a_text(part: bytes, draw: random.Random) -> bytes:
    value = draw.choice(VALUES).replace("&", "&amp;").replace("<", "&lt;").encode("utf-8", "replace")
    return _replaced(_TEXT, part, draw, lambda each: _TEXT.sub(lambda m: m[1] + value + m[3], each))


def _texts_swapped(part: bytes, draw: random.Random) -> bytes:
    texts = [found[0] for found in _TEXT.finditer(part, 0, _SMALL)]
    return _replaced(_TEXT, part, draw, lambda _: draw.choice(texts)) if texts else part


CHANGES: tuple[Change, ...] = (
    bytes_changed,
    cut_off,
    a_size_that_lies,
    *map(_in_parts, (_lose_a_part, _swap_parts, _rename_a_part, _blow_a_part_up, _add_parts)),
    *map(_in_a_part, (_noise, _other_encoding, _a_tag_put_in, _a_tag_lost, _an_attribute_lost, _deeply_nested)),
    *map(_in_a_part, (_a_number, _a_number, _a_text, _a_text, _texts_swapped)),
)
"""Every way to change a workbook; values twice, since they come furthest."""
