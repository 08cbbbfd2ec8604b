"""Makes the installer for one person (NSIS) from the folder; see installer.nsi."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

from folder import HERE, ROOT, moment, version


def make(folder: Path, target: Path, number: str = "") -> None:
    """Write the installer, of this version unless another is named."""
    words = [
        "makensis",
        "-V2",
        f"-DVERSION={number or version()}",
        f"-DFOLDER={folder}",
        f"-DOUT={target}",
        "installer.nsi",
    ]
    subprocess.run(words, cwd=HERE, check=True, env={**os.environ, "SOURCE_DATE_EPOCH": str(moment())})


def main() -> None:
    """Make the installer and say how large it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=ROOT / "dist" / "windows" / "Assessor")
    parser.add_argument("--out", type=Path, default=ROOT / "dist" / "windows")
    given = parser.parse_args()
    target = given.out / f"Assessor-{version()}-setup.exe"
    make(given.folder, target)
    sys.stdout.write(f"{target}: {target.stat().st_size / 1e6:.0f} MB\n")


if __name__ == "__main__":
    main()
