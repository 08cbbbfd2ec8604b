"""Install the built wheel outside the checkout, with run-time dependencies only, and run its demo."""

import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Exit status of the demo, or 1 when the wheel brought a development or desktop package with it."""
    wheel = max((ROOT / "dist").glob("*.whl"), key=lambda path: path.stat().st_mtime)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        venv.create(home / "venv", with_pip=True)
        python = home / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
        install = [python, "-m", "pip", "install", "-q", "-c", ROOT / "constraints.txt", wheel]
        subprocess.run([str(part) for part in install], check=True, cwd=home)
        unwanted = "import importlib.util as u, sys; sys.exit(any(map(u.find_spec, ('PySide6', 'pytest', 'pandas'))))"
        if subprocess.run([str(python), "-c", unwanted], cwd=home, check=False).returncode:
            return 1
        return subprocess.run([str(python), "-m", "assessor_app", "demo", "out"], cwd=home, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
