"""What a person is told about a workbook: one function or constant per kind of fault.

Each sentence says what is wrong in words that need no knowledge of computing, and how to mend it.
They fit any workbook; who reads packs, lists or forms says some of them otherwise (`in_words`).
`Problem.code` is the stable name that tests and callers use.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from assessor_app.messages import Message
from assessor_app.problems import Place, Problem

_SEND_AGAIN = Message("Ask whoever sent it to send it again.")
NOT_OPENED = Message("It was not opened.")
_SAVE_A_COPY = Message("Open it in Excel, save a copy as Excel workbook (.xlsx), and take that.")
LESS = Message("Keep only the rows and columns that are needed, save it, and try again.")
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
            kept[last[code]] = replace(shown, mend=_and_more(shown.mend, more))
    return tuple(kept)


def _and_more(mend: Message, more: str) -> Message:
    if not mend:
        return Message("(and {more} more like this)", more=more)
    return Message("{mend} (and {more} more like this)", mend=mend, more=more)


Words = Mapping[str, tuple[Message, Message]]
"""What is wrong and how to mend it in other words, by the code of the problem; empty: as they are."""


def in_words(problem: Problem, words: Words) -> Problem:
    """The same problem in words that fit what the person was doing."""
    what, mend = words.get(problem.code, (Message(), Message()))
    return replace(problem, what=what or problem.what, mend=mend or problem.mend)


# --- the file as a whole ------------------------------------------------------------------------

NO_SUCH_FILE = Problem("no-such-file", Message("There is no such file."), Message("Check its name and folder."))

EMPTY_FILE = Problem("truncated", Message("The file is empty; it was not copied completely."), _SEND_AGAIN)

NOT_A_WORKBOOK = Problem(
    "not-a-workbook",
    Message("This is not an Excel workbook."),
    Message("Choose an Excel workbook; its name ends in .xlsx."),
)

SENSITIVITY_LABEL = Problem(
    "sensitivity-label",
    Message("This file is protected by your organisation’s sensitivity label, so only Excel can open it."),
    Message("Open it in Excel, set a label that does not lock the file (or remove the label), save it, and try again."),
)

OLD_FORMAT = Problem(
    "not-a-workbook",
    Message("This is a file in an old Office format, not an Excel workbook that ends in .xlsx."),
    _SAVE_A_COPY,
)

BINARY_WORKBOOK = Problem(
    "not-a-workbook",
    Message("This is an Excel workbook in the binary form (.xlsb), which is not read."),
    _SAVE_A_COPY,
)

TRUNCATED = Problem(
    "truncated", Message("A part of the file is missing, so it was not copied or sent completely."), _SEND_AGAIN
)

DAMAGED = Problem(
    "damaged",
    Message("The passphrase is right, but what the file holds was changed or damaged after it was saved."),
    _SEND_AGAIN,
)

DAMAGED_CONTAINER = Problem(
    "damaged", Message("The file is damaged: the way in which it is locked cannot be made out."), _SEND_AGAIN
)

WRONG_PASSPHRASE = Problem(
    "wrong-passphrase",
    Message("This file is locked with another passphrase."),
    Message("Check whose file it is and how the passphrase is spelt, and type it again."),
)

PASSPHRASE_OWED = Problem(
    "wrong-passphrase",
    Message("This file is locked with a passphrase, and none was given."),
    Message("Type its passphrase."),
)

FORGED_SPIN_COUNT = Problem(
    "forged-spin-count",
    Message("The file is made so that checking a passphrase would take hours. {NOT_OPENED}", NOT_OPENED=NOT_OPENED),
    Message("Do not trust it. Ask whoever is said to have sent it."),
)


A_FOLDER = Problem(
    "a-folder", Message("This is a folder, not a workbook."), Message("Name the workbooks that are in it.")
)


def cannot_read(why: str) -> Problem:
    """The file is there but cannot be read; `why` is the computer's own word for it."""
    return Problem(
        "cannot-read",
        Message("The file cannot be read ({value}).", value=why or Message("unknown reason")),
        Message("Close it in other programs, or copy it to another folder, and try again."),
    )


def too_large(size: int, most: int) -> Problem:
    """The file has `size` bytes, more than the `most` that are read."""
    return Problem(
        "too-large",
        Message(
            "The file has {size} MB; a workbook of at most {most} MB is read.",
            size=f"{size / 1e6:,.0f}",
            most=f"{most / 1e6:,.0f}",
        ),
        LESS,
    )


def zip_bomb(member: str = "") -> Problem:
    """The file, or one part of it, unpacks to far more than it should."""
    return Problem(
        "zip-bomb",
        Message("The file unpacks to far more than such a workbook ever holds. {NOT_OPENED}", NOT_OPENED=NOT_OPENED),
        Message("Do not trust it. Ask whoever is said to have sent it."),
        where=Place(part=member),
    )


def too_many_parts(count: int) -> Problem:
    """The file is made of `count` parts; a workbook has a few dozen."""
    return Problem(
        "zip-bomb",
        Message(
            "The file is made of {count} parts, far more than a workbook has. {NOT_OPENED}",
            count=f"{count:,}",
            NOT_OPENED=NOT_OPENED,
        ),
        Message("Do not trust it. Ask whoever is said to have sent it."),
    )


def damaged_part(member: str) -> Problem:
    """A part of the file cannot be unpacked."""
    return Problem(
        "truncated",
        Message("This part of the file is damaged or missing."),
        _SEND_AGAIN,
        where=Place(part=member),
    )


def document_type(member: str) -> Problem:
    """A part declares a document type, which can make a small file unfold without end."""
    return Problem(
        "document-type",
        Message(
            "The file holds a definition that no workbook needs and that can do harm. {NOT_OPENED}",
            NOT_OPENED=NOT_OPENED,
        ),
        Message("Do not trust it. Ask whoever is said to have sent it."),
        where=Place(part=member),
    )


def not_utf8(member: str) -> Problem:
    """A part is not in UTF-8."""
    return Problem(
        "not-utf8",
        Message("The text of the file is stored in a way that this application does not read."),
        Message("Open it in Excel or LibreOffice, save it as .xlsx, and try again."),
        where=Place(part=member),
    )


def unreadable_part(member: str) -> Problem:
    """A part is not written as Excel, LibreOffice and this application write it."""
    return Problem(
        "unreadable-part",
        Message("The file was saved in a way that cannot be read safely."),
        Message("Open it in Excel or LibreOffice, save it as .xlsx, and try again."),
        where=Place(part=member),
    )


MACROS = Problem(
    "macros", Message("The file holds a program (macros). {NOT_OPENED}", NOT_OPENED=NOT_OPENED), _SAVE_A_COPY
)

EXTERNAL_LINKS = Problem(
    "external-links",
    Message("The file takes data from other files. {NOT_OPENED}", NOT_OPENED=NOT_OPENED),
    Message("In Excel, put values in the place of these links (Data, Edit links, Break link), save it, and try again."),
)
