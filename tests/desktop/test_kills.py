"""Some of the random kills that `make soak` makes a thousand of."""

from tests import soak


def test_nothing_that_the_window_showed_as_saved_is_lost_by_a_kill(tmp_path, monkeypatch):
    file = soak.begun(tmp_path)
    for number in range(4):
        assert soak.kill_once(file, number) == ""
