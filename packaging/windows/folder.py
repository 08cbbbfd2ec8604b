"""Makes the folder that runs on Windows: a Windows runtime, pinned wheels without what is never used, two launchers.

It is made on Linux, and the same input gives the same bytes. The runtime is given: the embeddable zip of
runtime.json for a release, whose hash is checked, or the folder of a Windows Python for a trial.
"""

from __future__ import annotations

import argparse
import compileall
import fnmatch
import hashlib
import json
import os
import py_compile
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PYTHON = (3, 11)
LIBRARY = "python311"
LIB = "lib"
SUMS = "SHA256SUMS.txt"
COMPILER, RESOURCES = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres"
PLATFORM = ("--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp")
ABIS = ("--abi", "cp311", "--abi", "abi3", "--abi", "none")
LAUNCHERS = {
    "Assessor.exe": ("Assessor", ("-DASSESSOR_WINDOW", "-mwindows")),
    "assessor-app.exe": ("Assessor, command line", ("-mconsole",)),
}
STAND_INS = ("icuuc.dll", "bcryptprimitives.dll")
"""What a trial under Wine needs beside its runtime, and Windows has of its own."""

NOT_OF_A_RUNTIME = ("python.exe", "_tkinter.pyd", "tcl86t.dll", "tk86t.dll", "_msi.pyd", "winsound.pyd")


def version() -> str:
    """The version of the application."""
    text = (ROOT / "assessor_app" / "__init__.py").read_text(encoding="utf-8")
    return re.search(r'__version__ = "([^"]+)"', text)[1]  # type: ignore[index]


def moment() -> int:
    """The time that every file gets, in seconds since 1970: that of the commit, or ``SOURCE_DATE_EPOCH``."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    words = (
        given
        or subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=ROOT, check=True, capture_output=True, text=True
        ).stdout
    )
    return int(words)


def fetch(target: Path) -> None:
    """The pinned wheels for Windows; a wheel with another hash is refused."""
    command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:", "--require-hashes"]
    command += [*PLATFORM, *ABIS, "-r", str(HERE / "requirements.txt"), "-d", str(target)]
    subprocess.run(command, check=True)


def own_wheel(target: Path) -> Path:
    """The application's own wheel."""
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(target), str(ROOT)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return next(target.glob("assessor_app-*.whl"))


def patterns() -> list[str]:
    """What is left out of the wheels."""
    lines = (HERE / "leave_out.txt").read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def left_out(name: str, out: Iterable[str]) -> bool:
    """Whether a file of a wheel is of no use to the application."""
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in out)


def unpack(wheels: Iterable[Path], lib: Path) -> None:
    """The wheels without what is left out. A path that leads out of the folder is refused."""
    out = patterns()
    for wheel in sorted(wheels):
        with zipfile.ZipFile(wheel) as archive:
            for info in archive.infolist():
                if info.is_dir() or left_out(info.filename, out):
                    continue
                path = (lib / info.filename).resolve()
                if not path.is_relative_to(lib.resolve()):
                    sys.exit(f"{wheel.name} holds a path that leads elsewhere: {info.filename}")
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(archive.read(info))


def compiled(folder: Path) -> None:
    """Compile every module once, as nobody can write beside them where the application is installed."""
    done = compileall.compile_dir(
        str(folder),
        quiet=1,
        stripdir=str(folder),
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )
    if not done:
        sys.exit("A module cannot be compiled.")


def runtime_from_zip(archive: Path, folder: Path) -> None:
    """The embeddable zip, if it is the one that is pinned."""
    pinned = json.loads((HERE / "runtime.json").read_text(encoding="utf-8"))
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != pinned["sha256"]:
        sys.exit(f"{archive.name} is not {pinned['archive']} of {pinned['from']}: its SHA-256 is {found}.")
    with zipfile.ZipFile(archive) as opened:
        for name in opened.namelist():
            if "/" not in name and name not in ("python.exe", "pythonw.exe", f"{LIBRARY}._pth"):
                (folder / name).write_bytes(opened.read(name))


def runtime_from_folder(source: Path, folder: Path) -> None:
    """A Windows Python as it lies in a folder, for a trial: its libraries, and its Lib as one archive."""
    for path in sorted(source.iterdir()):
        if path.suffix.lower() in {".dll", ".pyd"} and path.name not in NOT_OF_A_RUNTIME:
            shutil.copyfile(path, folder / path.name)
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place) / "Lib"
        skipped = shutil.ignore_patterns("__pycache__", "site-packages", "tkinter", "idlelib", "lib2to3", "pydoc_data")
        shutil.copytree(source / "Lib", copy, ignore=skipped)
        zipped(copy, folder / f"{LIBRARY}.zip", 315_532_800)


