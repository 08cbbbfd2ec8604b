"""Text as a person sees it: without the signs that cannot be seen, and in one Unicode form.

Lists are put together by programs and by copying, which leave zero-width spaces, byte order marks,
soft hyphens and signs for the direction of writing in names and heads. Two words that look the same
are the same here.
"""

from __future__ import annotations

import re
import unicodedata

from assessor_app.instrument.text import normalise

_UNSEEN = re.compile("[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")
_JOINERS = re.compile("[\u200c\u200d\ufe00-\ufe0f]")
_BLANKS = re.compile("[^\\S\n]+")


def visible(text: str) -> str:
    """`text` as it is seen: composed (NFC), blanks of every kind as single spaces, lines kept.

    Joiners stay, since names in some scripts are spelt with them.
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return _BLANKS.sub(" ", _UNSEEN.sub("", normalise(unicodedata.normalize("NFC", text)))).strip()


def head_of(text: str) -> str:
    """The head of a column on one line."""
    return " ".join(_JOINERS.sub("", visible(text)).split())


def alike(text: str) -> str:
    """What two spellings of one name, number or head have in common: letter case and blanks do not count."""
    return " ".join(unicodedata.normalize("NFKC", _JOINERS.sub("", visible(text))).casefold().split())
