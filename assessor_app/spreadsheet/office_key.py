"""The key of a workbook that Office has locked, from its passphrase: MS-OFFCRYPTO 2.3.4.11 to 2.3.4.13.

msoffcrypto derives once to check a passphrase and once more for the key. The hundred thousand rounds are the whole
cost of opening, and both begin with the same ones, so they are made here, once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

_CHECK, _CHECKED, _KEY = (
    bytes.fromhex(block) for block in ("fea7d2763b4b9e79", "d7aa0f6d3061344e", "146e0be7abacd0d6")
)
"""What is added to the rounds for each purpose: the check value, its hash, the key."""


def secret_key(info: Mapping[str, Any], passphrase: str) -> bytes | None:
    """The key that opens the content, or None if it is another passphrase.

    `info` is how a file says that it is locked (agile). Raises `ValueError` for a hash that is none.
    """
    name, salt = str(info["passwordHashAlgorithm"]).lower(), info["passwordSalt"]
    rounds = _rounds(name, salt, passphrase, int(info["spinValue"]))

    def opened(field: str, purpose: bytes) -> bytes:
        key = hashlib.new(name, rounds + purpose).digest()[: int(info["passwordKeyBits"]) // 8]
        return _decrypted(info[field], key, salt)

    checked = hashlib.new(name, opened("encryptedVerifierHashInput", _CHECK)).digest()
    if opened("encryptedVerifierHashValue", _CHECKED)[: len(checked)] != checked:
        return None
    return opened("encryptedKeyValue", _KEY)


def _rounds(name: str, salt: bytes, passphrase: str, rounds: int) -> bytes:
    digest = hashlib.new(name, salt + passphrase.encode("utf-16-le")).digest()
    made = getattr(hashlib, name)
    for number in range(rounds):
        digest = made(number.to_bytes(4, "little") + digest).digest()
    return digest


def _decrypted(data: bytes, key: bytes, salt: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    decryptor = Cipher(algorithms.AES(key), modes.CBC(salt[:16])).decryptor()
    return decryptor.update(data) + decryptor.finalize()
