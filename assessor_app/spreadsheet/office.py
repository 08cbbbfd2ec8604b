"""Locking a workbook with a passphrase as Office does, and opening it: all in memory.

The lock is that of ECMA-376 (agile: AES-256, SHA-512, 100,000 rounds), so Excel and LibreOffice ask
for the passphrase and open the file. Passphrases are compared in Unicode's composed form (NFC), so
that the same words typed on different computers are the same passphrase.
"""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assessor_app.problems import Problem
from assessor_app.spreadsheet import faults
from assessor_app.spreadsheet.container import MAGIC as CONTAINER_MAGIC
from assessor_app.spreadsheet.container import check_container
from assessor_app.spreadsheet.limits import Limits
from assessor_app.spreadsheet.members import MAGIC as ARCHIVE_MAGIC
from assessor_app.spreadsheet.members import Refused
from assessor_app.spreadsheet.office_key import secret_key

if TYPE_CHECKING:
    from msoffcrypto.format.ooxml import OOXMLFile

_EXCELS_OWN = "VelvetSweatshop"
"""The password that Excel tries before it asks for one (MS-OFFCRYPTO 2.4.2.3): such a file opens by itself."""


@dataclass(frozen=True, slots=True)
class UnlockedFile:
    """The bytes of the workbook itself, and the passphrase that opened it (None: it was not locked)."""

    data: bytes
    passphrase: str | None


def is_locked(data: bytes) -> bool:
    """Whether these bytes are a workbook locked with a passphrase (or claim to be)."""
    return data.startswith(CONTAINER_MAGIC)


def lock(data: bytes, passphrase: str) -> bytes:
    """The bytes of a workbook, locked. Raises `ValueError` for an empty passphrase."""
    from msoffcrypto.method.ecma376_agile import ECMA376Agile

    if not passphrase:
        raise ValueError("a workbook cannot be locked with an empty passphrase")
    locked: bytes = ECMA376Agile.encrypt(_composed(passphrase), io.BytesIO(data))
    return locked


def unlock(data: bytes, passphrases: Sequence[str], limits: Limits) -> tuple[UnlockedFile | None, tuple[Problem, ...]]:
    """The workbook inside these bytes, opened with the first passphrase that fits.

    Each one tried costs a key derivation (about a tenth of a second), so put the likeliest first.
    A passphrase is checked against the file's own check value: that none fits is known for sure,
    and told apart from a file that was changed or damaged after it was saved. A file that is locked
    with the password that Excel tries by itself counts as not locked.
    """
    if not data:
        return None, (faults.EMPTY_FILE,)
    if len(data) > limits.file_bytes:
        return None, (faults.too_large(len(data), limits.file_bytes),)
    if data.startswith(ARCHIVE_MAGIC):
        return UnlockedFile(data, None), ()
    if not is_locked(data):
        cut = ARCHIVE_MAGIC.startswith(data[:4]) or CONTAINER_MAGIC.startswith(data[:8])
        return None, (faults.TRUNCATED if cut else faults.NOT_A_WORKBOOK,)
    try:
        check_container(data, limits)
        return _unlocked(data, passphrases), ()
    except Refused as refused:
        return None, (refused.problem,)


def _unlocked(data: bytes, passphrases: Sequence[str]) -> UnlockedFile:
    from msoffcrypto.format.ooxml import OOXMLFile

    tried = (*filter(None, passphrases), _EXCELS_OWN)
    try:
        box = OOXMLFile(io.BytesIO(data))
        passphrase = next((each for each in tried if _fits(box, _composed(each))), None)
    except Exception as error:  # whatever someone else's parser trips over is damage
        raise Refused(faults.DAMAGED_CONTAINER) from error
    if passphrase is None:
        raise Refused(faults.WRONG_PASSPHRASE if passphrases else faults.PASSPHRASE_OWED)
    return UnlockedFile(_decrypted(box), None if passphrase == _EXCELS_OWN else passphrase)


def _fits(box: OOXMLFile, passphrase: str) -> bool:
    """Whether the passphrase is the right one; if so, the key is ready in `box`."""
    from msoffcrypto.exceptions import InvalidKeyError

    if box.type == "agile":
        key = secret_key(box.info, passphrase)
        if key is not None:
            box.load_key(secret_key=key)
        return key is not None
    try:
        box.load_key(password=passphrase, verify_password=True)
    except InvalidKeyError:
        return False
    return True


def _decrypted(box: OOXMLFile) -> bytes:
    sink = io.BytesIO()
    try:
        box.decrypt(sink, verify_integrity=box.type == "agile")
    except Exception as error:  # a right passphrase and an unreadable content is damage
        raise Refused(faults.DAMAGED) from error
    return sink.getvalue()


def _composed(passphrase: str) -> str:
    return unicodedata.normalize("NFC", passphrase)
