"""The parts that everything rests on: versions, files as they were installed, encryption."""

from __future__ import annotations

import hashlib
import platform
import sys
from importlib.metadata import version
from pathlib import Path

from assessor_app import __version__, bundled, problems
from assessor_app.operations.self_test.check import require
from assessor_app.records import Owner, Person
from assessor_app.store import cipher, create, open_workspace

SUMS = "SHA256SUMS.txt"
"""The list of files beside the programs of an installed folder, written when it was built or signed."""

_PARTS = ("sqlcipher3", "sqlite-utils", "openpyxl", "python-calamine", "msoffcrypto-tool", "pyxform", "reportlab")
_CHUNK = 1 << 20
_SECRET = "words that nobody may read"  # noqa: S105 - it is looked for in the encrypted file
_PASSPHRASE = "six plain words for this trial"  # noqa: S105 - of a file that is gone afterwards


def versions() -> str:
    """The versions of the application, of what it runs on and of its main parts."""
    parts = ", ".join(f"{name} {version(name)}" for name in _PARTS)
    return f"Assessor {__version__}, Python {platform.python_version()}, {platform.platform()}; {parts}."


def installed_files() -> str:
    """Every file of an installed folder is there and as it was built; else what comes with the application is."""
    folder = Path(sys.executable).parent
    require(bundled.schema(), "A part of the application is missing: schema.sql.")
    if not (folder / SUMS).is_file():
        missing = [name for name in ("instruments", "samples", "fonts", "translations") if not _has_files(name)]
        require(not missing, f"Parts of the application are missing: {', '.join(missing)}.")
        return "What comes with the application is there. It was not installed as a folder with a list of its files."
    lines = (folder / SUMS).read_text(encoding="utf-8").splitlines()
    wrong = [name for wanted, _, name in (line.partition("  ") for line in lines) if _sum(folder / name) != wanted]
    require(not wrong, f"{len(wrong)} of {len(lines)} files are missing or changed, for example {wrong[:1]}.")
    return f"All {len(lines)} files are as they were built."


def _has_files(name: str) -> bool:
    return any(bundled.resource(name).iterdir())


def _sum(path: Path) -> str:
    made = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                made.update(chunk)
    except OSError:
        return ""
    return made.hexdigest()


def encryption(folder: Path) -> str:
    """An inspection file cannot be read without its passphrase, and what is in it stands nowhere in plain."""
    folder.mkdir()
    path = folder / "trial.inspection"
    person = Person("lead", _SECRET, Owner.LEAD)
    with create(path, _PASSPHRASE, owner=Owner.LEAD, person=person, device="self-test"):
        pass
    data = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    require(_SECRET.encode() not in data, "What is in the file can be read without the passphrase.")
    require(not cipher.opens_plainly(path), "The file opens without a passphrase.")
    require(not _opens(path, "some other words altogether"), "A wrong passphrase opens the file.")
    require(_opens(path, _PASSPHRASE), "The right passphrase does not open the file.")
    return f"SQLCipher {cipher.version()}: a file is unreadable without its passphrase; a wrong one is refused."


def _opens(path: Path, passphrase: str) -> bool:
    try:
        open_workspace(path, passphrase, writing=False, device="self-test").close()
    except problems.UserError:
        return False
    return True
