"""The command line: the same operations without a window, and the way into the window.

Verbs are loaded when they are used, so that the window's start stays short.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import click

from assessor_app import __version__

VERBS = {
    "demo": "demo:demo",
    "list": "lists:list_",
    "list-template": "area_lists:list_template",
    "new": "lead:new",
    "bring-in": "area_lists:bring_in",
    "units": "area_lists:units",
    "timetable": "area_lists:timetable",
    "team": "team:team",
    "member": "team:member",
    "reserve": "lead:reserve",
    "draw": "draw:draw",
    "make-up": "draw:make_up",
    "allocate": "lead:allocate",
    "eliminate": "lead:eliminate",
    "cases": "lead:cases",
    "pack": "packs:pack",
    "packs": "packs:packs",
    "handed-over": "packs:handed_over",
    "start": "assessor:start",
    "answer": "assessor:answer",
    "complete": "assessor:complete",
    "reopen": "assessor:reopen",
    "return": "assessor:send_back",
    "merge": "results:merge",
    "receipts": "results:receipts",
    "conflicts": "results:conflicts",
    "settle": "results:settle",
    "quality": "quality_rules:quality",
    "quality-rule": "quality_rules:quality_rule",
    "rates": "quality_rules:rates",
    "checked": "quality:checked",
    "sign-off": "quality:sign_off",
    "undo-sign-off": "quality:undo_sign_off",
    "send-back": "quality:send_back",
    "export": "results:export",
    "scores": "scores:scores",
    "figures": "report:figures",
    "figure": "report:figure",
    "section": "report:section",
    "report": "report:report",
    "lint": "report:lint",
    "snapshot": "snapshots:snapshot",
    "snapshots": "snapshots:snapshots",
    "compare": "snapshots:compare",
    "challenge": "snapshots:challenge",
    "tipping": "report:tipping",
    "aggregate": "aggregate:aggregate",
    "headline": "results:headline",
    "agreement": "agreement:agreement",
    "summary": "results:summary",
    "interviews": "interviews:interviews",
    "practice": "practice:practice",
    "instrument": "forms:instrument",
    "carry-over": "versions:carry_over",
    "rebuild": "results:rebuild",
    "self-test": "self_test:self_test",
}


LANGUAGE, LANGUAGES = "--language=", ("en", "cy")
"""How the window is told its language, and the languages that it speaks."""

_OPENING = "Name one file to open, and --language=cy or --language=en. See assessor-app --help for the verbs."


class Verbs(click.Group):
    """The verbs in the order of the work, each imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - as click calls it
        """All verbs, in the order of the work."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The verb with this name, or none."""
        if cmd_name not in VERBS:
            return None
        module, _, name = VERBS[cmd_name].partition(":")
        command: click.Command = getattr(import_module(f"assessor_app.commands.{module}"), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Every verb with its first sentence, which is read and not imported: all verbs together take a second."""
        room = formatter.width - 6 - max(map(len, VERBS))
        with formatter.section("Commands"):
            formatter.write_dl(
                [(verb, click.Command(verb, help=_about(verb)).get_short_help_str(room)) for verb in VERBS]
            )


def _about(verb: str) -> str:
    """What the function of a verb says of itself."""
    import ast
    from pkgutil import get_data

    module, _, name = VERBS[verb].partition(":")
    tree = ast.parse(get_data("assessor_app.commands", f"{module}.py") or b"")
    functions = (node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == name)
    return next((ast.get_docstring(function) or "" for function in functions), "")


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="assessor-app")
def verbs() -> None:
    """Inspect the quality of casework. Without a verb: open the window, with FILE if it is named.

    FILE is an inspection file or a workbook of cases to assess; --language=cy shows the window in Welsh.

    A workspace's passphrase comes from ASSESSOR_PASSPHRASE or --passphrase-file, else it is asked for.
    A merged workbook's comes from ASSESSOR_WORKBOOK_PASSPHRASE, else it is the same.

    Exit status: 0 done, 1 your files have problems (one a line on standard error), 2 the command is
    not understood.
    """


def open_window(arguments: Sequence[str]) -> int:
    """Show the window and return its exit status; 2 when there are two files, 1 when Qt is missing.

    `arguments` may hold ``--language=cy`` or ``--language=en``, which holds until it is changed in the window,
    and a file to open: an inspection file, or cases to assess.
    """
    languages = [word.removeprefix(LANGUAGE) for word in arguments if word.startswith(LANGUAGE)]
    files = [word for word in arguments if not word.startswith(LANGUAGE)]
    if len(files) > 1 or not set(languages) <= set(LANGUAGES):
        click.echo(_OPENING, err=True)
        return 2
    try:
        from assessor_app.desktop.app import run
    except ImportError as error:
        click.echo(_no_window(error), err=True)
        return 1
    return run(Path(files[0]) if files else None, language=languages[-1] if languages else "")


def _no_window(error: ImportError) -> str:
    """What to install when the window cannot be shown."""
    if error.name and error.name.startswith("PySide6"):
        return "The window needs a further package: run pip install 'assessor-app[desktop]'."
    return (
        f"The window cannot be shown ({error}). On Debian or Ubuntu run: apt-get install libegl1 libgl1 "
        "libxkbcommon0 libdbus-1-3 libfontconfig1 libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1"
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a verb, or open the window when the first word is no verb and no option."""
    _speak_utf8()
    words = list(sys.argv[1:] if arguments is None else arguments)
    if _means_the_window(words):
        sys.exit(open_window(words))
    verbs.main(args=words, prog_name="assessor-app")


def _speak_utf8() -> None:
    """Print UTF-8 into files and pipes on Windows too: no letter of an answer may end a verb."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _means_the_window(words: Sequence[str]) -> bool:
    """Whether the command line names no verb: nothing, a language, or a file."""
    named = next((word for word in words if not word.startswith(LANGUAGE)), "")
    return not named or (named not in VERBS and not named.startswith("-") and _means_a_file(named))


def _means_a_file(word: str) -> bool:
    """Whether a first word that is no verb names a file to open, rather than a mistyped verb."""
    return Path(word).suffix != "" or Path(word).exists()
