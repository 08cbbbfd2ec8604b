"""Makes the installer for a whole machine (MSI) from the folder: silent if asked, an older version is replaced.

    msiexec /i Assessor.msi /qn          for everybody, without questions
    msiexec /x Assessor.msi /qn          removes it; people's inspection files stay where they are

Under AppLocker's default rules standard users run only what lies in Program Files: this is where it goes.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import parts
from folder import HERE, ROOT, version

WIX = "http://schemas.microsoft.com/wix/2006/wi"
MENU_KEY = r"Software\Assessor\Menu"


def short(prefix: str, path: str) -> str:
    """An identifier of the installer's tables for a path: legal, and the same in every build."""
    return f"{prefix}{hashlib.sha256(path.encode()).hexdigest()[:24]}"


def source(path: Path) -> str:
    """Where a file comes from, as wixl takes it: from the top of the disk, without the first stroke."""
    return path.resolve().relative_to(path.anchor or "/").as_posix()


def element(parent: ET.Element, tag: str, **attributes: str) -> ET.Element:
    """One element below another."""
    return ET.SubElement(parent, tag, attributes)


def tree(folder: Path, number: str) -> tuple[ET.Element, list[str]]:
    """The description of the installer, and the identifiers of its components."""
    root = ET.Element("Wix", xmlns=WIX)
    product = element(
        root,
        "Product",
        Id=parts.identity("product", number),
        Name=parts.NAME,
        Language="2057",
        Version=number,
        Manufacturer=parts.MAKER,
        UpgradeCode=parts.UPGRADE,
    )
    element(product, "Package", InstallerVersion="500", Compressed="yes", InstallScope="perMachine")
    element(product, "MajorUpgrade", DowngradeErrorMessage="A newer version of Assessor is installed already.")
    element(product, "Media", Id="1", Cabinet="assessor.cab", EmbedCab="yes")
    element(product, "Icon", Id="assessor.ico", SourceFile=source(HERE / "assessor.ico"))
    element(product, "Property", Id="ARPPRODUCTICON", Value="assessor.ico")
    target = element(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    programs = element(target, "Directory", Id="ProgramFiles64Folder")
    menu = element(target, "Directory", Id="ProgramMenuFolder")
    top = element(programs, "Directory", Id="INSTALLDIR", Name=parts.NAME)
    components = add_files(top, folder, folder)
    components += [add_menu(menu), add_file_type(top)]
    feature = element(product, "Feature", Id="Complete", Title=parts.NAME, Level="1")
    for identity in components:
        element(feature, "ComponentRef", Id=identity)
    return root, components


def add_files(directory: ET.Element, folder: Path, top: Path) -> list[str]:
    """A component for each file, folder by folder."""
    made = []
    for path in sorted(folder.iterdir()):
        inside = path.relative_to(top).as_posix()
        if path.is_dir():
            made += add_files(element(directory, "Directory", Id=short("d", inside), Name=path.name), path, top)
            continue
        identity = short("c", inside)
        component = element(directory, "Component", Id=identity, Guid=parts.identity("file", inside), Win64="yes")
        element(component, "File", Id=short("f", inside), Name=path.name, Source=source(path), KeyPath="yes")
        made.append(identity)
    return made


def add_menu(menu: ET.Element) -> str:
    """The entries of the Start menu, in English and Welsh."""
    component = element(menu, "Component", Id="menu", Guid=parts.identity("menu"), Win64="yes")
    for number, (name, words) in enumerate(parts.SHORTCUTS):
        shortcut = {"Id": f"shortcut{number}", "Name": name, "Description": words, "WorkingDirectory": "INSTALLDIR"}
        element(component, "Shortcut", Target="[INSTALLDIR]Assessor.exe", Arguments=argument(number), **shortcut)
    element(
        component, "RegistryValue", Root="HKLM", Key=MENU_KEY, Name="made", Type="integer", Value="1", KeyPath="yes"
    )
    return "menu"


def argument(number: int) -> str:
    """How a Start menu entry starts the window: the Welsh one in Welsh."""
    return "--language=cy" if number else ""


def add_file_type(directory: ET.Element) -> str:
    """Opening an inspection file starts the window; workbooks stay Excel's, with Assessor under Open with."""
    component = element(directory, "Component", Id="types", Guid=parts.identity("types"), Win64="yes")
    program = r"Software\Classes\Applications\Assessor.exe"
    rows = (
        (rf"Software\Classes\{parts.ENDING}", parts.FILE_TYPE),
        (rf"Software\Classes\{parts.FILE_TYPE}", parts.FILE_TYPE_WORDS),
        (rf"Software\Classes\{parts.FILE_TYPE}\DefaultIcon", "[INSTALLDIR]Assessor.exe,0"),
        (rf"Software\Classes\{parts.FILE_TYPE}\shell\open\command", '"[INSTALLDIR]Assessor.exe" "%1"'),
        (rf"{program}\shell\open\command", '"[INSTALLDIR]Assessor.exe" "%1"'),
        (r"Software\Classes\.xlsx\OpenWithList\Assessor.exe", ""),
    )
    for number, (key, value) in enumerate(rows):
        first = {"KeyPath": "yes"} if number == 0 else {}
        element(component, "RegistryValue", Root="HKLM", Key=key, Type="string", Value=value, **first)
    return "types"


def make(folder: Path, target: Path, number: str = "") -> None:
    """Write the installer, of this version unless another is named."""
    root, _ = tree(folder, number or version())
    description = target.resolve().with_suffix(".wxs")
    ET.indent(root)
    description.write_bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))
    subprocess.run(
        ["wixl", "--arch", "x64", "-o", str(target.resolve()), str(description)], cwd=description.anchor, check=True
    )
    description.unlink()


def main() -> None:
    """Make the installer and say how large it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=ROOT / "dist" / "windows" / "Assessor")
    parser.add_argument("--out", type=Path, default=ROOT / "dist" / "windows")
    given = parser.parse_args()
    target = given.out / f"Assessor-{version()}.msi"
    make(given.folder, target)
    sys.stdout.write(f"{target}: {target.stat().st_size / 1e6:.0f} MB\n")


if __name__ == "__main__":
    main()
