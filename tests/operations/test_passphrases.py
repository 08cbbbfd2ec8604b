"""A passphrase typed with Caps Lock on, or with spaces too many, still opens what it should."""

import pytest

from assessor_app.operations import incoming_work, packs, returns
from assessor_app.operations.workspace_start import start
from assessor_app.problems import UserError
from assessor_app.store import open_workspace
from tests.operations.world import PHRASE, World

SLOPPY = "  Correct HORSE  battery staple Tin "


@pytest.fixture
def world(tmp_path):
    world = World(tmp_path)
    with world.begin() as lead:
        packs.write_packs(lead, tmp_path / "packs")
    return world


def test_a_pack_is_started_and_its_return_merged_whatever_the_letter_case_and_spacing(world):
    file = world.assessor_file("assessor-1")
    with start(world.pack("assessor-1"), file, SLOPPY, device="d", clock=world.clock) as assessor:
        out = returns.write_return(assessor, world.folder / "return.xlsx").path
    open_workspace(file, PHRASE, device="d").close()
    with world.lead() as lead:
        assert not incoming_work.merge(lead, [out])[0].problems


def test_a_passphrase_typed_for_a_merge_may_be_typed_carelessly(world):
    with start(world.pack("assessor-1"), world.assessor_file("a"), PHRASE, device="d", clock=world.clock) as assessor:
        out = returns.write_return(assessor, world.folder / "return.xlsx").path
    with world.lead() as lead:
        for person in ("assessor-1", "assessor-2"):
            lead.session.db.execute("delete from passphrase where person = ?", (person,))
        assert incoming_work.merge(lead, [out])[0].problems[0].code == "wrong-passphrase"
        assert not incoming_work.merge(lead, [out], passphrases=[SLOPPY])[0].problems


def test_another_passphrase_starts_nothing(world):
    with pytest.raises(UserError) as caught:
        start(world.pack("assessor-1"), world.assessor_file("a"), "another", device="d")
    assert caught.value.problems[0].code == "wrong-passphrase"
    assert not world.assessor_file("a").exists()


def test_the_files_of_an_inspection_know_its_id_so_that_the_certificate_of_destruction_names_it(world):
    with start(world.pack("assessor-1"), world.assessor_file("a"), PHRASE, device="d", clock=world.clock) as assessor:
        inspection = assessor.inspection().id
        assert f"({inspection})" in assessor.destroy().read_text(encoding="utf-8")
    with world.lead() as lead:
        assert lead.inspection().id == inspection
        assert f"({inspection})" in lead.destroy().read_text(encoding="utf-8")
