"""The recovery code: the key of a workspace as letters and digits that can be printed and typed.

It opens the file without the passphrase, so it is kept in a sealed envelope: by the lead and by
the deputy. Changing the passphrase makes a new code and ends the old one.
"""

from __future__ import annotations

import hashlib

from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.store.key import KEY_BYTES, Key

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Five bits a character, without I, L, O and U, which are taken for 1, 1, 0 and V when read aloud."""

_FORGIVEN = str.maketrans("ILOU", "110V")
_KEY_CHARACTERS = 52
_CHECK_CHARACTERS = 4
_GROUP = 4


def recovery_code(key: Key) -> str:
    """The recovery code of `key`: fourteen groups of four, the last of which checks the others."""
    characters = _encoded(key.raw)
    return "-".join(characters[start : start + _GROUP] for start in range(0, len(characters), _GROUP))


def key_from_code(code: str, salt: bytes) -> Key:
    """The key in a recovery code as a person typed it, for the file that begins with `salt`.

    Small letters, spaces and dashes do not matter, nor O for 0, I or L for 1. Raises `UserError`
    (``recovery-code``) for a code that cannot be right.
    """
    typed = "".join(character for character in code.upper() if character.isalnum()).translate(_FORGIVEN)
    wanted = _KEY_CHARACTERS + _CHECK_CHARACTERS
    if len(typed) != wanted:
        raise _refused(
            Message(
                "The recovery code has {typed} letters and digits; it should have {wanted}.",
                typed=len(typed),
                wanted=wanted,
            )
        )
    strange = sorted(set(typed) - set(ALPHABET))
    if strange:
        raise _refused(Message("The recovery code holds {strange}, which no recovery code has.", strange=strange[0]))
    raw = _decoded(typed[:_KEY_CHARACTERS])
    if raw is None or _encoded(raw) != typed:
        raise _refused(Message("At least one letter or digit of the recovery code is not as it was printed."))
    return Key(raw, salt)


def _encoded(raw: bytes) -> str:
    check = int.from_bytes(hashlib.sha256(b"recovery code" + raw).digest()[:3], "big") >> 4
    return _digits(int.from_bytes(raw, "big"), _KEY_CHARACTERS) + _digits(check, _CHECK_CHARACTERS)


def _decoded(characters: str) -> bytes | None:
    number = 0
    for character in characters:
        number = number * len(ALPHABET) + ALPHABET.index(character)
    return number.to_bytes(KEY_BYTES, "big") if number < 1 << (8 * KEY_BYTES) else None


def _digits(number: int, count: int) -> str:
    return "".join(ALPHABET[(number >> (5 * place)) & 31] for place in reversed(range(count)))


def _refused(what: Message) -> UserError:
    return UserError(Problem("recovery-code", what, Message("Compare it with the printed code, group by group.")))
