"""A form that was found sound is not asked about again, whatever workbook it comes in."""

from assessor_app.exchange import forms
from tests.operations.world import World


def test_the_packs_of_one_inspection_have_their_form_checked_once(tmp_path, monkeypatch):
    asked = []
    whole = forms.validate
    monkeypatch.setattr(forms, "validate", lambda rows: asked.append(1) or whole(rows))
    monkeypatch.setattr(forms, "_SOUND", {})
    world = World(tmp_path)
    with world.begin() as lead:
        world.packs(lead)
    for person in ("assessor-1", "assessor-2"):
        with world.started(person):
            pass
    assert len(asked) == 1


def test_a_form_with_an_error_is_asked_about_each_time_and_refused_each_time(monkeypatch):
    monkeypatch.setattr(forms, "_SOUND", {})
    rows = {"survey": (("type", "name"), ("select_one nothing", "q1")), "choices": (("list_name", "name"),)}
    for _ in range(2):
        form, problems = forms._validated(rows)
        assert form is None
        assert problems
    assert forms._SOUND == {}


def test_no_more_than_a_few_forms_are_remembered(monkeypatch):
    monkeypatch.setattr(forms, "_SOUND", {str(number): None for number in range(forms._MOST_SOUND)})
    monkeypatch.setattr(forms, "validate", lambda rows: ("a form", ()))
    forms._validated({"survey": (("type", "name"),)})
    assert len(forms._SOUND) == forms._MOST_SOUND
    assert "0" not in forms._SOUND
