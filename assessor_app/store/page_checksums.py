"""The pages of an encrypted file, checked with a key but without SQLCipher.

SQLCipher says the same of a wrong key and of a damaged file: "file is not a database". Each of its
pages ends in a code that only the right key makes, so one page that verifies proves the key.

Only for a file that nothing has open: on Linux and macOS, closing a file that was read beside
SQLite drops the locks that SQLite holds on it.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from pathlib import Path

from assessor_app.store.key import SALT_BYTES, Key

PAGE = 4096
"""Bytes of a page: the default of SQLCipher 4."""

_CODE = 64
_MASK = 0x3A


def opens_any_page(path: Path, key: Key) -> bool:
    """Whether at least one page of the file verifies with `key`, so that the key is the right one."""
    return any(genuine for _, genuine in _verdicts(path, key))


def damaged_pages(path: Path, key: Key) -> tuple[int, ...]:
    """The numbers, from 1, of the pages that do not verify with `key`. Reads the whole file."""
    return tuple(number for number, genuine in _verdicts(path, key) if not genuine)


def _verdicts(path: Path, key: Key) -> Iterator[tuple[int, bool]]:
    """Each whole page's number and whether its code is the one that `key` makes (SQLCipher 4)."""
    code_key = hashlib.pbkdf2_hmac("sha512", key.raw, bytes(byte ^ _MASK for byte in key.salt), 2, len(key.raw))
    with path.open("rb") as file:
        number = 0
        while len(page := file.read(PAGE)) == PAGE:
            number += 1
            content = page[SALT_BYTES if number == 1 else 0 : PAGE - _CODE]
            made = hmac.digest(code_key, content + number.to_bytes(4, "little"), "sha512")
            yield number, hmac.compare_digest(made, page[PAGE - _CODE :])
