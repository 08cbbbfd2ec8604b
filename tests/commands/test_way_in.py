"""The first words of the command line: a verb, or the window with a language and a file."""

import subprocess
import sys
import types

import click
import pytest

from assessor_app import cli


@pytest.fixture
def shown(monkeypatch):
    """How the window was opened, instead of opening it."""
    calls = []
    module = types.ModuleType("assessor_app.desktop.app")
    module.run = lambda path=None, *, language="": calls.append((path and path.name, language)) or 0
    monkeypatch.setitem(sys.modules, "assessor_app.desktop.app", module)
    return calls


def way_in(*words):
    with pytest.raises(SystemExit) as ended:
        cli.main(list(words))
    return ended.value.code


@pytest.mark.parametrize(
    ("words", "opened"),
    [
        ((), (None, "")),
        (("--language=cy",), (None, "cy")),
        (("--language=en",), (None, "en")),
        (("a.inspection",), ("a.inspection", "")),
        (("--language=cy", "pack.xlsx"), ("pack.xlsx", "cy")),
        (("pack.xlsx", "--language=cy"), ("pack.xlsx", "cy")),
    ],
)
def test_the_window_opens_in_a_language_with_a_file(shown, words, opened):
    assert way_in(*words) == 0
    assert shown == [opened]


@pytest.mark.parametrize("words", [("--language=fr",), ("a.inspection", "b.inspection"), ("--language=",)])
def test_what_the_window_cannot_open_with_is_told(shown, capsys, words):
    assert way_in(*words) == 2
    assert "Name one file to open" in capsys.readouterr().err
    assert shown == []


@pytest.mark.parametrize("words", [("--version",), ("--help",), ("scores", "--help")])
def test_a_verb_or_an_option_opens_no_window(shown, words):
    assert way_in(*words) == 0
    assert shown == []


@pytest.mark.parametrize("verb", cli.VERBS)
def test_every_verb_that_is_listed_can_be_used(verb):
    command = cli.verbs.get_command(None, verb)
    assert command is not None
    assert command.name == verb


@pytest.mark.parametrize("width", [60, 100])
def test_help_says_of_each_verb_what_the_verb_itself_says(width):
    context = click.Context(cli.verbs, terminal_width=width)
    ours, loaded = context.make_formatter(), context.make_formatter()
    cli.verbs.format_commands(context, ours)
    click.Group.format_commands(cli.verbs, context, loaded)
    assert ours.getvalue() == loaded.getvalue()


def test_help_loads_no_verb_and_nothing_that_one_needs():
    program = (
        "import sys; from assessor_app.cli import verbs; verbs(['--help'], standalone_mode=False); print(*sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    modules = said.splitlines()[-1].split()
    assert {name for name in modules if name.startswith("assessor_app.")} <= {
        "assessor_app.cli",
        "assessor_app.commands",
    }
    assert not {"sqlite_utils", "openpyxl", "reportlab", "pyxform"}.intersection(modules)
