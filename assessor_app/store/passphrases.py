"""Passphrases: how they are compared, how one is made, and which were given to whom."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Protocol

from assessor_app.bundled import resource

if TYPE_CHECKING:
    from sqlite_utils import Database

WORDS = 6
"""How many words a passphrase has that we make: 66 bits, since Office makes each guess at a workbook cheap."""


class Draws(Protocol):
    """What `make_passphrase` needs of ``random.Random`` or ``secrets.SystemRandom``."""

    def choice(self, seq: tuple[str, ...], /) -> str:
        """One of `seq`, each as likely as the others."""
        ...


def normal(passphrase: str) -> str:
    """The form of a passphrase that opens files.

    Unicode NFC, no spaces around it, each run of white space inside it one space, and small
    letters: a passphrase read out over the telephone or typed with Caps Lock on still opens the
    file. What is lost in strength is less than one bit for a passphrase of ours, none for one that
    was written in small letters anyway.
    """
    return unicodedata.normalize("NFC", " ".join(unicodedata.normalize("NFC", passphrase).casefold().split()))


@cache
def words() -> tuple[str, ...]:
    """The bundled words that passphrases are made of: short, plain, told apart by four letters."""
    return tuple(resource("words.txt").read_text(encoding="utf-8").split())


def make_passphrase(random: Draws) -> str:
    """Six words drawn by `random` (``secrets.SystemRandom()``; a seeded one only for a sample).

    With 2,048 words or more that is at least 66 bits. Each guess costs the 256,000 rounds of
    `key.derive_key` for an inspection file and 100,000 for a workbook, so that trying them all is
    out of reach of anyone who finds a memory stick.
    """
    return " ".join(random.choice(words()) for _ in range(WORDS))


def keep(db: Database, person: str, passphrase: str, made_at: str) -> None:
    """Note that `passphrase` opens the files of `person` from now on; former ones are kept.

    The same passphrase again, if it is the newest of that person already, changes nothing.
    """
    words_of_it = normal(passphrase)
    newest = db.execute(
        "select passphrase from passphrase where person = ? order by seq desc limit 1", (person,)
    ).fetchone()
    if newest != (words_of_it,):
        db.execute(
            "insert into passphrase (person, passphrase, made_at) values (?, ?, ?)", (person, words_of_it, made_at)
        )


def kept(db: Database, person: str | None = None) -> tuple[tuple[str, str, str], ...]:
    """The passphrases of `person`, or of everybody: (person, passphrase, made at), newest first."""
    return tuple(
        db.execute(
            "select person, passphrase, made_at from passphrase where person = ? or ? is null order by seq desc",
            (person, person),
        ).fetchall()
    )
