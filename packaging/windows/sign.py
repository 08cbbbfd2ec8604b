"""Signs every program and library of the folder that has no signature yet, and the installers.

It runs osslsigncode with a certificate that is given (PKCS #12; its password stands in a file, never on the command
line), and a server of time stamps if one is named. `--test-certificate` makes one on the spot, for trials only: Windows
trusts it nowhere. What others signed (the runtime) keeps its signature. The list of hashes is written anew.
"""

from __future__ import annotations

import argparse
import os
import secrets
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from folder import files, manifest, stamped

SIGNED = (".exe", ".dll", ".pyd")
_AT_HEADER, _OPTIONAL, _WIDE = 0x3C, 24, 0x20B
_CERTIFICATES = {False: 128, True: 144}
"""Where the header of a 32-bit and of a 64-bit program names its table of certificates."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate with its key (PKCS #12), the file with its password, and where time stamps come from."""

    path: Path
    password: Path
    time_server: str = ""


def test_certificate(folder: Path) -> Certificate:
    """A certificate for trials, good for a day."""
    key, certificate, bundle, password = (folder / name for name in ("key.pem", "cert.pem", "test.p12", "password"))
    password.write_text(secrets.token_hex(16), encoding="ascii")
    request = ["openssl", "req", "-x509", "-newkey", "rsa:3072", "-nodes", "-days", "1", "-subj", "/CN=Assessor trial"]
    request += ["-addext", "extendedKeyUsage=codeSigning", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(request, check=True, stderr=subprocess.DEVNULL)
    export = ["openssl", "pkcs12", "-export", "-inkey", str(key), "-in", str(certificate), "-out", str(bundle)]
    subprocess.run([*export, "-passout", f"file:{password}"], check=True)
    return Certificate(bundle, password)


def is_signed(path: Path) -> bool:
    """Whether a program or a library has a signature, whoever made it: its header names a table of certificates."""
    data = path.read_bytes()
    if data[:2] != b"MZ":
        return False
    header = struct.unpack_from("<I", data, _AT_HEADER)[0] + _OPTIONAL
    wide = struct.unpack_from("<H", data, header)[0] == _WIDE
    size: int = struct.unpack_from("<I", data, header + _CERTIFICATES[wide] + 4)[0]
    return size > 0


def sign(path: Path, certificate: Certificate) -> None:
    """Sign one file in its place."""
    part = path.with_name(f"{path.name}.signed")
    words = ["osslsigncode", "sign", "-pkcs12", str(certificate.path), "-readpass", str(certificate.password)]
    words += ["-h", "sha256", "-n", "Assessor"]
    if certificate.time_server:
        words += ["-ts", certificate.time_server]
    subprocess.run([*words, "-in", str(path), "-out", str(part)], check=True, stdout=subprocess.DEVNULL)
    os.replace(part, path)  # noqa: PTH105 - as everywhere where a file takes another's place


def unsigned(paths: Iterable[Path]) -> list[Path]:
    """Those of some files that ought to have a signature and have none."""
    return [path for path in paths if path.suffix.lower() in SIGNED and not is_signed(path)]


def sign_folder(folder: Path, certificate: Certificate) -> tuple[int, int]:
    """Sign what has no signature; how many files were signed, and how many had one. It ends if one is left without."""
    programs = [path for path in files(folder) if path.suffix.lower() in SIGNED]
    wanted = unsigned(programs)
    for path in wanted:
        sign(path, certificate)
    left = unsigned(programs)
    if left:
        sys.exit(f"{len(left)} files have no signature, for example {left[0].name}.")
    manifest(folder)
    stamped(folder)
    return len(wanted), len(programs) - len(wanted)


def main() -> None:
    """Sign a folder, or installers, and say how many files were signed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+", type=Path, help="the folder Assessor, or installers")
    parser.add_argument("--certificate", type=Path, help="PKCS #12, with the key")
    parser.add_argument("--password-file", type=Path, help="a file with the certificate's password")
    parser.add_argument("--time-server", default="", help="the address of a server of time stamps (RFC 3161)")
    parser.add_argument("--test-certificate", action="store_true", help="make a certificate for a trial")
    given = parser.parse_args()
    if given.test_certificate == bool(given.certificate and given.password_file):
        parser.error("name a certificate and the file with its password, or ask for one for a trial")
    with tempfile.TemporaryDirectory(prefix="assessor-sign-") as place:
        certificate = Certificate(given.certificate, given.password_file, given.time_server)
        if given.test_certificate:
            certificate = test_certificate(Path(place))
        for path in given.paths:
            if path.is_dir():
                done, had = sign_folder(path, certificate)
                sys.stdout.write(f"{path}: {done} files signed; {had} had a signature\n")
            else:
                sign(path, certificate)
                sys.stdout.write(f"{path}: signed\n")


if __name__ == "__main__":
    main()
