"""How long the window answers nothing: opening a file, and each page of the lead's, at 72 and at 7,200 cases.

Includes everything from the act to rest: the page built and painted, what workers hand back to the window, what
refreshes afterwards. There is no floor: a person waits for all of it. The 72 cases are the sample with its complete
histories; the 7,200 are made (`bench.large`) with two events a case, so that their number is measured.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from bench.large import large
from bench.real_window import longest_freeze, window
from bench.sample import PHRASE, copied, seconds


def run() -> dict[str, float]:
    """The longest freeze in milliseconds after opening and on any page, by number of cases; and what opening takes."""
    told: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        files = {72: copied("lead.inspection", folder)}
        if "--large" in sys.argv or not sys.argv[1:]:
            files[7200] = large(folder / "large.inspection", 7200)
        for cases, file in files.items():
            told |= {f"{name}_{cases}_cases": value for name, value in _measured(folder, file).items()}
    return told


def _measured(folder: Path, file: Path) -> dict[str, float]:
    from assessor_app.desktop.page import Place
    from assessor_app.store import open_workspace

    opened: list[object] = []
    opening = seconds(lambda: opened.append(open_workspace(file, PHRASE, device="bench")))
    with window(folder) as shown:
        after = longest_freeze(lambda: shown.open_workspace(opened[0]))
        pages = {}
        for key in [entry.kind.key for entry in shown.desk.listed]:
            pages[key] = longest_freeze(lambda key=key: shown.desk.go(Place(key)))
    worst = max(pages, key=pages.__getitem__)
    sys.stderr.write(f"slowest page: {worst}\n")
    return {
        "open_ms": opening * 1000,
        "freeze_after_opening_ms": after * 1000,
        "freeze_on_a_page_ms": pages[worst] * 1000,
    }


if __name__ == "__main__":
    print(run())
