"""A workbook whose history was tampered with is refused, and keeps no other from being brought in."""

from dataclasses import replace

import pytest

from assessor_app import log
from assessor_app.exchange import make_contents, write_workbook
from assessor_app.operations import incoming_work
from assessor_app.operations.contents import pack_contents
from tests.operations.world import World

pytestmark = pytest.mark.usefixtures("any_program")


def test_text_taken_away_by_someone_who_may_not_refuses_that_file_and_no_other(tmp_path):
    world = World(tmp_path)
    with world.begin() as lead:
        world.packs(lead)
        contents = pack_contents(lead, "assessor-1")
        inspection, forms = lead.inspection(), {form.hash: form for form in lead.instruments()}
    victim = next(event for event in contents.events if event.field == "area")
    removal = log.make_event(
        "inspection", f"redact:{victim.id}", "redacted", "", "assessor-2", "d", contents.header.made_at, "No reason."
    )
    events = [log.blanked(event) if event.id == victim.id else event for event in contents.events]
    forged = make_contents(
        kind=contents.header.kind,
        inspection=replace(inspection, area=""),
        author="lead",
        recipient="assessor-1",
        made_at=contents.header.made_at,
        events=[*events, removal],
        instrument=contents.instrument,
        instruments=forms,
    )
    write_workbook(tmp_path / "forged.xlsx", forged, None)
    with world.started("assessor-1") as assessor:
        done = incoming_work.merge(assessor, [tmp_path / "forged.xlsx", world.pack("assessor-1")])
        assert [[problem.code for problem in one.problems] for one in done] == [["forged-event"], []]
        assert done[0].problems[0].file == "forged.xlsx"
        assert assessor.inspection().area == "An area"
