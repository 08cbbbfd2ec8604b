"""Authority is proven, not claimed: what a return may set, and what proves that a change is the lead's."""

import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assessor_app import log, subjects
from assessor_app.exchange import make_contents, read_workbook, write_workbook
from assessor_app.exchange.authority import TABLE, as_markdown
from assessor_app.exchange.event_rows import EventReader
from assessor_app.exchange.workbook import CODE, EVENTS_HEAD, event_cells
from assessor_app.operations import allocation, answer_entry, incoming_work, queries, settlement
from assessor_app.operations.cases import case_list
from assessor_app.operations.contents import return_contents
from assessor_app.operations.packs import write_packs
from assessor_app.operations.results import export
from assessor_app.operations.returns import to_send
from assessor_app.operations.workspace_start import handed_over
from assessor_app.records import Change, Event
from assessor_app.store import Workspace, integrity, open_workspace
from tests.operations.world import PHRASE, World, assessment, fill, merged

LATER = "2026-04-01T00:00:00.000000Z"
WHY = "I did this on the other laptop."


@pytest.fixture
def world(tmp_path):
    found = World(tmp_path)
    with found.begin() as lead:
        queries.ask(lead, assessment(lead, "DC-001"), "q2_1_01", "Where is the plan?")
        found.packs(lead)
    with found.started("assessor-1") as assessor:
        fill(assessor, "DC-001")
        found.returned(assessor)
    return found


def assessors(world: World) -> Workspace:
    return open_workspace(world.assessor_file("assessor-1"), PHRASE, device="d", clock=world.clock)


def event(
    subject: str, field: str, value: str | None, author: str, parents: tuple[str, ...] = (), time: str = LATER
) -> Event:
    return log.make_event(subject, field, value, "", author, "another-device", time, "Because.", parents)


def with_events(world: World, *further: Event, codes: dict[str, str] | None = None) -> Path:
    """A sound return of the first assessor, with further events in its history."""
    with assessors(world) as workspace:
        contents = return_contents(workspace)
    made = make_contents(
        kind=contents.header.kind,
        inspection=replace(_inspection(world), name="Trial"),
        author="assessor-1",
        made_at=contents.header.made_at,
        events=[*contents.events, *further],
        instrument=contents.instrument,
        instruments=contents.instruments,
        codes={**contents.codes, **(codes or {})},
    )
    path = world.folder / "forged.xlsx"
    path.unlink(missing_ok=True)
    write_workbook(path, made, None)
    return path


def _inspection(world: World):
    with assessors(world) as workspace:
        return workspace.inspection()


def told(done: incoming_work.Merged) -> list[str]:
    return [problem.code for problem in done.problems]


def refused(world: World, *further: Event, **how) -> list[str]:
    """The codes of the problems of a return with further events; nothing may have changed."""
    path = with_events(world, *further)
    with world.lead() as lead:
        before = integrity.snapshot(lead.session.db), lead.count_events()
        (done,) = incoming_work.merge(lead, [path], **how)
        assert (integrity.snapshot(lead.session.db), lead.count_events()) == before
    assert all(problem.where.startswith("sheet Events, row ") for problem in done.problems)
    return told(done)


# --- the table ----------------------------------------------------------------------------------


def test_the_document_prints_the_table_that_the_program_holds_to():
    document = Path(__file__).parents[2] / "docs" / "workbook-format.md"
    words = document.read_text(encoding="utf-8")
    assert as_markdown() in words
    assert all(line.meaning in words for line in TABLE)


def test_an_assessor_answers_a_question_from_the_lead_and_changes_nobodys_words(world):
    with world.lead() as lead:
        query = queries.queries(lead)[0]
        (first,) = query.messages
        subject = subjects.query(query.id)
    assert refused(world, event(subject, "closed", "yes", "assessor-1")) == ["not-theirs"]
    assert refused(world, event(subject, "about", "x q1", "assessor-1")) == ["not-theirs"]
    assert refused(world, event(subject, first.field, "Nothing.", "assessor-1", (first.id,))) == ["not-theirs"]
    assert refused(world, event(subject, first.field, "Nothing.", "assessor-1")) == ["not-theirs"]
    assert refused(world, event(subject, first.field, None, "assessor-1", (first.id,))) == ["not-theirs"]
    assert refused(world, event(subject, "message:0123456789abcdef", "Hello.", "assessor-2")) == ["other-author"]
    with assessors(world) as assessor:
        queries.reply(assessor, query.id, "On page two.")
        path = world.returned(assessor, "reply")
    with world.lead() as lead:
        merged(lead, path)
        assert [m.value for m in queries.queries(lead)[0].messages] == ["Where is the plan?", "On page two."]
        assert not queries.queries(lead)[0].closed


