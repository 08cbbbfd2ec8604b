"""What the log says: ids that hold their content, what stands, conflicts, digests, redactions."""

from __future__ import annotations

from dataclasses import replace

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from assessor_app import log
from assessor_app.problems import UserError
from assessor_app.records import Event, Status

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
VALUES = st.one_of(st.none(), TEXT)


def event(value: str | None = "yes", *, time: str = "1", parents: tuple[str, ...] = (), field: str = "q1") -> Event:
    return log.make_event("assessment:a", field, value, "i", "assessor-1", "d", time, "", parents)


# --- ids ----------------------------------------------------------------------------------------


@given(fields=st.tuples(TEXT, TEXT, VALUES, TEXT, TEXT, TEXT, TEXT, TEXT, st.lists(TEXT, max_size=4)))
def test_our_canonical_json_is_rfc_8785_for_any_text(fields):
    names = ("subject", "field", "value", "instrument", "author", "device", "time", "reason", "parents")
    as_given = dict(zip(names, fields, strict=True))
    assert log._canonical(as_given) == rfc8785.dumps(as_given)


def test_an_id_is_known_for_ever():
    made = log.make_event("case:DC-014", "sample", "in", "", "lead", "d1", "2013-06-03T09:30:00.000000Z", "", ())
    assert made.id == "63442357f1fc831a40909cfb42b4dfa4d7d2808b1a07bb17c3730a5c12f09c88"


@given(parents=st.lists(TEXT, max_size=5), data=st.data())
def test_the_order_and_repetition_of_parents_do_not_count(parents, data):
    shuffled = data.draw(st.permutations(parents + parents[:1]))
    assert event(parents=tuple(parents)) == event(parents=tuple(shuffled))


@pytest.mark.parametrize(
    "change",
    [
        {"subject": "assessment:b"},
        {"field": "q2"},
        {"value": "no"},
        {"value": None},
        {"instrument": "j"},
        {"author": "lead"},
        {"device": "e"},
        {"time": "2"},
        {"reason": "because"},
        {"parents": ("p",)},
    ],
)
def test_a_change_of_any_field_is_seen_from_the_id(change):
    assert log.is_genuine(event())
    assert not log.is_genuine(replace(event(), **change))


def test_parents_out_of_order_are_not_genuine():
    genuine = event(parents=("b", "a"))
    assert log.is_genuine(genuine)
    assert not log.is_genuine(replace(genuine, parents=("b", "a")))
    assert not log.is_genuine(replace(genuine, parents=("a", "a", "b")))


def test_half_a_character_is_refused_in_words():
    with pytest.raises(UserError, match="half of a character") as refused:
        event("a\ud83d")
    assert refused.value.problems[0].code == "half-character"


def test_an_event_with_half_a_character_is_not_genuine():
    assert not log.is_genuine(replace(event(), value="a\ud83d"))


# --- what stands --------------------------------------------------------------------------------


def test_nothing_stands_without_events():
    assert log.standing([]) is None
    assert log.standings([]) == {}


def test_an_event_that_another_names_is_not_current():
    first = event("yes")
    second = event("no", time="2", parents=(first.id,))
    assert log.current([second, first]) == (second,)


def test_a_parent_that_has_not_arrived_does_not_matter():
    alone = event("no", parents=("somewhere else",))
    assert log.current([alone]) == (alone,)


def test_equal_values_agree_and_different_values_conflict():
    one, same, other = event("yes"), event("yes", time="2"), event("no", time="3")
    agreed, torn = log.standing([one, same]), log.standing([one, same, other])
    assert agreed is not None
    assert torn is not None
    assert (agreed.conflicted, torn.conflicted) == (False, True)


def test_of_two_answers_the_latest_stands_and_then_the_greatest_id():
    early, late = event("no", time="1"), event("yes", time="2")
    assert log.standing([late, early]).value == "yes"
    twins = event("a", time="3"), event("b", time="3")
    assert log.standing(twins).event == max(twins, key=lambda twin: twin.id)


