"""The sample inspection that the benches open: made once in a run by the demo, or taken from BENCH_SAMPLE."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

PHRASE = "sample inspection"


@cache
def sample() -> Path:
    """A folder that ``assessor-app demo`` has made; to be read only."""
    if kept := os.environ.get("BENCH_SAMPLE"):
        return Path(kept)
    from assessor_app.operations import demo

    folder = tempfile.mkdtemp()
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    demo.run(Path(folder) / "sample")
    return Path(folder) / "sample"


def copied(name: str, folder: Path) -> Path:
    """A copy of one of its files, e.g. ``lead.inspection``, to be written into."""
    return Path(shutil.copy(sample() / name, folder / Path(name).name))


def seconds(work: Callable[[], object]) -> float:
    """How long it takes once."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