@pytest.mark.parametrize(
    ("subject", "field", "value"),
    [
        ("inspection", "headline_rule", "pooled"),
        ("inspection", "counted_from", "signed_off"),
        ("inspection", "name", "Mine"),
        ("inspection", f"redact:{'0' * 64}", "redacted"),
        ("inspection", f"plain:{'0' * 64}", "never"),
        ("person:assessor-1", "role", "lead"),
        ("person:lead", "name", "Nobody"),
        ("case:DC-001", "sample", "eliminated"),
        ("case:DC-001", "record", "x"),
        (f"receipt:{'0' * 64}", "aside", "yes"),
    ],
)
def test_what_the_table_does_not_list_is_refused_whoever_wrote_it(world, subject, field, value):
    assert refused(world, event(subject, field, value, "assessor-1")) == ["not-theirs"]
    assert refused(world, event(subject, field, value, "nobody-known")) == ["not-in-team"]
    assert refused(world, event(subject, field, value, "lead")) == ["lead-change"]


def test_fields_and_values_of_unknown_shape_are_refused_with_their_row(world):
    with world.lead() as lead:
        subject = subjects.assessment(assessment(lead, "DC-001"))
    for field, value in (
        ("no_such_question", "yes"),
        ("intro", "A note takes no answer."),
        ("note:../x", "Words"),
        ("colour", "red"),
        ("status", "complete"),
        ("status", None),
        ("status", "not_started"),
        ("risk_closed:0123456789abcdef", "yes"),
    ):
        assert refused(world, event(subject, field, value, "assessor-1")) == ["not-theirs"], field


# --- what proves that a change is the lead's ----------------------------------------------------


def test_a_refusal_of_somebody_unknown_says_so_and_never_shows_an_id(world):
    path = with_events(world, event("person:lead", "name", "Nobody", "nobody-known"))
    with world.lead() as lead:
        (done,) = incoming_work.merge(lead, [path])
    (problem,) = done.problems
    assert problem.what == "Somebody who is not in the team of this inspection recorded this."
    assert "nobody-known" not in str(problem)


def test_a_forged_redaction_blanks_nothing_here_or_in_the_backups(world):
    with world.lead() as lead:
        merged(lead, world.folder / "assessor-1-return.xlsx")
        answers = lead.answers(assessment(lead, "DC-001"))
        victims = [e.id for e in lead.events() if e.field == "q2_1_01_e"]
    forged = [event("inspection", f"redact:{victim}", "redacted", "lead") for victim in victims]
    assert refused(world, *forged) == ["lead-change"]
    with world.lead() as lead:
        assert lead.answers(assessment(lead, "DC-001")) == answers
        assert not lead.redacted()


def test_a_change_that_the_lead_is_asked_about_is_told_by_names_and_never_by_ids(world):
    with world.lead() as lead:
        given = lead.assessment(assessment(lead, "DC-001"))
        subject, form = subjects.assessment(given.id), lead.instrument(given.instrument)
    changes = [
        event(subject, "assessor", "assessor-2", "lead"),
        event(subject, "instrument", given.instrument, "lead"),
        event("case:DC-001", "record", given.id, "lead"),
        event("person:new", "name", "Person New", "lead"),
        event("person:new", "role", "assessor", "lead"),
        event(subjects.assessment("f" * 16), "assessor", "new", "lead"),
        event(subjects.assessment("f" * 16), "case", "DC-001", "lead"),
    ]
    with world.lead() as lead:
        (done,) = incoming_work.merge(lead, [with_events(world, *changes)])
    told_of = " ".join(problem.sentence() for problem in done.problems)
    assert "case DC-001, “Who assesses the case”: Assessor 2" in told_of
    assert f"“The version of the form that the case is assessed with”: {form.version})" in told_of
    assert "case DC-001, “The assessment that counts”: Assessor 1" in told_of
    assert "(Person New, “Role in the team”: assessor)" in told_of
    assert "case DC-001, “Who assesses the case”: Person New" in told_of
    for identity in (given.id, given.instrument, "assessor-1", "assessor-2", "f" * 16):
        assert identity not in told_of


