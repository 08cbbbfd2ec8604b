"""Renews requirements.txt: the wheels for Windows of what the application needs, in the versions of constraints.txt.

It asks the index that pip is set to for each wheel, as pip does, and writes down the hash of what came. Run it after
constraints.txt has changed, and look at the difference.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from folder import ABIS, HERE, PLATFORM, ROOT

HEAD = """\
# The wheels that the Windows folder is made of, for 64-bit Windows and CPython 3.11, each pinned by its hash.
# The versions are those of constraints.txt; a test holds them equal. Renewed by packaging/windows/pin.py.
"""


NOT_SHIPPED = ("pip",)
"""What sqlite-utils names for its verb that installs additions, which nothing here uses."""


def wanted() -> list[str]:
    """Name and version of every wheel that the application with its window needs on Windows, as pip resolves it."""
    with tempfile.TemporaryDirectory() as place:
        report = Path(place) / "report.json"
        command = [sys.executable, "-m", "pip", "install", "-q", "--dry-run", "--ignore-installed"]
        needs = ["--target", place, "--only-binary=:all:", *PLATFORM, *ABIS, "-c", str(ROOT / "constraints.txt")]
        subprocess.run([*command, *needs, "--report", str(report), *_declared()], check=True)
        found = json.loads(report.read_text(encoding="utf-8"))["install"]
    told = [(one["metadata"]["name"], one["metadata"]["version"]) for one in found]
    return sorted(f"{name}=={number}" for name, number in told if name not in NOT_SHIPPED)


def _declared() -> list[str]:
    """What pyproject.toml says that the application and its window need."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [*project["dependencies"], *project["optional-dependencies"]["desktop"]]


def hashed(pins: list[str]) -> list[str]:
    """Each pin with the SHA-256 of its wheel."""
    lines = []
    for pin in pins:
        with tempfile.TemporaryDirectory() as place:
            command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:"]
            subprocess.run([*command, *PLATFORM, *ABIS, "-d", place, pin], check=True)
            (wheel,) = Path(place).glob("*.whl")
            name, _, number = pin.partition("==")
            digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
            lines.append(f"{re.sub(r'[-_.]+', '-', name).lower()}=={number} --hash=sha256:{digest}\n")
    return lines


def main() -> None:
    """Write requirements.txt anew."""
    lines = hashed(wanted())
    (HERE / "requirements.txt").write_text(HEAD + "".join(sorted(lines)), encoding="utf-8", newline="\n")
    sys.stdout.write(f"{len(lines)} wheels pinned\n")


if __name__ == "__main__":
    main()
