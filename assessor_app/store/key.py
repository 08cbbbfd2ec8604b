"""The key of a workspace: made from a passphrase, once, and shared by every connection to the file.

SQLCipher would derive the key anew for each connection (a fifth of a second every time). We derive
it the way SQLCipher 4 does and hand it the result, so a worker's own connection opens at once and
the same passphrase still opens the file in any other program that reads SQLCipher.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field

from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.store.passphrases import normal

ROUNDS = 256_000
"""PBKDF2-HMAC-SHA512 rounds: the default of SQLCipher 4, a fifth of a second on a small laptop."""

KEY_BYTES = 32
SALT_BYTES = 16

KNOWN_STARTS = (b"SQLi", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")
"""How other kinds of file begin. A salt is the start of ours, so none may begin like these."""


@dataclass(frozen=True, slots=True)
class Key:
    """What decrypts one workspace: 32 raw bytes, and the salt, which is the file's first 16 bytes."""

    raw: bytes = field(repr=False)
    salt: bytes

    def literal(self) -> str:
        """The key as SQLCipher takes it in ``PRAGMA key``: nothing is left to derive."""
        return f"\"x'{self.raw.hex()}{self.salt.hex()}'\""


def new_salt() -> bytes:
    """A random salt that cannot be taken for the beginning of another kind of file."""
    while True:
        salt = secrets.token_bytes(SALT_BYTES)
        if not salt.startswith(KNOWN_STARTS):
            return salt


def derive_key(passphrase: str, salt: bytes | None = None) -> Key:
    """The key that `passphrase` gives with `salt` (a new one by default).

    Upper and lower case and spacing do not matter: see `passphrases.normal`. Raises `UserError`
    (``no-passphrase``) for an empty passphrase.
    """
    words = normal(passphrase)
    if not words:
        raise UserError(
            Problem("no-passphrase", Message("No passphrase was given."), Message("Type the passphrase of this file."))
        )
    used = new_salt() if salt is None else salt
    return Key(hashlib.pbkdf2_hmac("sha512", words.encode("utf-8"), used, ROUNDS, KEY_BYTES), used)