def test_an_answer_that_names_all_sides_settles_a_conflict():
    one, other = event("yes"), event("no", time="2")
    settled = event("no", time="3", parents=(one.id, other.id))
    assert log.conflicts([one, other]) != ()
    assert log.conflicts([one, other, settled]) == ()


def test_parents_count_only_within_the_same_subject_and_field():
    answer = event("yes", field="q1")
    note = event("x", field="q2", parents=(answer.id,))
    assert log.standings([answer, note])["assessment:a", "q1"].event == answer


@st.composite
def histories(draw):
    """Events of two fields, each naming some of the earlier ones of either field."""
    made: list[Event] = []
    for _ in range(draw(st.integers(0, 12))):
        parents = draw(st.lists(st.sampled_from([e.id for e in made]), max_size=3)) if made else []
        made.append(
            event(
                draw(st.sampled_from(["yes", "no", None])),
                time=str(draw(st.integers(1, 4))),
                field=draw(st.sampled_from(["q1", "q2"])),
                parents=tuple(parents),
            )
        )
    return made


@given(events=histories(), data=st.data())
def test_no_order_and_no_repetition_changes_what_stands(events, data):
    shuffled = data.draw(st.permutations(events + events[:3]))
    assert log.standings(shuffled) == log.standings(events)
    assert log.conflicts(shuffled) == log.conflicts(events)


@given(events=histories())
def test_every_field_with_events_has_something_that_stands(events):
    assert set(log.standings(events)) == {(e.subject, e.field) for e in events}


# --- digest and status --------------------------------------------------------------------------


def by_field(*events: Event):
    return {field: found for (_, field), found in log.standings(events).items()}


def test_the_digest_changes_with_an_answer_and_not_with_the_status():
    answer, status = event("yes"), event("complete x", field="status")
    changed = event("no", time="2", parents=(answer.id,))
    assert log.digest(by_field(answer)) == log.digest(by_field(answer, status))
    assert log.digest(by_field(answer)) != log.digest(by_field(answer, changed))


def test_the_digest_sees_both_sides_of_a_conflict():
    answer, other = event("yes"), event("no", time="0")
    assert log.digest(by_field(answer)) != log.digest(by_field(answer, other))


@pytest.mark.parametrize("status", list(Status))
def test_a_status_is_read_back_as_it_was_joined(status):
    assert log.split_status(log.join_status(status)) == (status, "")
    assert log.split_status(log.join_status(status, "3f")) == (status, "3f")


@pytest.mark.parametrize("value", [None, "", "nonsense", "nonsense 3f"])
def test_a_value_that_is_no_status_reads_as_not_started(value):
    assert log.split_status(value)[0] is Status.NOT_STARTED


# --- redaction ----------------------------------------------------------------------------------


def redaction(of: Event, *, author: str = "lead", time: str = "5") -> Event:
    return log.make_event("inspection", f"redact:{of.id}", "redacted", "", author, "d", time, "a name", ())


def test_a_redaction_is_found_by_the_event_that_it_names():
    secret = event("a name")
    late, early = redaction(secret, time="6"), redaction(secret, time="5")
    assert log.redactions([secret, late, early]) == {secret.id: early}


def test_a_redacted_event_keeps_id_time_and_parents_and_loses_its_text():
    secret = log.make_event("assessment:a", "q1_e", "a name", "i", "assessor-1", "d", "1", "why", ("p",))
    left = log.blanked(secret)
    assert (left.value, left.reason) == (None, "")
    assert (left.id, left.time, left.parents) == (secret.id, secret.time, secret.parents)
    assert not log.is_genuine(left)


def given_role(person: str, author: str) -> Event:
    return log.make_event(f"person:{person}", "role", "lead", "", author, "d", "1", "", ())


def test_only_those_whom_a_lead_made_lead_are_leads():
    claims = [given_role("deputy", "lead"), given_role("another", "deputy"), given_role("assessor-1", "assessor-1")]
    assert log.leads([]) == {"lead"}
    assert log.leads(reversed(claims)) == {"lead", "deputy", "another"}


def test_who_leads_cannot_be_redacted():
    role = given_role("deputy", "lead")
    assert log.blanked(role) == role
