"""Is the box of an encrypted workbook sound? Checked before anything works on it.

An encrypted workbook is an OLE compound file with two streams: how it is locked
(``EncryptionInfo``), and the locked workbook (``EncryptedPackage``). The first decides how long
checking a passphrase takes, so its numbers are bounded here.
"""

from __future__ import annotations

import io
import re
import struct
from typing import TYPE_CHECKING

from assessor_app.spreadsheet import faults
from assessor_app.spreadsheet.limits import Limits
from assessor_app.spreadsheet.members import Refused

if TYPE_CHECKING:
    from olefile import OleFileIO

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
INFO = "EncryptionInfo"
PACKAGE = "EncryptedPackage"
_OF_LABELS = ("drm", "labelinfo", "mip", "msip")
"""How the names of parts begin that Office adds when an organisation's label locks a file."""
_HEADER = struct.Struct("<8s16sHHHHH6xIIIIIIIII")
_SECTOR_SHIFTS = {3: 9, 4: 12}
_AGILE = (4, 4)
_STANDARD = {(2, 2), (3, 2), (4, 2)}
_PREFIX_BYTES = 8
_NO_SECTOR = 0xFFFFFFFA
_NUMBER = re.compile(rb"""\b(spinCount|saltSize|blockSize|keyBits|hashSize)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_MOST = {b"saltSize": 64, b"blockSize": 64, b"keyBits": 512, b"hashSize": 64}
_SPINS = b"spinCount"


def check_container(data: bytes, limits: Limits) -> None:
    """Raise `Refused` if the box is cut off, contradicts itself, or is costly to open by design."""
    import olefile

    _check_header(data)
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as box:
            info = _lock_description(box, len(data), limits)
    except Refused:
        raise
    except Exception as error:  # whatever someone else's parser trips over is damage
        raise Refused(faults.TRUNCATED) from error
    _check_info(info, limits)


def _lock_description(box: OleFileIO, file_size: int, limits: Limits) -> bytes:
    """The stream that says how the workbook is locked; `Refused` unless both streams are whole."""
    if any(len(box.fat) <= following < _NO_SECTOR for following in box.fat):
        raise Refused(faults.TRUNCATED)
    if not (box.exists(INFO) and box.exists(PACKAGE)):
        raise Refused(faults.SENSITIVITY_LABEL if _is_labelled(box) else faults.OLD_FORMAT)
    if box.get_size(PACKAGE) > file_size or box.get_size(INFO) > limits.key_bytes:
        raise Refused(faults.TRUNCATED)
    package = box.openstream(PACKAGE).read()
    said = struct.unpack_from("<Q", package)[0]
    if len(package) < box.get_size(PACKAGE) or len(package) < said + _PREFIX_BYTES:
        raise Refused(faults.TRUNCATED)
    info: bytes = box.openstream(INFO).read()
    return info


def _is_labelled(box: OleFileIO) -> bool:
    """Whether rights management locked the file: its parts are named after it (MS-OFFCRYPTO 2.2)."""
    names = {name.strip("\x06\x09").lower() for entry in box.listdir(streams=True, storages=True) for name in entry}
    return any(name.startswith(_OF_LABELS) for name in names)


def _check_header(data: bytes) -> None:
    """Raise `Refused` if the tables of the box are said to be larger than the file itself."""
    if len(data) < 512:
        raise Refused(faults.TRUNCATED)
    header = _HEADER.unpack_from(data)
    _, _, _, major, order, shift, mini_shift, directories, fat, _, _, cutoff, _, mini_fat, _, difat = header
    if _SECTOR_SHIFTS.get(major) != shift or (order, mini_shift, cutoff) != (0xFFFE, 6, 4096):
        raise Refused(faults.DAMAGED_CONTAINER)
    if max(directories, fat, mini_fat, difat) > (len(data) >> shift):
        raise Refused(faults.TRUNCATED)


def _check_info(info: bytes, limits: Limits) -> None:
    """Raise `Refused` if the description of the lock is none that Office writes, or is a trap."""
    if len(info) < _PREFIX_BYTES:
        raise Refused(faults.DAMAGED_CONTAINER)
    version = struct.unpack_from("<HH", info)
    if version in _STANDARD:
        return
    text = info[_PREFIX_BYTES:]
    if version != _AGILE or b"\x00" in text.rstrip(b"\x00"):
        raise Refused(faults.DAMAGED_CONTAINER)
    if b"<!" in text:
        raise Refused(faults.document_type(INFO))
    numbers = [(found[1], found[2] if found[2] is not None else found[3]) for found in _NUMBER.finditer(text)]
    if text.count(_SPINS) != sum(name == _SPINS for name, _ in numbers):
        raise Refused(faults.FORGED_SPIN_COUNT)
    for name, value in numbers:
        most = _MOST.get(name, limits.spins)
        if not value.isdigit() or len(value) > 9 or int(value) > most:
            raise Refused(faults.FORGED_SPIN_COUNT if name == _SPINS else faults.DAMAGED_CONTAINER)
