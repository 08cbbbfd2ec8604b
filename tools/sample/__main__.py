"""``python -m tools.sample FOLDER [PAGE]``: build the sample inspection again, and the page about its figures.

FOLDER is ``resources/samples/violent_2013``, PAGE ``docs/generated/published-figures.md``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tools.sample.sample_files import build_sample, page_text
from tools.sample.tables import write_text


def main(arguments: list[str]) -> int:
    """Build into the folder that is named; the exit code is 2 when none is."""
    if not 1 <= len(arguments) <= 2:
        sys.stderr.write("Usage: python -m tools.sample FOLDER [PAGE]\n")
        return 2
    build_sample(Path(arguments[0]))
    if len(arguments) == 2:
        write_text(Path(arguments[1]), page_text())
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
