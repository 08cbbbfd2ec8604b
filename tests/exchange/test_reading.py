"""What a workbook says is believed only where it hangs together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assessor_app.exchange import content_hash, make_contents, read_pack
from assessor_app.log import blanked
from assessor_app.records import Inspection, WorkbookKind
from tests.exchange.making import MADE_AT, PASSPHRASE, case, contents, said, team, written
from tests.exchange.spoiling import cell, codes, in_excel, read
from tests.forms import big_form, small_form


def entry(name: str, value: str | None):
    """A change of one entry of the sheet Read me."""

    def change(workbook):
        cell(workbook, "Read me", "Value", Item=name).value = value

    return change


def test_the_head_says_what_was_written(plain, target):
    result = read(target, plain[0])
    assert result.header == plain[1].header
    assert result.header.kind is WorkbookKind.RETURN
    assert (result.header.cases, result.header.answers, result.header.events) == (2, 16, 33)
    assert result.passphrase is None


def test_a_newer_format_is_told_and_nothing_else(plain, target):
    result = read(target, in_excel(plain[0], entry("Format version", "3")))
    assert codes(result) == {"newer-format"}
    assert "newer version" in result.problems[0].what


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Format version", "0"),
        ("Format version", "²"),
        ("Format version", "9" * 30_000),
        ("Kind", "letter"),
        ("Made at", "yesterday"),
        ("Made at", "2013-13-45T00:00:00Z"),
        ("Inspection", None),
        ("Cases", "3"),
        ("Answers", "17"),
        ("Events", "32"),
        ("Events", "many"),
        ("Content hash", "0" * 64),
        ("Author", "assessor-9"),
    ],
)
def test_a_changed_entry_of_the_head_is_told(plain, target, name, value):
    result = read(target, in_excel(plain[0], entry(name, value)))
    assert codes(result) == {"read-me"}
    assert all(len(problem.sentence()) < 400 for problem in result.problems)


def test_a_form_that_the_reader_does_not_have_is_told_and_never_evaluated(plain, target):
    result = read(target, plain[0], instruments={})
    assert codes(result) == {"other-instrument"}
    assert result.instrument is None


def test_cases_assessed_with_another_form_are_told(target):
    other = big_form(10, 1, 20)
    written(target, [*case("DC-001", instrument=other.hash)])
    assert codes(read(target, target.read_bytes())) == {"other-instrument"}


def test_a_pack_whose_form_was_changed_is_told(target):
    written(target, kind=WorkbookKind.PACK, recipient="assessor-1")
    data = in_excel(target.read_bytes(), lambda workbook: workbook["choices"].cell(3, 3, "Perhaps"))
    target.write_bytes(data)
    assert codes(read_pack(target, ())) == {"edited-instrument"}


# --- events ---------------------------------------------------------------------------------------


def test_a_changed_value_and_a_changed_author_are_forged_rows(plain, target):
    for column, value in (("Value", "yes"), ("Author", "assessor-2"), ("Parents", "0" * 64), ("Event", "0" * 64)):

        def change(workbook, column=column, value=value):
            cell(workbook, "Events", column, Field="q2_1_01").value = value

        assert codes(read(target, in_excel(plain[0], change))) == {"forged-event-id"}


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("Event", "x"),
        ("Subject", "case"),
        ("Field", None),
        ("Form hash", "form"),
        ("Author", "a\nb"),
        ("Time", "2013-06-03"),
        ("Time", "2013-06-31T09:05:00.000000Z"),
        ("Parents", "a b"),
    ],
)
def test_a_cell_of_the_history_that_cannot_be_is_named(plain, target, column, value):
    def change(workbook):
        cell(workbook, "Events", column, Field="q2_1_01").value = value

    (problem,) = read(target, in_excel(plain[0], change)).problems
    assert problem.code == "unreadable-event"
    assert problem.where.endswith(f"column {column}")


def test_the_same_event_twice_is_one_event(plain, target):
    def double(workbook):
        sheet = workbook["Events"]
        sheet.append([entry.value for entry in sheet[4]])

    result = read(target, in_excel(plain[0], double))
    assert (result.problems, len(result.events)) == ((), 33)


def test_hundreds_of_problems_of_one_kind_are_counted_not_listed(target):
    written(target, [said("assessment:a", f"q{number}", "yes", minute=number) for number in range(200)])

    def spoil(workbook):
        for row in workbook["Events"].iter_rows(min_row=2, min_col=4, max_col=4):
            row[0].value = "no"

    problems = read(target, in_excel(target.read_bytes(), spoil)).problems
    assert len(problems) == 40
    assert "160 more" in problems[-1].sentence()


def redacted_events():
    events = [*team(), *case("DC-001")]
    victim = next(event for event in events if event.field == "q2_1_01_e")
    return [blanked(event) if event == victim else event for event in events], victim


def test_an_event_without_its_text_is_genuine_only_if_a_redaction_names_it(target):
    events, victim = redacted_events()
    written(target, events)
    assert codes(read(target, target.read_bytes())) == {"forged-event-id"}
    known = read(target, target.read_bytes(), redacted=frozenset({victim.id}))
    assert (known.problems, known.edits) == ((), ())
    assert blanked(victim) in known.events
    redaction = said("inspection", f"redact:{victim.id}", "redacted", minute=60, reason="A victim's name.")
    written(target, [*events, redaction])
    result = read(target, target.read_bytes())
    assert (result.problems, set(result.events)) == ((), {*events, redaction})


def test_a_redaction_does_not_excuse_another_text(target):
    events, victim = redacted_events()
    changed = [replace(event, value="other words") if event.id == victim.id else event for event in events]
    written(target, [*changed, said("inspection", f"redact:{victim.id}", "redacted", minute=60)])
    assert codes(read(target, target.read_bytes())) == {"forged-event-id"}


# --- the content hash -----------------------------------------------------------------------------


def test_the_content_hash_knows_neither_the_order_of_events_nor_when_and_by_what_name_they_were_written():
    first = contents()
    again = make_contents(
        kind=WorkbookKind.RETURN,
        inspection=Inspection("inspection-1", "Another name", "Another area"),
        author="assessor-1",
        made_at=MADE_AT.replace("10T", "11T"),
        events=first.events[::-1],
        instrument=small_form(),
        instruments={small_form().hash: small_form()},
    )
    assert again.header.content_hash == first.header.content_hash


def test_the_content_hash_knows_every_event_the_author_and_the_kind():
    made = contents()
    hashes = {
        made.header.content_hash,
        content_hash(made.header, made.events[1:]),
        content_hash(replace(made.header, author="assessor-2"), made.events),
        content_hash(replace(made.header, kind=WorkbookKind.PACK), made.events),
        content_hash(replace(made.header, inspection="inspection-2"), made.events),
    }
    assert len(hashes) == 5


def test_a_locked_return_is_read_with_the_passphrase_that_fits(locked, target):
    result = read(target, locked, ("one", PASSPHRASE, "three"))
    assert (result.problems, result.passphrase) == ((), PASSPHRASE)
