"""What a person is told about a workbook: one function or constant per kind of fault.

Each sentence says what is wrong in words that need no knowledge of computing, and how to mend it.
They fit any workbook; who reads packs, lists or forms says some of them otherwise (`in_words`).
`Problem.code` is the stable name that tests and callers use.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from assessor_app.problems import Problem

_SEND_AGAIN = "Ask whoever sent it to send it again."
NOT_OPENED = "It was not opened."
_SAVE_A_COPY = "Open it in Excel, save a copy as Excel workbook (.xlsx), and take that."
LESS = "Keep only the rows and columns that are needed, save it, and try again."
_AT_MOST = 40


def at_most(problems: Iterable[Problem], most: int = _AT_MOST) -> tuple[Problem, ...]:
    """The first `most` problems of each code, and a sentence that counts the rest of that code."""
    kept: list[Problem] = []
    seen: dict[str, int] = {}
    last: dict[str, int] = {}
    for problem in problems:
        seen[problem.code] = seen.get(problem.code, 0) + 1
        if seen[problem.code] <= most:
            last[problem.code] = len(kept)
            kept.append(problem)
    for code, count in seen.items():
        if count > most:
            shown, more = kept[last[code]], f"{count - most:,}"
            kept[last[code]] = replace(shown, mend=f"{shown.mend} (and {more} more like this)".strip())
    return tuple(kept)


Words = Mapping[str, tuple[str, str]]
"""What is wrong and how to mend it in other words, by the code of the problem; ``""`` leaves the words as they are."""


def in_words(problem: Problem, words: Words) -> Problem:
    """The same problem in words that fit what the person was doing."""
    what, mend = words.get(problem.code, ("", ""))
    return replace(problem, what=what or problem.what, mend=mend or problem.mend)


# --- the file as a whole ------------------------------------------------------------------------

NO_SUCH_FILE = Problem("no-such-file", "There is no such file.", "Check its name and folder.")

EMPTY_FILE = Problem("truncated", "The file is empty; it was not copied completely.", _SEND_AGAIN)

NOT_A_WORKBOOK = Problem(
    "not-a-workbook",
    "This is not an Excel workbook.",
    "Choose an Excel workbook; its name ends in .xlsx.",
)

SENSITIVITY_LABEL = Problem(
    "sensitivity-label",
    "This file is protected by your organisation’s sensitivity label, so only Excel can open it.",
    "Open it in Excel, set a label that does not lock the file (or remove the label), save it, and try again.",
)

OLD_FORMAT = Problem(
    "not-a-workbook",
    "This is a file in an old Office format, not an Excel workbook that ends in .xlsx.",
    _SAVE_A_COPY,
)

BINARY_WORKBOOK = Problem(
    "not-a-workbook",
    "This is an Excel workbook in the binary form (.xlsb), which is not read.",
    _SAVE_A_COPY,
)

TRUNCATED = Problem("truncated", "A part of the file is missing, so it was not copied or sent completely.", _SEND_AGAIN)

DAMAGED = Problem(
    "damaged",
    "The passphrase is right, but what the file holds was changed or damaged after it was saved.",
    _SEND_AGAIN,
)

DAMAGED_CONTAINER = Problem(
    "damaged", "The file is damaged: the way in which it is locked cannot be made out.", _SEND_AGAIN
)

WRONG_PASSPHRASE = Problem(
    "wrong-passphrase",
    "This file is locked with another passphrase.",
    "Check whose file it is and how the passphrase is spelt, and type it again.",
)

PASSPHRASE_OWED = Problem(
    "wrong-passphrase", "This file is locked with a passphrase, and none was given.", "Type its passphrase."
)

FORGED_SPIN_COUNT = Problem(
    "forged-spin-count",
    f"The file is made so that checking a passphrase would take hours. {NOT_OPENED}",
    "Do not trust it. Ask whoever is said to have sent it.",
)


A_FOLDER = Problem("a-folder", "This is a folder, not a workbook.", "Name the workbooks that are in it.")


def cannot_read(why: str) -> Problem:
    """The file is there but cannot be read; `why` is the computer's own word for it."""
    return Problem(
        "cannot-read",
        f"The file cannot be read ({why or 'unknown reason'}).",
        "Close it in other programs, or copy it to another folder, and try again.",
    )


def too_large(size: int, most: int) -> Problem:
    """The file has `size` bytes, more than the `most` that are read."""
    return Problem(
        "too-large",
        f"The file has {size / 1e6:,.0f} MB; a workbook of at most {most / 1e6:,.0f} MB is read.",
        LESS,
    )


def zip_bomb(member: str = "") -> Problem:
    """The file, or one part of it, unpacks to far more than it should."""
    return Problem(
        "zip-bomb",
        f"The file unpacks to far more than such a workbook ever holds. {NOT_OPENED}",
        "Do not trust it. Ask whoever is said to have sent it.",
        where=f"part {member}" if member else "",
    )


def too_many_parts(count: int) -> Problem:
    """The file is made of `count` parts; a workbook has a few dozen."""
    return Problem(
        "zip-bomb",
        f"The file is made of {count:,} parts, far more than a workbook has. {NOT_OPENED}",
        "Do not trust it. Ask whoever is said to have sent it.",
    )


def damaged_part(member: str) -> Problem:
    """A part of the file cannot be unpacked."""
    return Problem("truncated", "This part of the file is damaged or missing.", _SEND_AGAIN, where=f"part {member}")


def document_type(member: str) -> Problem:
    """A part declares a document type, which can make a small file unfold without end."""
    return Problem(
        "document-type",
        f"The file holds a definition that no workbook needs and that can do harm. {NOT_OPENED}",
        "Do not trust it. Ask whoever is said to have sent it.",
        where=f"part {member}",
    )


def not_utf8(member: str) -> Problem:
    """A part is not in UTF-8."""
    return Problem(
        "not-utf8",
        "The text of the file is stored in a way that this application does not read.",
        "Open it in Excel or LibreOffice, save it as .xlsx, and try again.",
        where=f"part {member}",
    )


def unreadable_part(member: str) -> Problem:
    """A part is not written as Excel, LibreOffice and this application write it."""
    return Problem(
        "unreadable-part",
        "The file was saved in a way that cannot be read safely.",
        "Open it in Excel or LibreOffice, save it as .xlsx, and try again.",
        where=f"part {member}",
    )


MACROS = Problem("macros", f"The file holds a program (macros). {NOT_OPENED}", _SAVE_A_COPY)

EXTERNAL_LINKS = Problem(
    "external-links",
    f"The file takes data from other files. {NOT_OPENED}",
    "In Excel, put values in the place of these links (Data, Edit links, Break link), save it, and try again.",
)
