"""Builds, installs and removes the application under Wine, and runs its self-test where it was installed.

    make windows-check RUNTIME=... [WHEELS=...]

RUNTIME is the embeddable zip of runtime.json or the folder of a Windows Python, WHEELS a folder that holds the pinned
wheels already. It needs wine64, wixl, makensis, the MinGW compiler and osslsigncode, and a display for the window
(Xvfb will do). It takes about half an hour. What it keeps is in dist/windows: installers, results, pictures.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import folder as folders
import msi
import setup_exe
import sign
from folder import ROOT, version

WINE = shutil.which("wine64") or "/usr/lib/wine/wine64"
OUT = ROOT / "dist" / "windows"
MACHINE = Path("Program Files") / "Assessor"
PERSON = Path("AppData") / "Local" / "Programs" / "Assessor"
OLDER = "0.0.1"
MOST_FOLDER, MOST_INSTALLER = 330e6, 110e6
PATIENCE = 3600
WINDOW_SECONDS = 60
"""So long the window may take until it is painted and its picture is taken."""


def owe(holds: object, otherwise: str) -> None:
    """End with a sentence unless something holds."""
    if not holds:
        sys.exit(f"windows-check: {otherwise}")


def say(words: str) -> None:
    """Tell what is going on."""
    sys.stdout.write(f"{time.strftime('%H:%M:%S')} {words}\n")
    sys.stdout.flush()


@dataclass(frozen=True, slots=True)
class Machine:
    """A Windows of its own, empty at first."""

    prefix: Path

    def run(self, *words: str | Path, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run a program there; its standard output must be a pipe, and its input nothing."""
        done = subprocess.run(
            [WINE, *map(str, words)],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=PATIENCE,
            check=False,
        )
        owe(not check or done.returncode == 0, f"{words[0]} ended with {done.returncode}: {done.stdout[-2000:]}")
        return done

    @property
    def environment(self) -> dict[str, str]:
        """What Wine is told."""
        quiet = {"WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree=;mshtml="}
        return {**os.environ, **quiet, "WINEPREFIX": str(self.prefix)}

    @property
    def disk(self) -> Path:
        """Its drive C."""
        return self.prefix / "drive_c"

    @property
    def person(self) -> Path:
        """The folder of its one person."""
        return next(path for path in (self.disk / "users").iterdir() if path.name != "Public")

    def entries(self) -> list[str]:
        """The names of the entries of its Start menus."""
        return sorted({path.name for path in self.disk.rglob("Assessor*.lnk")})

    def start(self) -> None:
        """Make it, as a Windows 10."""
        self.run("wineboot", "-i")
        self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")


def build(runtime: Path, wheels: Path | None, certificate: sign.Certificate) -> tuple[Path, Path, Path]:
    """The folder, signed for a trial, and both installers."""
    made = folders.make(OUT, runtime, wheels)
    signed, had = sign.sign_folder(made, certificate)
    say(f"{signed} files signed for the trial, {had} had a signature")
    installer, setup = OUT / f"Assessor-{version()}.msi", OUT / f"Assessor-{version()}-setup.exe"
    msi.make(made, installer)
    setup_exe.make(made, setup)
    for path in (installer, setup):
        sign.sign(path, certificate)
    size = sum(path.stat().st_size for path in folders.files(made))
    say(f"folder {size / 1e6:.0f} MB, {installer.stat().st_size / 1e6:.0f} MB, {setup.stat().st_size / 1e6:.0f} MB")
    owe(size < MOST_FOLDER, "the folder is too large")
    owe(max(installer.stat().st_size, setup.stat().st_size) < MOST_INSTALLER, "an installer is too large")
    return made, installer, setup


def older(place: Path) -> tuple[Path, Path]:
    """Installers of an older version, which had a file that this one has not."""
    former = place / "former"
    (former / "lib").mkdir(parents=True)
    for name in ("Assessor.exe", "assessor-app.exe", "lib/former.py"):
        (former / name).write_text("former", encoding="ascii")
    msi.make(former, place / "former.msi", OLDER)
    setup_exe.make(former, place / "former-setup.exe", OLDER)
    return place / "former.msi", place / "former-setup.exe"


