"""A report that comes back from editing, held against what its figures say: right, wrong, or without a figure behind.

The Word file is a stranger's: its archive is bounded before anything is read, and only the text of its main part is.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Any

from assessor_app.figures import Claim, claims
from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.reports.document import Document, Line, Slot, lines, plain
from assessor_app.reports.word_file import TAG

MOST_BYTES, MOST_UNPACKED, MOST_PARTS = 50_000_000, 200_000_000, 2_000
_MAIN = "word/document.xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ALIKE = 0.6
_NUMBER = "\N{NUMBER SIGN}"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of an edited paragraph; `figure` is the id in the tag of the control that they stand in, if any."""

    text: str
    figure: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One claim that is wrong or unsupported: its paragraph (counted from 1), its words, and what should be there."""

    paragraph: int
    text: str
    figure: str = ""
    expected: str = ""


@dataclass(frozen=True, slots=True)
class Lint:
    """What a figure check says: claims that were held against the report, those right, wrong and unsupported."""

    figures: int
    right: int
    wrong: tuple[Finding, ...]
    unsupported: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Expected:
    """A claim of the report as it should be, with the figure behind it."""

    claim: Claim
    figure: str = ""
    truth: tuple[int, int] | None = None


def lint(data: bytes, document: Document, truths: Mapping[str, tuple[int, int]]) -> Lint:
    """Hold a Word file against the report that it was made from; `truths` are counts and bases, by figure.

    `UserError` for a file that is no Word file or is far too large.
    """
    waiting: dict[str, deque[Line]] = defaultdict(deque)
    for line in lines(document):
        waiting[_masked(plain(line))].append(line)
    held, right = 0, 0
    wrong: list[Finding] = []
    unsupported: list[Finding] = []
    for number, pieces in enumerate(read_paragraphs(data), start=1):
        partner = _partner("".join(piece.text for piece in pieces), waiting)
        outcome = _held(number, pieces, _expected(partner, truths) if partner else [], truths)
        held, right = held + outcome.figures, right + outcome.right
        wrong += outcome.wrong
        unsupported += outcome.unsupported
    return Lint(held, right, tuple(wrong), tuple(unsupported))


# --- reading ------------------------------------------------------------------------------------


def read_paragraphs(data: bytes) -> Iterator[tuple[Piece, ...]]:
    """The paragraphs of a Word file that have words, each row of a table as one with tabs between its cells."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(_main_part(data), parser)
    except etree.XMLSyntaxError as error:
        raise _no_word_file() from error
    body = root.find(f"{_W}body")
    yield from (pieces for pieces in _paragraphs(body if body is not None else []) if any(p.text for p in pieces))


def _main_part(data: bytes) -> bytes:
    if len(data) > MOST_BYTES:
        raise _no_word_file()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
                raise _no_word_file()
            with archive.open(_MAIN) as part:
                read = part.read(MOST_UNPACKED + 1)
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, OSError, EOFError) as error:
        raise _no_word_file() from error
    if b"<!DOCTYPE" in read[:4096] or len(read) > MOST_UNPACKED:
        raise _no_word_file()
    return read


def _no_word_file() -> UserError:
    what = Message("This is no report in a Word file that can be read.")
    return UserError(Problem("no-word-file", what, Message("Choose the .docx that came back from editing.")))


def _paragraphs(parent: Any) -> Iterator[tuple[Piece, ...]]:
    for child in parent:
        if child.tag == f"{_W}p":
            yield tuple(_pieces(child, ""))
        elif child.tag == f"{_W}tr":
            yield _cells(child)
        elif isinstance(child.tag, str):
            yield from _paragraphs(child)


def _cells(row: Any) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    cells = [cell for cell in row if cell.tag in {f"{_W}tc", f"{_W}sdt"}]
    for at, cell in enumerate(cells):
        pieces += [Piece("\t")] if at else []
        pieces += _pieces(cell, "")
    return tuple(pieces)


