"""The translator's list holds every Welsh text once, says that none is approved, and keeps its ticks."""

from __future__ import annotations

from pathlib import Path

import pytest

from assessor_app.bundled import resource
from assessor_app.instrument import load_csv
from assessor_app.records import WELSH
from tools.sample import welsh


@pytest.fixture(scope="module")
def listed() -> str:
    return welsh.document()


def test_the_list_says_first_that_no_qualified_translator_has_seen_the_welsh(listed: str) -> None:
    assert "No qualified translator has seen this Welsh." in listed.split("\n- ", maxsplit=1)[0]


def test_every_form_the_practice_case_and_the_glossary_have_a_part(listed: str) -> None:
    headings = {line.removeprefix("## ").strip("`") for line in listed.splitlines() if line.startswith("## ")}
    forms = {f"resources/instruments/{path.name}" for path in resource("instruments").glob("*.csv")}
    assert headings == {*forms, "resources/practice/"}


def test_every_text_of_a_form_is_listed_once() -> None:
    instrument, _ = load_csv(resource("instruments", "victim_questionnaire_2013.csv"))
    assert instrument is not None
    found = welsh.entries(instrument)
    assert len({(entry.what, entry.english, entry.welsh) for entry in found}) == len(found)
    labels = {question.label.to(WELSH) for question in instrument.questions}
    assert labels <= {entry.welsh for entry in found}
    shared = next(entry for entry in found if entry.english == "Please write no names.")
    assert (shared.place, shared.others) == ("helped", 1)


def test_a_short_text_stands_in_both_languages_and_a_long_one_by_its_length() -> None:
    assert welsh.Entry("code", "question", "How?", "Sut?").line() == "**code** question: How? → Sut?"
    assert welsh.Entry("code", "question", "How?", "").line() == "**code** question: How? → (none yet)"
    long = welsh.Entry("code", "guidance", "word " * 60, "gair " * 60).line()
    assert long.startswith("**code** guidance, 60 words, text ")


def test_a_tick_is_kept_until_the_text_changes(listed: str) -> None:
    first, second = [line for line in listed.splitlines() if line.startswith("- [ ] ")][:2]
    reviewed = listed.replace(first, first.replace("[ ]", "[x]"))
    changed = reviewed.replace(second, second.replace("[ ]", "[x]") + " changed")
    assert welsh.document(reviewed) == reviewed
    assert welsh.document(changed) == reviewed


def test_the_list_is_written_over_its_former_self_without_losing_ticks(tmp_path: Path, listed: str) -> None:
    path = tmp_path / "list.md"
    path.write_text(listed.replace("- [ ] ", "- [x] ", 1), encoding="utf-8", newline="\n")
    welsh.build(path)
    assert path.read_text(encoding="utf-8").count("- [x] ") == 1