def test_a_code_that_is_made_up_or_belongs_to_another_event_proves_nothing(world):
    forged = event("inspection", "headline_rule", "pooled", "lead")
    with assessors(world) as assessor:
        code = next(iter(assessor.codes(assessor.events()).values()))
    for wrong in (code, "0" * 64):
        path = with_events(world, forged, codes={forged.id: wrong})
        with world.lead() as lead:
            assert told(incoming_work.merge(lead, [path])[0]) == ["lead-change"]


def test_what_the_lead_did_on_a_second_computer_is_taken_unasked_but_a_redaction(world):
    second = world.folder / "second.inspection"
    shutil.copy(world.lead_file, second)
    with open_workspace(second, PHRASE, device="second", clock=world.clock) as lead:
        allocation.hand_over(lead, assessment(lead, "DC-003"), "assessor-1", "Ill.")
        out = world.folder / "from-second.xlsx"
        export(lead, out, PHRASE, plain=True)
    with world.lead() as lead:
        merged(lead, out)
        assert lead.assessment(assessment(lead, "DC-003")).assessor == "assessor-1"
        merged(lead, world.folder / "assessor-1-return.xlsx")
    with open_workspace(second, PHRASE, device="second", clock=world.clock) as lead:
        merged(lead, world.folder / "assessor-1-return.xlsx")
        gone = next(e for e in lead.events() if e.field == "q2_1_01_e")
        lead.redact([gone.id], "A name.")
        again = world.folder / "again.xlsx"
        export(lead, again, PHRASE, plain=True)
    with world.lead() as lead:
        (done,) = incoming_work.merge(lead, [again])
        assert told(done) == ["lead-change"]
        assert "takes text away for good" in done.problems[0].what
        assert lead.value(gone.subject, gone.field) == "Seen in the record."
        merged(lead, again, lead_changes="take", reason=WHY)
        assert lead.value(gone.subject, gone.field) is None


def test_a_return_brings_the_leads_changes_from_the_second_computer_back_with_their_proof(world):
    second = world.folder / "second.inspection"
    shutil.copy(world.lead_file, second)
    with open_workspace(second, PHRASE, device="second", clock=world.clock) as lead:
        allocation.hand_over(lead, assessment(lead, "DC-003"), "assessor-1", "Ill.")
        write_packs(lead, world.folder / "packs", plain=True)
    with assessors(world) as assessor:
        merged(assessor, world.pack("assessor-1"))
        fill(assessor, "DC-003")
        out = world.returned(assessor, "later")
    with world.lead() as lead:
        merged(lead, out)
        assert lead.assessment(assessment(lead, "DC-003")).assessor == "assessor-1"


def test_changes_that_nothing_proves_are_taken_only_with_a_reason_which_is_kept(world):
    path = with_events(world, event("inspection", "headline_rule", "pooled", "lead"))
    with world.lead() as lead:
        with pytest.raises(Exception, match="needs a reason"):
            incoming_work.merge(lead, [path], lead_changes="take")
        (done,) = merged(lead, path, lead_changes="take", reason=WHY)
        assert lead.inspection().headline_rule == "pooled"
        (kept,) = lead.history(subjects.receipt(done.receipt.id), "lead_changes")
        assert (kept.value, kept.reason, kept.author) == ("take", WHY, "lead")


def test_the_secret_is_in_no_pack_return_merged_workbook_or_assessors_file(world):
    with world.lead() as lead:
        ((secret,),) = lead.query("select value from meta where key = 'lead_secret'")
        merged(lead, world.folder / "assessor-1-return.xlsx")
        export(lead, world.folder / "merged.xlsx", PHRASE, plain=True)
    for path in (world.pack("assessor-1"), world.folder / "assessor-1-return.xlsx", world.folder / "merged.xlsx"):
        with zipfile.ZipFile(path) as archive:
            assert not any(secret.encode() in archive.read(name) for name in archive.namelist())
    with assessors(world) as assessor:
        assert not assessor.query("select 1 from meta where key = 'lead_secret'")
        assert not any(secret in str(row) for row in assessor.query("select * from code"))


