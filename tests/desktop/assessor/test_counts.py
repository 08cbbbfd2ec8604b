"""The counts of a case are the same on every page, with something refused in it too."""

import pytest

from assessor_app.desktop.assessor import rows
from assessor_app.operations import completion
from assessor_app.operations.answer_entry import record_answers
from assessor_app.operations.cases import case_list
from tests.desktop.walk.conftest import BEGUN
from tests.operations.world import assessment


@pytest.mark.parametrize("typed", ["", "32/13"])
def test_the_walk_the_list_and_check_answers_count_alike(assessor, go, typed):
    ws = assessor.session.ws
    case = assessment(ws, "DC-001")
    record_answers(ws, case, BEGUN)
    if typed:
        ws.save_draft(f"assessment:{case}", "start_date", typed, ws.assessment(case).instrument)
    snapshot = go("walk", "DC-001").view.work.snapshot
    row = next(row for row in case_list(ws) if row.assessment == case)
    checked = completion.check_answers(ws, case)
    assert (row.answered, row.asked) == (snapshot.total.answered, snapshot.total.asked)
    assert row.owed == len(snapshot.owed) == len(checked.owed)
    assert row.can_grow == snapshot.can_grow
    assert ("at least" in rows.progress_of(row)) == row.can_grow
    assert len(go("check", "DC-001").links) >= row.owed
