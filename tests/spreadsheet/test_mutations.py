"""Workbooks spoilt at random are read or told of, whole or not at all; `make soak` tries two thousand more."""

from __future__ import annotations

import random

import pytest

from tests.spreadsheet.mutations import CHANGES, mutated
from tests.spreadsheet.trials import lead_who_waits, merge_trial, sound_files, trial

FILES = 160
MERGES = 40


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    return sound_files(tmp_path_factory.mktemp("sound"))


@pytest.mark.parametrize("part", range(4))
def test_no_spoilt_workbook_of_any_kind_brings_the_program_down(files, tmp_path, part):
    share = FILES // 4
    assert {trial(tmp_path, files, seed) for seed in range(part * share, (part + 1) * share)} == set(files)


def test_a_spoilt_return_is_merged_whole_or_not_at_all(tmp_path):
    with lead_who_waits(tmp_path) as (lead, returned):
        brought_in = [merge_trial(lead, tmp_path, returned, seed) for seed in range(MERGES)]
    assert set(brought_in) == {True, False}


def test_the_same_seed_spoils_in_the_same_way_and_each_way_changes_something(files):
    assert [mutated(files["list"], seed) for seed in range(20)] == [mutated(files["list"], seed) for seed in range(20)]
    for change in CHANGES:
        assert any(change(files["return"], random.Random(seed)) != files["return"] for seed in range(30))
