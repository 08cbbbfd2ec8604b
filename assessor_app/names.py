"""Names of files that every computer allows: Windows reserves some and forbids some letters."""

from __future__ import annotations

import re
from pathlib import Path

from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError

_ILLEGAL = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_RESERVED = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|COM[0-9¹²³]|LPT[0-9¹²³])(?: *\..*)?", re.IGNORECASE)
MOST_CHARACTERS = 200
"""So long a name of ours may be: there is room for what stands beside a file."""


def is_legal(path: Path) -> bool:
    """Whether a file can be called so on every computer.

    On Windows `a:b.xlsx` is the file b.xlsx somewhere on the drive a, which nobody means.
    """
    name = path.name
    if _ILLEGAL.search(name) or name.endswith((".", " ")):
        return False
    return not _RESERVED.fullmatch(name) and not (path.drive and not path.root)


def require_legal(path: Path, most: int | None = None) -> None:
    """Raise `UserError` ``bad-name`` for a name that Windows would refuse, change, or take for a device.

    `most` is how many characters the name may have, where it must not be long either.
    """
    if not is_legal(path) or (most is not None and len(path.name) > most):
        name = path.drive + path.name
        what = Message("A file cannot be called “{name}” on every computer.", name=name)
        mend = Message('Choose a shorter name without any of < > : " / \\ | ? *.')
        raise UserError(Problem("bad-name", what, mend, file=name))


def legal_name(text: str) -> str:
    """`text` made into a name (without ending) that every computer allows; ``_`` where nothing is left."""
    name = _ILLEGAL.sub("_", text).strip(" .")[:MOST_CHARACTERS].strip(" .")
    return f"_{name}" if not name or _RESERVED.fullmatch(name) else name
