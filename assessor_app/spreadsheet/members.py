"""The parts that a workbook is packed of, unpacked only within bounds.

Nothing that the archive says about its own sizes is believed: every part is unpacked in steps and
given up as soon as all of them together are larger than the bounds allow.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping

from assessor_app.problems import Problem
from assessor_app.spreadsheet import faults
from assessor_app.spreadsheet.limits import Limits

MAGIC = b"PK\x03\x04"
_ENTRY = b"PK\x01\x02"
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED_FLAG = 0x1
_STEP = 1 << 22
_UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)


class Refused(Exception):
    """A file is not taken any further apart; carries the problem. Never leaves this package."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(problem.sentence())


class Members:
    """The parts of one archive, by name in any case. Parts that nobody asks for are never unpacked.

    Raises `Refused` when the file is no archive, is cut off, has too many parts or parts of the
    same name, or unpacks to more than `limits` allow.
    """

    def __init__(self, data: bytes, limits: Limits) -> None:
        if not data.startswith(MAGIC):
            raise Refused(faults.NOT_A_WORKBOOK)
        if (count := data.count(_ENTRY)) > limits.members:
            raise Refused(faults.too_many_parts(count))
        self._left = limits.unpacked(len(data))
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except _UNREADABLE as error:
            raise Refused(faults.TRUNCATED) from error
        self._infos = self._checked(limits)

    def _checked(self, limits: Limits) -> Mapping[str, zipfile.ZipInfo]:
        infos = self._archive.infolist()
        by_name = {_key(info.filename): info for info in infos}
        if len(infos) > limits.members:
            raise Refused(faults.too_many_parts(len(infos)))
        if len(by_name) < len(infos):
            raise Refused(faults.NOT_A_WORKBOOK)
        for info in infos:
            if info.compress_type not in _METHODS or info.flag_bits & _ENCRYPTED_FLAG:
                raise Refused(faults.NOT_A_WORKBOOK)
        if sum(info.file_size for info in infos) > self._left:
            raise Refused(faults.zip_bomb())
        return by_name

    def __contains__(self, name: str) -> bool:
        return _key(name) in self._infos

    def names(self) -> tuple[str, ...]:
        """The names of all parts, in the order of the archive's own list."""
        return tuple(info.filename for info in self._infos.values())

    def size(self, name: str) -> int:
        """The bytes of one part as the archive states them; believed by nobody who reads it."""
        return self._infos[_key(name)].file_size

    def read(self, name: str) -> bytes:
        """The bytes of one part. Raises `Refused` if it is missing, damaged or too large."""
        if name not in self:
            raise Refused(faults.damaged_part(name))
        pieces: list[bytes] = []
        try:
            with self._archive.open(self._infos[_key(name)]) as part:
                while piece := part.read(_STEP):
                    self._left -= len(piece)
                    if self._left < 0:
                        raise Refused(faults.zip_bomb(name))
                    pieces.append(piece)
        except _UNREADABLE as error:
            raise Refused(faults.damaged_part(name)) from error
        return b"".join(pieces)


def _key(name: str) -> str:
    """The name of a part as packages compare it: in any case, and with either stroke between folders."""
    return name.replace("\\", "/").lstrip("/").lower()
