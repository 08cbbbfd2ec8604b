"""Gather the words of the window into resources/translations/*.ts and compile them into *.qm.

With them go the sentences that the core says to people; see core_sentences.py.

Run after changing words. A translator works on the .ts files with Qt Linguist; what is marked as
unfinished there is used meanwhile and awaits a qualified translator. `--missing` lists what has no
translation at all, which the window shows in English.
"""

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import core_sentences

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
SENTENCES = FOLDER / "sentences.txt"
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
        core = Path(folder) / "core_sentences.py"
        calls = (f"translate({core_sentences.CONTEXT!r}, {words!r})\n" for words in core_sentences.templates())
        core.write_text("".join(calls), encoding="utf-8")
        files = [*sources(), str(core)]
        subprocess.run([*words, *files, "-target-language", language, "-ts", str(target)], cwd=ROOT, check=True)


def compiled(source: Path, target: Path) -> None:
    """Compile one .ts file; unfinished translations are included."""
    subprocess.run([tool("lrelease"), "-silent", str(source), "-qm", str(target)], cwd=ROOT, check=True)


def missing(source: Path) -> list[str]:
    """The English words that have no translation."""
    messages = ET.parse(source).iter("message")  # noqa: S314 - our own file
    return [message.findtext("source", "") for message in messages if not message.findtext("translation")]


def main() -> None:
    """Gather and compile every language, and say how much is missing."""
    SENTENCES.write_text("".join(f"{words}\n" for words in core_sentences.templates()), encoding="utf-8", newline="\n")
    for language in LANGUAGES:
        source = FOLDER / f"assessor_{language}.ts"
        gather(language, source)
        compiled(source, source.with_suffix(".qm"))
        without = missing(source)
        sys.stdout.write(f"{source.name}: {len(without)} texts are not translated\n")
        if "--missing" in sys.argv:
            sys.stdout.writelines(f"  {words}\n" for words in without)


if __name__ == "__main__":
    main()
