"""A process that dies at a chosen step: just before the file system would be changed for the nth time."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

_STEPS = frozenset({"open", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "shutil.copyfile"})
DIED = 9


def dies_at(step: int, work: Callable[[], object], folder: Path) -> bool:
    """Do `work` in a process of its own that dies before its nth step in `folder`; whether it did.

    ``False``: the work was done before it came to so many steps. Nothing that is cleaned up on the
    way out is cleaned up. Only where a process can be forked.
    """
    child = os.fork()
    if not child:
        try:
            _die_at(step, str(folder))
            work()
            os._exit(0)
        except BaseException:  # noqa: BLE001 - the child ends here, whatever it was
            sys.excepthook(*sys.exc_info())
            os._exit(1)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in {0, DIED}
    return code == DIED


def _die_at(step: int, folder: str) -> None:
    left = step

    def count(event: str, args: tuple[object, ...]) -> None:
        nonlocal left
        if event in _STEPS and any(str(arg).startswith(folder) for arg in args):
            left -= 1
            if not left:
                os._exit(DIED)

    sys.addaudithook(count)