def _pieces(element: Any, figure: str) -> Iterator[Piece]:
    """The words below an element, in their order, each with the figure of the control that it stands in."""
    if element.tag == f"{_W}sdt":
        tag = element.find(f"{_W}sdtPr/{_W}tag")
        said = tag.get(f"{_W}val", "") if tag is not None else ""
        figure = said.removeprefix(TAG) if said.startswith(TAG) else figure
    if element.tag == f"{_W}t":
        yield Piece(element.text or "", figure)
    elif element.tag in {f"{_W}tab", f"{_W}br"}:
        yield Piece(" ", figure)
    elif element.tag not in {f"{_W}instrText", f"{_W}del"} and isinstance(element.tag, str):
        for child in element:
            yield from _pieces(child, figure)


# --- holding ------------------------------------------------------------------------------------


def _masked(text: str) -> str:
    """A paragraph without what its claims say, so that it is found again when one of them was changed."""
    parts, at = [], 0
    for claim in claims(text):
        parts += [text[at : claim.start], _NUMBER]
        at = claim.end
    return re.sub(r"\W+", " ", "".join([*parts, text[at:]]).replace(_NUMBER, " 0 ")).strip().casefold()


def _partner(text: str, waiting: dict[str, deque[Line]]) -> Line | None:
    """The paragraph of the report that this one was; it is found once."""
    key = _masked(text)
    if not waiting.get(key):
        near = SequenceMatcher(b=key, autojunk=False)
        best, score = "", _ALIKE
        for other, left in waiting.items():
            near.set_seq1(other)
            if left and near.real_quick_ratio() > score and near.quick_ratio() > score and near.ratio() > score:
                best, score = other, near.ratio()
        key = best
    return waiting[key].popleft() if waiting.get(key) else None


def _expected(line: Line, truths: Mapping[str, tuple[int, int]]) -> list[_Expected]:
    """The claims of a paragraph as the report has it, those in a slot with their figure."""
    text, spans = "", []
    for part in line:
        words = part.words if isinstance(part, Slot) else part
        spans.append((len(text), len(text) + len(words), part.figure if isinstance(part, Slot) else ""))
        text += words
    found = []
    for claim in claims(text):
        figure = next((name for start, end, name in spans if start <= claim.start < end), "")
        found.append(_Expected(claim, figure, truths.get(figure)))
    return found


def _held(
    number: int, pieces: tuple[Piece, ...], expected: list[_Expected], truths: Mapping[str, tuple[int, int]]
) -> Lint:
    """The claims of one edited paragraph beside those that it should have."""
    text, spans = "", []
    for piece in pieces:
        spans.append((len(text), len(text) + len(piece.text), piece.figure))
        text += piece.text
    made = claims(text)
    said, says = [one.claim.words for one in expected], [claim.words for claim in made]
    matched = SequenceMatcher(a=said, b=says, autojunk=False)
    partners: dict[int, _Expected] = {}
    for _, a0, a1, b0, b1 in matched.get_opcodes():
        partners |= {b0 + step: expected[a0 + step] for step in range(min(a1 - a0, b1 - b0))}
    right = 0
    wrong, unsupported = [], []
    for at, claim in enumerate(made):
        figure = next((name for start, end, name in spans if start <= claim.start < end and name), "")
        partner = partners.get(at) or _Expected(replace(claim, n=None, low=None), figure, truths.get(figure))
        finding = Finding(number, claim.words, partner.figure or figure, _should(partner, truths.get(figure)))
        if at not in partners and not figure:
            unsupported.append(finding)
        elif _is_right(claim, partner):
            right += 1
        else:
            wrong.append(finding)
    return Lint(right + len(wrong), right, tuple(wrong), tuple(unsupported))


def _is_right(claim: Claim, partner: _Expected) -> bool:
    """A claim is right if it says what the report says, or says the same figure truly in other words."""
    if claim.words.casefold() == partner.claim.words.casefold():
        return True
    return partner.truth is not None and partner.truth[1] > 0 and claim.d is None and _true(claim, partner.truth)


def _true(claim: Claim, truth: tuple[int, int]) -> bool:
    return (claim.low is not None or claim.but) and claim.fits(*truth)


def _should(partner: _Expected, truth: tuple[int, int] | None) -> str:
    if partner.claim.n is None and partner.claim.low is None and truth:
        return f"{truth[0]} of {truth[1]}"
    return partner.claim.words
