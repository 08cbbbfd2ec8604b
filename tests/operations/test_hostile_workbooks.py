"""Workbooks made by someone who knows the passphrase and the format, and what is left when work cannot be done."""

from pathlib import Path

import pytest

from assessor_app import log, subjects
from assessor_app.exchange import make_contents, write_workbook
from assessor_app.operations import incoming_work, results
from assessor_app.operations.contents import return_contents
from assessor_app.problems import Problem, UserError
from assessor_app.records import Event
from assessor_app.store import Workspace
from tests.operations.world import World, assessment, merged

pytestmark = pytest.mark.usefixtures("any_program")

LATER = "2030-01-01T00:00:00.000000Z"


@pytest.fixture
def world(tmp_path):
    found = World(tmp_path)
    with found.begin() as lead:
        found.packs(lead)
    return found


def forged(workspace: Workspace, subject: str, field: str, value: str | None, *, author: str) -> Event:
    """A change that names all that it replaces, as the application would have recorded it."""
    parents = [event.id for event in workspace.standing(subject)[field].current]
    return log.make_event(subject, field, value, "", author, "a-device", LATER, parents=parents)


def returned_with(workspace: Workspace, path: Path, *further: Event) -> Path:
    """A sound return of this assessor, with further events in its history."""
    contents = return_contents(workspace)
    made = make_contents(
        kind=contents.header.kind,
        inspection=workspace.inspection(),
        author=workspace.me.id,
        made_at=contents.header.made_at,
        events=[*contents.events, *further],
        instrument=contents.instrument,
        instruments=contents.instruments,
    )
    write_workbook(path, made, None)
    return path


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("case", "../../elsewhere"),
        ("assessor", "assessor-2"),
        ("purpose", "practice"),
        ("instrument", None),
        ("status", "signed_off"),
        ("status", "checked"),
    ],
)
def test_an_assessor_does_not_change_what_is_the_leads_about_an_assessment(world, field, value):
    with world.started("assessor-1") as assessor:
        one = assessment(assessor, "DC-001")
        change = forged(assessor, subjects.assessment(one), field, value, author="assessor-1")
        path = returned_with(assessor, world.folder / "forged.xlsx", change)
    with world.lead() as lead:
        before = list(lead.events())
        (done,) = incoming_work.merge(lead, [path])
        assert [problem.code for problem in done.problems] == ["not-theirs"]
        assert "DC-001" in done.problems[0].what
        assert done.problems[0].where.startswith("sheet Events, row ")
        assert list(lead.events()) == before


def test_what_cannot_be_filled_on_a_full_disk_leaves_nothing_behind(world, monkeypatch):
    def full(*_: object) -> None:
        raise UserError(Problem("disk-full", "The disk is full."))

    before = set(world.folder.iterdir())
    monkeypatch.setattr("assessor_app.store.receipts.add", full)
    monkeypatch.setattr("assessor_app.store.workspace.fold", full)
    with pytest.raises(UserError, match="The disk is full"):
        world.started("assessor-1")
    monkeypatch.setattr("assessor_app.store.recorder.record", full)
    with pytest.raises(UserError, match="The disk is full"):
        World(world.folder / "new").begin()
    assert set(world.folder.iterdir()) == {*before, world.folder / "new"}
    assert list((world.folder / "new").iterdir()) == []


def test_a_way_of_making_headlines_that_is_not_known_is_the_usual_one(world):
    with world.started("assessor-1") as assessor:
        change = forged(assessor, subjects.INSPECTION, "headline_rule", "sideways", author="lead")
        path = returned_with(assessor, world.folder / "odd.xlsx", change)
    with world.lead() as lead:
        (done,) = incoming_work.merge(lead, [path])
        assert [problem.code for problem in done.problems] == ["lead-change"]
        merged(lead, path, lead_changes="take", reason="I set it on the other laptop.")
        assert results.scores(lead).as_json()["headline_rule"] == "questions"
