"""``make spark-check``: whether Spark gives the scores that DuckDB and SQLite give.

Java and pyspark are looked for first, and what is missing is told with how to install it.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def missing() -> list[str]:
    """What has to be installed, as sentences."""
    told = []
    if importlib.util.find_spec("pyspark") is None:
        told.append("pyspark is missing. Run: .venv/bin/pip install -c constraints.txt -e '.[spark]'")
    if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
        told.append("Java is missing. On Debian or Ubuntu run: apt-get install default-jre-headless")
    return told


def main() -> int:
    """The status of the tests; 1 when something is missing."""
    if told := missing():
        sys.stderr.write("".join(f"{sentence}\n" for sentence in told))
        return 1
    words = [
        "-p",
        "no:randomly",
        "--force-enable-socket",
        "--timeout=900",
        "-W",
        "default",
        "tests/scoring/on_spark.py",
    ]
    return subprocess.run([sys.executable, "-m", "pytest", *words], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