def files(folder: Path) -> Iterator[Path]:
    """Every file below a folder, in the order of their names."""
    return iter(sorted(path for path in folder.rglob("*") if path.is_file()))


def zipped(folder: Path, target: Path, at: int) -> None:
    """A folder as an archive whose bytes depend on nothing but its files and the time that is given."""
    import time

    stamp = time.gmtime(max(at, 315_532_800))[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in files(folder):
            info = zipfile.ZipInfo(path.relative_to(folder).as_posix(), stamp)
            info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(info, path.read_bytes())


def launchers(folder: Path) -> None:
    """Compile the two programs: one without a console for the window, one for the command line."""
    numbers = [int(part) for part in re.findall(r"\d+", version())[:3]]
    commas = ",".join(str(number) for number in [*numbers, 0, 0, 0][:4])
    with tempfile.TemporaryDirectory() as place:
        work = Path(place)
        for name in ("assessor.ico", "launcher.manifest", "launcher.c"):
            shutil.copyfile(HERE / name, work / name)
        for name, (description, flags) in LAUNCHERS.items():
            words = (HERE / "launcher.rc.in").read_text(encoding="utf-8")
            for key, value in {
                "COMMAS": commas,
                "VERSION": version(),
                "NAME": name,
                "DESCRIPTION": description,
            }.items():
                words = words.replace(f"@{key}@", value)
            (work / "launcher.rc").write_text(words, encoding="utf-8")
            subprocess.run([RESOURCES, "launcher.rc", "launcher.o"], cwd=work, check=True)
            command = [COMPILER, "-municode", "-Os", "-s", "-Wall", "-Werror", "-Wl,--no-insert-timestamp", *flags]
            command += ["-o", name, "launcher.c", "launcher.o"]
            subprocess.run(command, cwd=work, check=True)
            shutil.copyfile(work / name, folder / name)


def search_path(folder: Path) -> None:
    """Where this Python looks for modules: here and nowhere else."""
    lines = (f"{LIBRARY}.zip", ".", LIB)
    (folder / f"{LIBRARY}._pth").write_text("".join(f"{line}\n" for line in lines), encoding="ascii", newline="\n")


def manifest(folder: Path) -> None:
    """The SHA-256 of every file but the list itself, so that IT can tell whether a folder is as it was built."""
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder).as_posix()}\n"
        for path in files(folder)
        if path != folder / SUMS
    ]
    (folder / SUMS).write_text("".join(lines), encoding="utf-8", newline="\n")


def stamped(folder: Path) -> None:
    """Give every file the same time."""
    at = moment()
    for path in files(folder):
        os.utime(path, (at, at))


def make(out: Path, runtime: Path, wheels: Path | None) -> Path:
    """Make ``out/Assessor`` from a runtime (zip or folder) and the pinned wheels (fetched unless they are given)."""
    if sys.version_info[:2] != PYTHON:
        sys.exit(f"Modules are compiled for Python {PYTHON[0]}.{PYTHON[1]}: run this with that version.")
    folder = out / "Assessor"
    if folder.exists():
        shutil.rmtree(folder)
    (folder / LIB).mkdir(parents=True)
    with tempfile.TemporaryDirectory() as place:
        work = Path(place)
        if wheels is None:
            fetch(work)
        unpack([*(wheels or work).glob("*.whl"), own_wheel(work / "own")], folder / LIB)
    (runtime_from_zip if runtime.is_file() else runtime_from_folder)(runtime, folder)
    compiled(folder / LIB)
    launchers(folder)
    search_path(folder)
    shutil.copyfile(ROOT / "LICENSE", folder / "LICENSE.txt")
    manifest(folder)
    stamped(folder)
    return folder


def main() -> None:
    """Make the folder and say how large it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runtime", type=Path, required=True, help="the embeddable zip, or a Windows Python's folder")
    parser.add_argument("--wheels", type=Path, help="a folder that holds the pinned wheels already")
    parser.add_argument("--out", type=Path, default=ROOT / "dist" / "windows")
    given = parser.parse_args()
    folder = make(given.out, given.runtime, given.wheels)
    size = sum(path.stat().st_size for path in files(folder))
    sys.stdout.write(f"{folder}: {size / 1e6:.0f} MB in {sum(1 for _ in files(folder))} files\n")


if __name__ == "__main__":
    main()