def test_copies_made_before_there_were_secrets_come_to_the_same_one(world):
    copy = world.folder / "copy.inspection"
    shutil.copy(world.lead_file, copy)
    codes = []
    for path in (world.lead_file, copy):
        with open_workspace(path, PHRASE, device="d", clock=world.clock) as lead, lead.session.changing():
            lead.session.db.execute("delete from meta where key = 'lead_secret'")
        with open_workspace(path, PHRASE, device="d", clock=world.clock) as lead:
            codes.append(lead.codes(lead.events()))
    assert codes[0] == codes[1]
    assert codes[0]


def test_a_change_of_passphrase_keeps_the_secret(world):
    with world.lead() as lead:
        before = lead.codes(lead.events())
        lead.change_passphrase("six other words for this file")
        assert lead.codes(lead.events()) == before


# --- nothing that a return can hold changes what the table forbids -------------------------------

PEOPLE = ["assessor-1", "assessor-2", "lead", "nobody", ""]
FIELDS = [
    "status", "assessor", "case", "purpose", "instrument", "record", "sample", "role", "name", "closed", "about",
    "aside", "headline_rule", "counted_from", "q2_1_01", "q2_1_01_e", "strengths", "interest",
    "risk_closed:0123456789abcdef",
    "risk:0123456789abcdef", "message:0123456789abcdef", "note:0123456789abcdef", "later:q2_1_01", "detail:gender",
    f"redact:{'a' * 64}", f"plain:{'b' * 64}", "é", "x" * 200,
]  # fmt: skip
VALUES = [None, "yes", "lead", "signed_off", "checked", "in_progress", "eliminated", "pooled", "return", "no_poor", "x"]
THEIRS = ("q2_1_01", "q2_1_01_e", "strengths", "interest", "status", "note:", "later:", "risk:")


@given(data=st.data())
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
def test_whatever_a_return_claims_only_an_assessors_own_answers_can_change(world, data):
    with world.lead() as lead:
        known = [subjects.assessment(one.id) for one in lead.assessments()]
        known += [*lead.subjects("query:"), "inspection", "person:assessor-1", "person:lead", "case:DC-001", "case:NEW"]
        known += ["query:0123456789abcdef", "assessment:0123456789abcdef", f"receipt:{'c' * 64}"]
        ids = [each.id for each in lead.events()]
        own = {subjects.assessment(one.id) for one in lead.assessments() if one.assessor == "assessor-1"}
        before = {each.id for each in lead.events()}
    place = st.integers(0, 99)  # the world grows from one example to the next, so places are drawn, not ids
    claim = st.tuples(
        place,
        st.sampled_from(FIELDS),
        st.sampled_from(VALUES),
        st.sampled_from(PEOPLE[:4]),
        st.lists(place, max_size=2),
    )
    forged = [
        event(known[at % len(known)], field, value, person, tuple(ids[parent % len(ids)] for parent in parents))
        for at, field, value, person, parents in data.draw(st.lists(claim, min_size=1, max_size=3))
    ]
    path = with_events(world, *forged)
    with world.lead() as lead:
        incoming_work.merge(lead, [path])
        made = [each for each in lead.events() if each.id not in before and each.id in {f.id for f in forged}]
        for each in made:
            assert each.author == "assessor-1", each
            assert (each.subject in own and each.field.startswith(THEIRS)) or (
                subjects.kind(each.subject) == "query" and each.field.startswith("message:") and not each.parents
            ), each
            assert each.value not in {"signed_off", "checked"} or each.field != "status"
        assert not lead.redacted()
        assert lead.inspection().headline_rule == "questions"
        assert {person.id: person.role.value for person in lead.people()}["assessor-1"] == "assessor"
        assert queries.queries(lead)
        lead.rebuild()


# --- odd content breaks nothing -----------------------------------------------------------------


