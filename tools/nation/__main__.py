"""``python -m tools.nation OUT [--inspections 1000] [--cases 67]``: 10 million answers in some minutes."""

from __future__ import annotations

import argparse
from pathlib import Path

from tools.nation.generator import Nation, generate


def main() -> None:
    """Read the command line and write."""
    words = argparse.ArgumentParser(prog="python -m tools.nation", description=__doc__)
    words.add_argument("out", type=Path)
    words.add_argument("--inspections", type=int, default=1000)
    words.add_argument("--cases", type=int, default=67)
    asked = words.parse_args()
    generate(asked.out, Nation(asked.inspections, asked.cases))


if __name__ == "__main__":
    main()
