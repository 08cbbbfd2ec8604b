"""What is asked of fields whose names begin alike: only those, and only what counts."""

import pytest

from assessor_app.records import Change
from assessor_app.store import fields
from assessor_app.subjects import INSPECTION, PLAIN
from tests.operations.world import World

SUBJECT = "assessment:a1"


@pytest.fixture
def lead(tmp_path):
    with World(tmp_path).begin() as workspace:
        yield workspace


def test_only_fields_that_begin_so_and_have_a_value_are_told(lead):
    for field, value in (("note:b", "two"), ("note:a", "one"), ("note", "no"), ("note;", "no"), ("notes:c", "no")):
        lead.record([Change(SUBJECT, field, value)])
    lead.record([Change("assessment:a2", "note:z", "elsewhere")])
    lead.record([Change(SUBJECT, "note:b", None)])
    assert fields.values(lead, SUBJECT, "note:") == {"a": "one"}
    assert list(fields.first_times(lead, SUBJECT, "note:")) == ["b", "a"]


def test_what_somebody_set_last_is_told_also_that_it_was_taken_away(lead):
    lead.record([Change(SUBJECT, "q1", "yes")])
    lead.record([Change(SUBJECT, "q2", "no")])
    lead.record([Change(SUBJECT, "q1", None)])
    assert fields.set_by(lead, SUBJECT, {lead.me.id}) == {"q1": None, "q2": "no"}
    assert fields.set_by(lead, SUBJECT, {"assessor-1"}) == {}


def test_a_print_is_no_work_and_an_answer_is(lead):
    number = fields.newest(lead)
    lead.record([Change(INSPECTION, PLAIN + "0" * 64, "pdf")])
    assert fields.newest(lead) == number + 1
    assert not fields.worked_since(lead, number, lead.me.id)
    lead.record([Change(SUBJECT, "q1", "yes")])
    assert fields.worked_since(lead, number, lead.me.id)
    assert not fields.worked_since(lead, number, "assessor-1")


@pytest.mark.parametrize("prefix", ["note:", "later:", PLAIN])
def test_such_a_question_reads_no_more_than_its_subject(lead, prefix):
    plan = lead.session.db.conn.execute(
        "explain query plan select field, value from head where subject = ? and field >= ? and field < ?",
        (SUBJECT, prefix, prefix),
    ).fetchall()
    assert all("SCAN" not in str(step) for step in plan)
