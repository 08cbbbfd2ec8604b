"""Gather the words of the window into resources/translations/*.ts and compile them into *.qm.

With them go the messages of the core (see messages.py), which are compiled into core_*.json as well, since
prints and the command line say them without Qt.

Run after changing words. A translator works on the .ts files with Qt Linguist; what is marked as
unfinished there is used meanwhile and awaits a qualified translator. `--missing` lists what has no
translation at all, which is shown in English.
"""

import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from tools import messages

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
CORE = "Sentences"
"""The context of the core's messages in the .ts files."""

LANGUAGES = ("cy",)


def tool(name: str) -> str:
    """A tool of Qt Linguist: the one that comes with this Python's PySide6."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    found = [place for place in (folder / name, folder / f"{name}.exe") if place.exists()]
    return str(found[0]) if found else f"pyside6-{name}"


def sources() -> list[str]:
    """Every file with words of the window, as paths from the top of the checkout."""
    files = [*(ROOT / "assessor_app" / "desktop").rglob("*.py"), *(ROOT / "ui").glob("*.ui")]
    kept = [path for path in files if "forms" not in path.parts]
    return sorted(path.relative_to(ROOT).as_posix() for path in kept)


def gather(language: str, target: Path) -> None:
    """Bring the .ts file up to date with the code; translations stay, words that went are dropped."""
    words = [tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en_GB"]
    with tempfile.TemporaryDirectory() as folder:
        core = Path(folder) / "core.py"
        core.write_text("".join(_call(each) for each in messages.templates()), encoding="utf-8")
        files = [*sources(), str(core)]
        subprocess.run([*words, *files, "-target-language", language, "-ts", str(target)], cwd=ROOT, check=True)


def _call(gathered: messages.Gathered) -> str:
    number = ", None, number" if gathered.plural else ""
    return f"translate({CORE!r}, {gathered.template!r}{number})\n"


def core(source: Path) -> dict[str, list[str]]:
    """The translations of the core's templates in a .ts file, one for each plural form."""
    contexts = ET.parse(source).iter("context")  # noqa: S314 - our own file
    found = (message for each in contexts if each.findtext("name") == CORE for message in each.iter("message"))
    return {message.findtext("source", ""): _forms(message) for message in found}


def _forms(message: ET.Element) -> list[str]:
    numbered = [form.text or "" for form in message.iter("numerusform")]
    return numbered or [message.findtext("translation", "")]


def write_core(source: Path, target: Path) -> None:
    """Compile the core's messages of one .ts file."""
    words = json.dumps(core(source), ensure_ascii=False, indent=0, sort_keys=True)
    target.write_text(f"{words}\n", encoding="utf-8", newline="\n")


def compiled(source: Path, target: Path) -> None:
    """Compile one .ts file; unfinished translations are included."""
    subprocess.run([tool("lrelease"), "-silent", str(source), "-qm", str(target)], cwd=ROOT, check=True)


def missing(source: Path) -> list[str]:
    """The English words that have no translation."""
    every = ET.parse(source).iter("message")  # noqa: S314 - our own file
    return [message.findtext("source", "") for message in every if not any(_forms(message))]


def main() -> None:
    """Gather and compile every language, and say how much is missing."""
    for language in LANGUAGES:
        source = FOLDER / f"assessor_{language}.ts"
        gather(language, source)
        compiled(source, source.with_suffix(".qm"))
        write_core(source, FOLDER / f"core_{language}.json")
        without = missing(source)
        sys.stdout.write(f"{source.name}: {len(without)} texts are not translated\n")
        if "--missing" in sys.argv:
            sys.stdout.writelines(f"  {words}\n" for words in without)


if __name__ == "__main__":
    main()
