"""Writes what the folder is made of (CycloneDX JSON): every wheel with version, licence and hash, and the runtime.

It needs cyclonedx-python-lib (`pip install -c constraints.txt -e .[windows]`). The same folder gives the same bytes.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from email.parser import HeaderParser
from pathlib import Path

import parts
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from folder import HERE, LIB, ROOT, moment, version
from packageurl import PackageURL

NAME = "Assessor.cdx.json"
_PIN = re.compile(r"(?P<name>[\w.-]+)==(?P<version>\S+) --hash=sha256:(?P<hash>[0-9a-f]{64})")


def canonical(name: str) -> str:
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(requirements: Path = HERE / "requirements.txt") -> dict[str, tuple[str, str]]:
    """Version and SHA-256 of each pinned wheel, by its name."""
    found = (_PIN.match(line) for line in requirements.read_text(encoding="utf-8").splitlines())
    return {canonical(pin["name"]): (pin["version"], pin["hash"]) for pin in found if pin}


def described(lib: Path) -> Iterator[tuple[str, str, str]]:
    """Name, version and licence of each wheel in a folder of libraries, as each says of itself."""
    for path in sorted(lib.glob("*.dist-info/METADATA")):
        about = HeaderParser().parsestr(path.read_text(encoding="utf-8"))
        classified = [line.rpartition(" :: ")[2] for line in about.get_all("Classifier", []) if "License ::" in line]
        licence = about.get("License-Expression") or about.get("License") or ", ".join(classified)
        yield canonical(about["Name"]), about["Version"], " ".join((licence or "").split())[:200]


def component(name: str, number: str, licence: str, digest: str) -> Component:
    """One wheel."""
    url = PackageURL("pypi", name=name, version=number)
    return Component(
        name=name,
        version=number,
        type=ComponentType.LIBRARY,
        bom_ref=str(url),
        purl=url,
        licenses=[LicenseFactory().make_from_string(licence)] if licence else [],
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
    )


def runtime() -> Component:
    """The Python that a release carries."""
    pinned = json.loads((HERE / "runtime.json").read_text(encoding="utf-8"))
    return Component(
        name="CPython",
        version=pinned["version"],
        type=ComponentType.PLATFORM,
        bom_ref=f"cpython@{pinned['version']}",
        description=pinned["from"],
        licenses=[LicenseFactory().make_from_string("PSF-2.0")],
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=pinned["sha256"])],
    )


def bill(folder: Path) -> Bom:
    """The parts of a folder; it ends with a sentence for a wheel that is not pinned, or not there."""
    pinned, seen = pins(), []
    for name, number, licence in described(folder / LIB):
        if name == "assessor-app":
            continue
        if pinned.get(name, ("", ""))[0] != number:
            sys.exit(f"{name} {number} is in the folder and is not what requirements.txt pins.")
        seen.append(component(name, number, licence, pinned[name][1]))
    missing = set(pinned) - {made.name for made in seen}
    if missing:
        sys.exit(f"Pinned, but not in the folder: {', '.join(sorted(missing))}.")
    application = Component(name=parts.NAME, version=version(), type=ComponentType.APPLICATION, bom_ref="assessor")
    application.licenses.add(LicenseFactory().make_from_string("MIT"))
    made = Bom(
        components=[*seen, runtime()],
        serial_number=uuid.uuid5(parts.SPACE, "/".join(str(one.purl) for one in seen) + version()),
        metadata=BomMetaData(component=application, timestamp=datetime.fromtimestamp(moment(), UTC)),
    )
    made.register_dependency(application, [*seen])
    return made


def write(folder: Path, target: Path) -> None:
    """Write the parts of a folder into a file."""
    text = JsonV1Dot6(bill(folder)).output_as_string(indent=2)
    target.write_text(text + "\n", encoding="utf-8", newline="\n")


def main() -> None:
    """Write it beside the folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=ROOT / "dist" / "windows" / "Assessor")
    parser.add_argument("--out", type=Path, default=ROOT / "dist" / "windows" / NAME)
    given = parser.parse_args()
    write(given.folder, given.out)
    sys.stdout.write(f"{given.out}\n")


if __name__ == "__main__":
    main()
