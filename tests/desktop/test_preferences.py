"""Preferences: kept for this person on this computer; never in the way."""

import json

import pytest

from assessor_app.desktop.preferences import Choices, Preferences


def test_what_was_chosen_is_there_the_next_time(tmp_path, qapp):
    path = tmp_path / "preferences.json"
    Preferences(path).change(look="dark", percent=150, language="cy", fast_keys=True)
    again = Preferences(path).choices
    assert (again.look, again.percent, again.language, again.fast_keys) == ("dark", 150, "cy", True)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '"words"', "\x00", '{"look": 5, "percent": "big", "recent": 3}']
)
def test_a_file_that_makes_no_sense_is_passed_over(tmp_path, qapp, text):
    path = tmp_path / "preferences.json"
    path.write_text(text, encoding="utf-8")
    assert Preferences(path).choices == Choices()


def test_a_size_out_of_range_is_brought_into_it(tmp_path, qapp):
    path = tmp_path / "preferences.json"
    path.write_text(json.dumps({"percent": 900}), encoding="utf-8")
    assert Preferences(path).choices.percent == 200


def test_the_most_recent_file_stands_first_and_once(tmp_path, preferences):
    files = [tmp_path / f"{number}.inspection" for number in range(12)]
    for file in (*files, files[5]):
        preferences.opened(file)
    recent = preferences.choices.recent
    assert recent[0] == str(files[5].resolve())
    assert len(recent) == len(set(recent)) == 8


def test_a_file_can_be_taken_off_the_list(tmp_path, preferences):
    file = tmp_path / "one.inspection"
    file.write_text("kept", encoding="utf-8")
    preferences.opened(file)
    preferences.forget(file.resolve())
    assert preferences.choices.recent == ()
    assert file.exists()


def test_a_folder_that_cannot_be_written_costs_a_preference_and_no_work(tmp_path, qapp):
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    preferences = Preferences(blocked / "preferences.json")
    preferences.change(look="dark")
    assert preferences.choices.look == "dark"
