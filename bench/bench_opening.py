"""Opening what comes: a file by its passphrase, a pack as a new file, returns into the lead's file.

A file: from the passphrase to the workspace, ready for work (key, check, backup). A pack: the locked workbook read,
checked, and a workspace made of it. Returns: the sample's locked workbooks with their complete histories (some 300
events a case) read, checked and merged into the lead's file that has none yet; the baseline unlocks the same
workbooks and has python-calamine read their sheets. The key derivations are in all of it.
"""

from __future__ import annotations

import io
import shutil
import tempfile
from pathlib import Path

from bench.sample import PHRASE, copied, sample, seconds


def run() -> dict[str, float]:
    """Seconds, and what merging costs beside reading."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        return {**_opened(folder), **_pack(folder), **_returns(folder)}


def _opened(folder: Path) -> dict[str, float]:
    from assessor_app.store import open_workspace

    file, done = copied("lead.inspection", folder), []
    took = seconds(lambda: done.append(open_workspace(file, PHRASE, device="bench")))
    done[0].close()
    return {"open_file_s": took}


def _pack(folder: Path) -> dict[str, float]:
    from assessor_app.operations.workspace_start import start

    pack = min((sample() / "packs").glob("*.xlsx"))
    done: list[object] = []
    took = seconds(lambda: done.append(start(pack, folder / "own.inspection", PHRASE, device="bench")))
    done[0].close()  # type: ignore[attr-defined]
    return {"open_pack_s": took}


def _returns(folder: Path) -> dict[str, float]:
    from assessor_app.operations import incoming_work
    from assessor_app.store import open_workspace

    paths = [Path(shutil.copy(path, folder / path.name)) for path in sorted((sample() / "returns").glob("*[0-9].xlsx"))]
    lead = open_workspace(copied("lead-empty.inspection", folder), PHRASE, device="bench")
    before, done = lead.count_events(), []
    merged = seconds(lambda: done.extend(incoming_work.merge(lead, paths)))
    problems = [problem for one in done for problem in one.problems]
    events = lead.count_events() - before
    lead.close()
    if problems:
        raise RuntimeError(problems)
    bare = seconds(lambda: [_bare(path) for path in paths])
    return {"returns": len(paths), "new_events": events, "merge_s": merged, "calamine_s": bare, "ratio": merged / bare}


def _bare(path: Path) -> None:
    from python_calamine import load_workbook

    from assessor_app.spreadsheet.limits import Limits
    from assessor_app.spreadsheet.office import unlock

    opened, _ = unlock(path.read_bytes(), [PHRASE], Limits())
    workbook = load_workbook(io.BytesIO(opened.data))
    for name in workbook.sheet_names:
        workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)


if __name__ == "__main__":
    print(run())