def try_out(machine: Machine, installed: Path, name: str) -> None:
    """Run the self-test where it is installed, and take a picture of the window as the Start menu opens it."""
    owe((installed / "Assessor.exe").is_file(), f"{name}: nothing was installed")
    owe(not (installed / "lib" / "former.py").exists(), f"{name}: the older version was not replaced")
    owe(machine.entries() == ["Assessor (Cymraeg).lnk", "Assessor.lnk"], f"{name}: {machine.entries()}")
    told = machine.run(installed / "assessor-app.exe", "self-test", "--format", "json", check=False).stdout
    (OUT / f"self-test-{name}.json").write_text(told, encoding="utf-8")
    result = json.loads(told[told.index("{") :])
    failed = [check for check in result["checks"] if not check["ok"]]
    owe(result["ok"], f"{name}: {failed}")
    say(f"{name}: {len(result['checks'])} checks passed")
    picture(machine, [installed / "Assessor.exe", "--language=cy"], OUT / f"window-{name}.png")


def picture(machine: Machine, words: list[str | Path], target: Path) -> None:
    """Open the window as it is installed, keep a picture of the screen, and end what was started."""
    take = shutil.which("import")
    if take is None or not os.environ.get("DISPLAY"):
        say("no picture of the window: no display, or no ImageMagick")
        return
    process = subprocess.Popen(
        [WINE, *map(str, words)], env=machine.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        time.sleep(WINDOW_SECONDS)
        owe(process.poll() is None, "the window closed by itself")
        subprocess.run([take, "-window", "root", str(target)], check=True)
    finally:
        machine.run("taskkill", "/f", "/im", "Assessor.exe", check=False)
        process.wait(timeout=WINDOW_SECONDS)


def is_gone(path: Path) -> bool:
    """Whether a folder goes: what removes it goes on for a while after it has answered."""
    end = time.monotonic() + WINDOW_SECONDS
    while path.exists() and time.monotonic() < end:
        time.sleep(1)
    return not path.exists()


def fieldwork(machine: Machine, installed: Path) -> Path:
    """The whole job on the sample, with the installed command line; the folder with people's files."""
    work = machine.person / "Documents" / "fieldwork"
    machine.run(installed / "assessor-app.exe", "demo", work)
    owe((work / "merged.xlsx").is_file(), "the whole job did not come to its end")
    return work


def main() -> None:
    """Do all of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runtime", type=Path, required=True)
    parser.add_argument("--wheels", type=Path)
    parser.add_argument("--demo", action="store_true", help="do the whole job on the sample too; it takes long")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="assessor-windows-", ignore_cleanup_errors=True) as name:
        place = Path(name)
        _, installer, setup = build(given.runtime, given.wheels, sign.test_certificate(place))
        former_msi, former_setup = older(place)
        machine = Machine(place / "prefix")
        machine.start()
        say("for the whole machine")
        machine.run("msiexec", "/i", former_msi, "/qn")
        machine.run("msiexec", "/i", installer, "/qn")
        kept = machine.person / "Documents" / "kept.inspection"
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text("somebody's work", encoding="ascii")
        try_out(machine, machine.disk / MACHINE, "machine")
        if given.demo:
            fieldwork(machine, machine.disk / MACHINE)
        machine.run("msiexec", "/x", installer, "/qn")
        owe(not (machine.disk / MACHINE).exists(), "something stayed in Program Files")
        owe(not machine.entries(), "something stayed in the Start menu")
        say("for one person")
        machine.run(former_setup, "/S")
        machine.run(setup, "/S")
        try_out(machine, machine.person / PERSON, "person")
        machine.run(machine.person / PERSON / "uninstall.exe", "/S")
        owe(is_gone(machine.person / PERSON), "something stayed in the person's programs")
        owe(not machine.entries(), "something stayed in the person's Start menu")
        owe(kept.read_text(encoding="ascii") == "somebody's work", "somebody's file is gone")
        say("passed")


if __name__ == "__main__":
    main()
