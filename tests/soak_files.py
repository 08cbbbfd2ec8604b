"""Thousands of workbooks spoilt at random: each is read or told of, in bounded time and memory.

Run as ``python -m tests.soak_files 2000 [FIRST_SEED]``; the test suite tries two hundred. Returns, packs,
forms and lists are read; every fifth file is a return that a lead brings in, whole or not at all. The work
is done in a process of its own, so that a crash of somebody else's parser is seen too.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SECONDS = 20
MEGABYTES = 500
BATCH = 250
EACH_MERGE = 5


def main(files: int, first: int = 0) -> int:
    """0 when so many files, from seed `first` on, did no harm; otherwise 1, saying what happened."""
    for start in range(first, first + files, BATCH):
        count = min(BATCH, first + files - start)
        words = [sys.executable, "-m", "tests.soak_files", "batch", str(start), str(count)]
        try:
            done = subprocess.run(words, cwd=ROOT, timeout=SECONDS * count, check=False)
        except subprocess.TimeoutExpired:
            sys.stdout.write(f"A file of seeds {start} to {start + count - 1} never came to an end\n")
            return 1
        if done.returncode:
            sys.stdout.write(f"A file of seeds {start} to {start + count - 1} did harm (status {done.returncode})\n")
            return 1
        sys.stdout.write(f"{start + count - first} files, no harm done\n")
        sys.stdout.flush()
    return 0


def batch(start: int, count: int) -> int:
    """Try the files of these seeds in this process; 1 if one takes too long or too much memory."""
    from assessor_app.store import key
    from tests.spreadsheet.trials import lead_who_waits, merge_trial, sound_files, trial

    key.ROUNDS = 1000
    with tempfile.TemporaryDirectory() as folder:
        files = sound_files(Path(folder))
        with lead_who_waits(Path(folder)) as (lead, returned):
            for seed in range(start, start + count):
                begun = time.process_time()
                if seed % EACH_MERGE == 0:
                    merge_trial(lead, Path(folder), returned, seed)
                else:
                    trial(Path(folder), files, seed)
                if said := _too_much(time.process_time() - begun):
                    sys.stdout.write(f"Seed {seed}: {said}\n")
                    return 1
    return 0


def _too_much(seconds: float) -> str:
    """What a file took too much of, or ``""``; memory is the most that this process ever had."""
    if seconds > SECONDS:
        return f"took {seconds:.0f} seconds"
    if sys.platform == "win32":
        return ""
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6
    return f"took {megabytes:,.0f} MB" if megabytes > MEGABYTES else ""


if __name__ == "__main__":
    if sys.argv[1:2] == ["batch"]:
        sys.exit(batch(*map(int, sys.argv[2:])))
    sys.exit(main(*map(int, sys.argv[1:] or ("2000",))))
