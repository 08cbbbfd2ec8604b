"""What all tests share."""

import os
import re
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

IN_ENGLISH = ("assessor_app.commands", "assessor_app.instrument.pyxform_bridge")
"""Parts of the package that never reach the window, or say what a library says."""

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
def every_message_can_be_said_in_welsh(monkeypatch):
    """Whatever any test makes the core say is a message, whose template has a translation."""
    from assessor_app.messages import Message
    from assessor_app.problems import Problem
    from assessor_app.translations import catalogue

    said = []
    made = Problem.__init__

    def note(problem, *words, **named):
        made(problem, *words, **named)
        module = sys._getframe(1).f_globals["__name__"]
        if module.startswith("assessor_app.") and not module.startswith(IN_ENGLISH):
            said.extend(words for words in (problem.what, problem.mend) if words)

    def untold(words):
        if not isinstance(words, Message):
            return {words}
        inside = (value for value in words.values.values() if isinstance(value, Message))
        beyond = {piece for value in inside for piece in untold(value)}
        only_values = not re.search(r"[^\W\d_]{2,}", re.sub(r"\{\w*\}", "", words.template))
        return beyond if only_values or words.template in catalogue("cy") else beyond | {words.template}

    monkeypatch.setattr(Problem, "__init__", note)
    yield
    monkeypatch.undo()
    assert not {piece for words in said for piece in untold(words)}, "translate these: make translations"


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory, monkeypatch):
    """Keep the name of the machine and the settings out of the home of whoever runs the tests."""
    home = tmp_path_factory.getbasetemp() / "home"
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(name, str(home))


@pytest.fixture(params=["as we write it", "as Excel saves it"])
def any_program(request, monkeypatch):
    """Has every workbook that a test reads pass through each program first: ours, and Excel, which saves it again."""
    from assessor_app.exchange import list_reader, workbook_reader
    from assessor_app.instrument import workbook
    from tests.spreadsheet.excel import PROGRAMS

    save = PROGRAMS[request.param]
    for module, door in ((workbook_reader, "vet"), (workbook, "vet"), (list_reader, "Members")):
        through = getattr(module, door)
        monkeypatch.setattr(module, door, lambda data, *more, through=through: through(save(data), *more))
