"""What all tests share."""

import pytest

from assessor_app.store import key

SLOW_KEYS = "store"
"""The folder whose tests derive keys as the application does; elsewhere fewer rounds save minutes."""


@pytest.fixture(autouse=True)
def quick_keys(request, monkeypatch):
    """Derive keys with few rounds, except in the tests of the store itself."""
    if SLOW_KEYS not in request.path.parts:
        monkeypatch.setattr(key, "ROUNDS", 1000)
