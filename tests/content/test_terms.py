"""One list of terms holds the form, the glossary, the practice case and the window to the same Welsh words."""

from __future__ import annotations

import csv
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache

import pytest

from assessor_app.bundled import resource
from assessor_app.instrument import load_csv
from assessor_app.translations import catalogue
from tools.sample import welsh

Pair = tuple[str, str, str]
"""Where a text stands, the English and the Welsh."""


def table(*path: str) -> list[dict[str, str]]:
    with resource(*path).open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


TERMS = table("translations", "terms.csv")


def of_forms() -> Iterator[Pair]:
    for path in resource("instruments").glob("*_2013.csv"):
        instrument, _ = load_csv(path)
        assert instrument is not None
        for one in welsh.entries(instrument):
            yield f"{path.stem} {one.place}", one.english, one.welsh


def of_the_window() -> Iterator[Pair]:
    for message in ET.parse(resource("translations", "assessor_cy.ts")).iter("message"):
        yield "window", message.findtext("source") or "", message.findtext("translation") or ""


def of_the_core() -> Iterator[Pair]:
    """What the core says, in prints above all."""
    for template, forms in catalogue("cy").items():
        for form in forms:
            yield "core", template, form


@cache
def texts() -> tuple[Pair, ...]:
    glossary = (
        ("glossary " + row["id"], f"{row['term']}: {row['en']}", row["cy"])
        for row in table("instruments", "glossary.csv")
    )
    practice = ((f"practice {one.place}", one.english, one.welsh) for one in welsh.practice())
    return (*of_forms(), *glossary, *practice, *of_the_window(), *of_the_core())


def test_every_kind_of_text_is_looked_at() -> None:
    places = {place.split()[0] for place, _, _ in texts()}
    assert {"case_assessment_violent_2013", "glossary", "practice", "window", "core"} <= places


@pytest.mark.parametrize("row", TERMS, ids=lambda row: row["english"])
def test_a_term_is_always_the_same_in_welsh(row: dict[str, str]) -> None:
    term = re.compile(rf"\b{re.escape(row['english'])}s?\b", re.IGNORECASE)
    allowed = [word.lower() for word in row["welsh"].split(";")]
    assert [
        (place, cy)
        for place, en, cy in texts()
        if len(en.split()) <= 25 and term.search(en) and cy and not any(word in cy.lower() for word in allowed)
    ] == []


@pytest.mark.parametrize("row", [row for row in TERMS if row["never"]], ids=lambda row: row["english"])
def test_no_other_word_stands_for_a_term(row: dict[str, str]) -> None:
    never = row["never"].split(";")
    assert [(place, word) for place, _, cy in texts() for word in never if word in cy] == []


def test_english_has_one_word_for_a_thing_too() -> None:
    never = re.compile(r"\bhostel\b|domestic violence|bad behaviour", re.IGNORECASE)
    found = [(place, en) for place, en, _ in texts() if len(en) < 5_000 and never.search(en)]
    assert [place for place, _ in found if not place.startswith("glossary")] == []


SHORT = re.compile(r"[A-Za-z]*[A-Z]{2,}[A-Za-z]*(?: 2)?")


def test_the_glossary_spells_out_every_abbreviation() -> None:
    short = [row for row in table("instruments", "glossary.csv") if SHORT.fullmatch(row["term"])]
    assert len(short) > 20
    for row in short:
        full, colon, _ = row["en"].partition(": ")
        names = [name.lower() for name in row["aliases"].split(";")]
        assert colon, row["id"]
        assert any(name.startswith(full.lower()[:12]) for name in names), row["id"]
