"""Returns merged in any order, any number of times, in parts, from copies and restored backups."""

import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assessor_app import log
from assessor_app.exchange import read_workbook
from assessor_app.operations import answer_entry, results, settlement
from assessor_app.store import open_workspace
from assessor_app.store.backups import backups, restore
from tests.operations.world import PHRASE, World, assessment, fill, merged


@pytest.fixture(scope="module")
def fieldwork(tmp_path_factory):
    """Five returns of two assessors: early and late ones, of a copied file, of a restored backup."""
    with pytest.MonkeyPatch.context() as patch:
        from assessor_app.store import key

        patch.setattr(key, "ROUNDS", 1000)
        yield _fieldwork(World(tmp_path_factory.mktemp("fieldwork")))


def _fieldwork(world):
    with world.begin() as lead:
        world.packs(lead)
    paths = []
    with world.started("assessor-1") as first:
        fill(first, "DC-001", "above")
        paths.append(world.returned(first, "early"))
    copy = world.folder / "second laptop.inspection"
    shutil.copyfile(world.assessor_file("assessor-1"), copy)
    with open_workspace(copy, PHRASE, device="second-laptop", clock=world.clock) as other:
        identity = assessment(other, "DC-002")
        answer_entry.answer(other, identity, "q2_1_01", "no_poor")
        answer_entry.answer(other, identity, "q2_1_03", "yes")
        paths.append(world.returned(other, "copy"))
    with open_workspace(world.assessor_file("assessor-1"), PHRASE, device="first-laptop", clock=world.clock) as first:
        answer_entry.answer(first, identity, "q2_1_01", "yes")
        paths.append(world.returned(first, "late"))
    file = world.assessor_file("assessor-1")
    restore(file, backups(file)[-1])
    with open_workspace(file, PHRASE, device="first-laptop", clock=world.clock) as first:
        fill(first, "DC-002", "below")
        paths.append(world.returned(first, "restored"))
    with world.started("assessor-2") as second:
        fill(second, "DC-003", "above")
        paths.append(world.returned(second))
    forms = {world.instrument.hash: world.instrument}
    return world, paths, {path: read_workbook(path, (), forms).events for path in paths}


steps = st.lists(
    st.tuples(st.sampled_from(["merge", "merge", "aside", "back"]), st.integers(0, 4)), min_size=3, max_size=12
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps)
def test_only_what_was_merged_and_not_set_aside_matters_never_the_way(fieldwork, tmp_path_factory, steps):
    world, paths, held = fieldwork
    file = tmp_path_factory.mktemp("lead") / "lead.inspection"
    shutil.copyfile(world.lead_file, file)
    ids, aside = {}, set()
    with open_workspace(file, PHRASE, device="lead-device", clock=world.clock) as lead:
        before = {event.id for event in lead.events()}
        for what, number in steps:
            path = paths[number]
            if what == "merge":
                ids[path] = merged(lead, path)[0].receipt.id
            elif path in ids and (what == "aside") != (path in aside):
                (settlement.set_aside if what == "aside" else settlement.take_back)(lead, ids[path], "For the trial.")
                (aside.add if what == "aside" else aside.remove)(path)
        counted = {e.id: e for path in ids if path not in aside for e in held[path]}
        ours = [event for event in lead.events() if not event.subject.startswith("receipt:")]
        assert {event.id for event in ours} == before | set(counted)
        assert {(c.subject, c.field) for c in lead.conflicts()} == {(c.subject, c.field) for c in log.conflicts(ours)}
        found = results.scores_text(results.scores(lead, include_unfinished=True), "json")
        lead.rebuild()
        assert results.scores_text(results.scores(lead, include_unfinished=True), "json") == found
        assert found == _straight(
            world, [path for path in paths if path in ids and path not in aside], tmp_path_factory
        )


def _straight(world, paths, folders):
    """The scores of a fresh file into which just these returns were merged, once and in one go."""
    file = folders.mktemp("straight") / "lead.inspection"
    shutil.copyfile(world.lead_file, file)
    with open_workspace(file, PHRASE, device="lead-device", clock=world.clock) as lead:
        if paths:
            merged(lead, *paths)
        return results.scores_text(results.scores(lead, include_unfinished=True), "json")
