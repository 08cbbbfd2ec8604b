"""How large a workbook may be: everything that is checked before a file is taken apart."""

from __future__ import annotations

from dataclasses import dataclass, replace

_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on a file that is read. The defaults suit a return of some hundred cases.

    `file_bytes` is the size of the file, `members` the number of parts that it is packed of.
    Unpacked it may be `free_bytes`, or `ratio` times the size of the file where that is more, and
    never more than `unpacked_bytes`. All sheets together may have `cells` cells, and each a rectangle of `sparseness`
    times its cells, or of `free_area` where that is more; `text_bytes` bounds the texts that cells
    share, counted as often as they are referred to. `spins` bounds the rounds of the key derivation
    (Office writes 100,000), `key_bytes` the description of how the file is locked.
    """

    file_bytes: int = 100 * _MEGABYTE
    members: int = 1_000
    unpacked_bytes: int = 1_000 * _MEGABYTE
    free_bytes: int = 16 * _MEGABYTE
    ratio: int = 200
    cells: int = 5_000_000
    sparseness: int = 20
    free_area: int = 200_000
    text_bytes: int = 250 * _MEGABYTE
    spins: int = 1_000_000
    key_bytes: int = 65_536

    def unpacked(self, file_size: int) -> int:
        """The most bytes that a file of this size may unpack to."""
        return min(self.unpacked_bytes, max(self.free_bytes, self.ratio * file_size))

    def for_our_own(self) -> Limits:
        """Bounds for re-reading what this process has just written, however large it is."""
        huge = 1 << 62
        return replace(
            self, file_bytes=huge, unpacked_bytes=huge, free_bytes=huge, cells=huge, text_bytes=huge, free_area=huge
        )
