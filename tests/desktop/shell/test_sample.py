"""Trying the sample inspection from the start page."""

import shutil

import pytest

from assessor_app.desktop.shell import sample_page
from assessor_app.operations import demo
from assessor_app.problems import Cancelled, Problem, UserError
from tests.operations.world import PHRASE, World


@pytest.fixture
def quick(monkeypatch):
    """The sample is made as a small world in the place of the full one."""
    monkeypatch.setattr(sample_page, "PASSPHRASE", PHRASE)
    made = []

    def run(folder, _passphrase, _progress):
        made.append(folder)
        folder.mkdir(parents=True)
        world = World(folder)
        with world.begin() as lead:
            world.packs(lead)
        world.started("assessor-1").close()
        (folder / "assessors").mkdir()
        shutil.move(world.assessor_file("assessor-1"), folder / "assessors")

    monkeypatch.setattr(demo, "run", run)
    return made


def test_the_sample_is_made_once_and_opened_in_either_role(window, settled, quick):
    window.front.show_sample()
    window.front.page.form.as_lead.click()
    settled(window)
    assert window.session.ws.me.id == "lead"
    window.close_file()
    window.front.show_sample()
    window.front.page.form.as_assessor.click()
    settled(window)
    assert window.session.ws.me.id == "assessor-1"
    assert len(quick) == 1


def test_a_sample_that_was_stopped_half_way_is_made_anew(window, settled, quick, monkeypatch):
    whole = demo.run

    def half(folder, passphrase, progress):
        whole(folder, passphrase, progress)
        raise Cancelled

    monkeypatch.setattr(demo, "run", half)
    window.front.show_sample()
    window.front.page.form.as_lead.click()
    settled(window)
    assert window.session is None
    assert window.front.page.form.as_lead.isEnabled()
    monkeypatch.setattr(demo, "run", whole)
    window.front.page.form.as_lead.click()
    settled(window)
    assert window.session is not None
    assert len(quick) == 2


def test_a_sample_that_cannot_be_made_says_why(window, settled, monkeypatch):
    def full(*_what):
        raise UserError(Problem("disk-full", "There is no room on the disk.", "Make room and try again."))

    monkeypatch.setattr(demo, "run", full)
    window.front.show_sample()
    window.front.page.form.as_lead.click()
    settled(window)
    assert "There is no room on the disk." in window.front.messages.message.words
    assert window.front.page.form.as_lead.isEnabled()
