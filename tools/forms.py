"""Compile the Designer forms of ui/ into assessor_app/desktop/forms/.

Run after changing a form; the result is committed, and a test compares it with a fresh one.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORMS = ROOT / "assessor_app" / "desktop" / "forms"
IMPORT = re.compile(r"from (?P<module>PySide6\.\w+) import \((?P<names>[^)]*)\)\n")
HEAD = '"""Compiled from the Designer forms of ui/ by tools/forms.py: do not edit."""\n'


def uic() -> list[str]:
    """The command that compiles a form: the one that comes with this Python's PySide6."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    for place in (folder / "Qt" / "libexec" / "uic", folder / "uic.exe"):
        if place.exists():
            return [str(place), "-g", "python"]
    return ["pyside6-uic"]


def compiled(form: Path) -> str:
    """The Python text of one form, without the line that names the version of the compiler."""
    done = subprocess.run([*uic(), str(form)], capture_output=True, check=True, encoding="utf-8")
    lines = [line.rstrip() for line in done.stdout.splitlines()]
    text = "\n".join(line for line in lines if not line.startswith("## Created by:")) + "\n"
    return IMPORT.sub(lambda found: needed(found, text), text)


def needed(found: re.Match[str], text: str) -> str:
    """An import of only those names that the form uses: each name of Qt costs time at start."""
    rest = IMPORT.sub("", text)
    names = [name.strip() for name in found["names"].replace("\n", " ").split(",")]
    used = [name for name in names if re.search(rf"\b{name}\b", rest)]
    return f"from {found['module']} import ({', '.join(used)})\n" if used else ""


def build(target: Path) -> None:
    """Write every compiled form into `target`."""
    target.mkdir(parents=True, exist_ok=True)
    (target / "__init__.py").write_text(HEAD, encoding="utf-8", newline="\n")
    for form in sorted((ROOT / "ui").glob("*.ui")):
        (target / f"{form.stem}.py").write_text(compiled(form), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    build(FORMS if len(sys.argv) < 2 else Path(sys.argv[1]))
