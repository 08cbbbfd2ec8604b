"""The command line: what --help takes beside bare Python, and the demo from its start to its last line.

Both are whole processes. The demo is `assessor-app demo` without anything having been set up: passphrases, packs,
eight assessors, returns, scores and 72 case summaries.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from bench.sample import seconds

ROUNDS = 7


def run() -> dict[str, float]:
    """Milliseconds and the ratio; seconds of the demo."""
    bare = min(seconds(lambda: _process("-c", "pass")) for _ in range(ROUNDS))
    told = min(seconds(lambda: _process("-m", "assessor_app", "--help")) for _ in range(ROUNDS))
    with tempfile.TemporaryDirectory() as folder:
        demo = seconds(lambda: _process("-m", "assessor_app", "demo", str(Path(folder) / "demo")))
    return {"help_ms": told * 1000, "bare_python_ms": bare * 1000, "ratio": told / bare, "demo_s": demo}


def _process(*words: str) -> None:
    subprocess.run([sys.executable, *words], check=True, capture_output=True)


if __name__ == "__main__":
    print(run())
