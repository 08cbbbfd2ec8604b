"""Four words that tell one workbook from every other, to be read out over the telephone: did mine arrive?"""

from __future__ import annotations

from assessor_app.store.passphrases import words

HOW_MANY = 4
"""Of some two thousand words: about 44 bits, so two of a hundred returns never share them by chance."""


def spoken(content_hash: str) -> str:
    """The words of a content hash (hex digits), the same on both sides."""
    left, known, said = int(content_hash[:16] or "0", 16), words(), []
    for _ in range(HOW_MANY):
        left, at = divmod(left, len(known))
        said.append(known[at])
    return " ".join(said)