def test_values_that_no_workbook_can_hold_are_refused_when_they_are_read(world):
    with world.lead() as lead:
        subject = subjects.assessment(assessment(lead, "DC-001"))

    def problems(one: Event) -> list[tuple[str, str]]:
        reader = EventReader()
        reader.read("Events", [[*EVENTS_HEAD, CODE], [*event_cells(one), ""]])
        return [(problem.code, problem.where) for problem in reader.problems]

    place = "sheet Events, row 2, column"
    good = event(subject, "strengths", "Words", "assessor-1")
    assert problems(good) == []
    assert problems(event(subject, "strengths", "😀" * 16_384, "assessor-1")) == [
        ("unreadable-event", f"{place} Value")
    ]
    assert problems(replace(good, value="a\x0bb")) == [("unreadable-event", f"{place} Value")]
    assert problems(replace(good, reason="a\ufffe")) == [("unreadable-event", f"{place} Reason")]
    for time in ("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "1999-12-31T23:59:59Z", "2026-02-30T00:00:00Z"):
        assert problems(event(subject, "strengths", "x", "assessor-1", time=time)) == [
            ("unreadable-event", f"{place} Time")
        ]


def test_a_message_whose_question_never_arrived_breaks_no_list(world):
    with world.lead() as lead:
        lead.record([Change("query:0123456789abcdef", "message:0123456789abcdef", "Hello?")])
        assert len(queries.queries(lead)) == 1


# --- what else the lead is told -----------------------------------------------------------------


def test_that_someone_may_be_at_risk_is_told_of_a_refused_workbook_too(world):
    with assessors(world) as assessor:
        answer_entry.raise_risk(assessor, assessment(assessor, "DC-002"), "A threat.", "The manager.", "Today")
        path = world.returned(assessor, "risk")
    bad = with_events(world, event("inspection", "name", "Mine", "assessor-1"))
    with world.lead() as lead:
        (refusal,) = incoming_work.merge(lead, [bad])
        assert refusal.problems
        assert ["DC-002" in alert.what for alert in refusal.alerts] == [True]
        (done,) = merged(lead, path)
        assert [alert.code for alert in done.alerts] == ["risk-now"]
        assert merged(lead, path)[0].alerts == ()


def test_setting_aside_says_when_the_same_work_came_another_way(world):
    with assessors(world) as assessor:
        second = world.returned(assessor, "once-more")
    with world.lead() as lead:
        first, again = merged(lead, world.folder / "assessor-1-return.xlsx", second)
        assert [note.code for note in settlement.set_aside(lead, first.receipt.id, "Wrong one.")] == [
            "aside-without-effect"
        ]
        assert settlement.set_aside(lead, again.receipt.id, "Wrong too.") == ()
        assert not lead.answers(assessment(lead, "DC-001")).get("q2_1_01")


def test_whoever_handed_the_last_case_away_gets_a_pack_that_says_so(world):
    with world.lead() as lead:
        for case in ("DC-001", "DC-002"):
            allocation.hand_over(lead, assessment(lead, case), "assessor-2", "Ill.")
        written = {one.person: one.cases for one in write_packs(lead, world.folder / "packs", plain=True)}
        assert written == {"assessor-1": 2, "assessor-2": 3} or written["assessor-1"] == 0
    with assessors(world) as assessor:
        merged(assessor, world.pack("assessor-1"))
        assert handed_over(assessor) == ("DC-001", "DC-002")
        assert to_send(assessor).unfinished == ()
    world.forget("assessor-1")
    with world.started("assessor-1") as fresh:
        assert handed_over(fresh) == ("DC-001", "DC-002")
        assert case_list(fresh) == ()


def test_a_clock_that_looks_wrong_is_said_and_changes_nothing(world):
    path = with_events(
        world,
        event(_subject(world), "strengths", "From the future.", "assessor-1", time="2031-01-01T00:00:00.000000Z"),
    )
    with world.lead() as lead:
        (done,) = merged(lead, path)
        assert sorted(note.code for note in done.notes) == ["clock", "clock"]
        assert any("still to come" in note.what for note in done.notes)
        assert any("a clock was set back" in note.what for note in done.notes)
    with world.lead() as lead:
        assert [warning.code for warning in lead.warnings] == ["clock"]


def _subject(world: World) -> str:
    with assessors(world) as assessor:
        return subjects.assessment(assessment(assessor, "DC-001"))


def test_a_return_of_version_1_is_read_for_ever():
    path = Path(__file__).parent / "return_version_1.xlsx"
    result = read_workbook(path, (), {})
    assert result.header is not None
    assert result.header.format_version == "1"
    assert result.codes == {}
    assert not [p for p in result.problems if p.code in {"newer-format", "renamed-column", "read-me"}]


def test_completing_and_handing_back_still_work_for_a_former_assessor(world):
    with world.lead() as lead:
        allocation.hand_over(lead, assessment(lead, "DC-002"), "assessor-2", "Ill.")
    with assessors(world) as assessor:
        one = assessment(assessor, "DC-002")
        answer_entry.answer(assessor, one, "strengths", "Not told yet.")
        path = world.returned(assessor, "late")
    with world.lead() as lead:
        merged(lead, path)
        assert lead.answers(one)["strengths"] == "Not told yet."
