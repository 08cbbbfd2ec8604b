"""What all tests share."""

import os
import sys

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "assessor",
    deadline=None,
    database=None,
    derandomize=bool(os.environ.get("CI")),
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("assessor")

SLOW_KEYS = "store"
"""The folder whose tests derive keys as the application does; elsewhere fewer rounds save minutes."""


class _NoQt:
    """Makes the window's library look as if it were not installed."""

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


if os.environ.get("ASSESSOR_TESTS_WITHOUT_QT"):
    sys.meta_path.insert(0, _NoQt())


@pytest.fixture(autouse=True)
def quick_keys(request, monkeypatch):
    """Derive keys with few rounds, except in the tests of the store itself."""
    from assessor_app.store import key

    if SLOW_KEYS not in request.path.parts:
        monkeypatch.setattr(key, "ROUNDS", 1000)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory, monkeypatch):
    """Keep the name of the machine and the settings out of the home of whoever runs the tests."""
    home = tmp_path_factory.getbasetemp() / "home"
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(name, str(home))
