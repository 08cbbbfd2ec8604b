"""A passphrase for a file of every case is no common one and no pattern, whoever asks for it."""

import pytest

from assessor_app.operations import results
from assessor_app.problems import UserError
from assessor_app.store.strength import weakness
from tests.operations import world as worlds
from tests.operations.world import World


@pytest.mark.parametrize(
    "typed",
    [
        "a", "short", "password1234", "Password 2024", "123456789012", "qwertyuiop12", "abcdefghijkl", "aaaaaaaaaaaa",
        "abcabcabcabc", "letmeinletmein", "welcome12345", "1qaz2wsx3edc", "inspection2026", "987654321098",
        "poiuytrewq12", "liverpoolliverpool",
    ],
)  # fmt: skip
def test_weak_ones_are_refused(typed):
    assert weakness(typed).code == "weak-passphrase"


@pytest.mark.parametrize(
    "typed", ["sample inspection", "correct horse battery staple tin", "a passphrase of its own", "rain on 14 slates"]
)
def test_words_that_do_not_belong_together_will_do(typed):
    assert weakness(typed) is None


def test_an_inspection_and_a_merged_workbook_cannot_be_made_with_a_weak_one(tmp_path, monkeypatch):
    with World(tmp_path).begin() as lead:
        with pytest.raises(UserError, match="too short"):
            results.export(lead, tmp_path / "merged.xlsx", "a")
        assert not (tmp_path / "merged.xlsx").exists()
    monkeypatch.setattr(worlds, "PHRASE", "a")
    with pytest.raises(UserError, match="too short"):
        World(tmp_path / "other").begin()
    assert not (tmp_path / "other").exists()
