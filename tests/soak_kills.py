"""Kills at random steps of everything that writes: nothing acknowledged is lost, nothing half-done or readable stays.

Run as ``python -m tests.soak_kills 500 [FIRST_SEED]``; the test suite runs a few.
"""

from __future__ import annotations

import os
import random
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from assessor_app.operations import incoming_work, packs, prints, results
from assessor_app.operations.answer_entry import record_answers
from assessor_app.problems import UserError
from assessor_app.records import Change
from assessor_app.store import Workspace, key, open_workspace
from assessor_app.store.backups import back_up, backups, restore
from tests.operations.world import PHRASE, World, assessment
from tests.store.dying import dies_at

MARKER = "A name that nobody may read"
HALF = (".part", ".new", ".unfinished", "-journal", "-wal")
MOST_STEPS = 60
OTHER = "six other words that are long"


class Soak:
    """One inspection, killed again and again; made anew after it was destroyed."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.draw = random.Random(seed)
        self.folder = folder
        self.made = 0
        self.begin()

    def begin(self) -> None:
        """A new inspection with some work in it, and a return to bring in."""
        self.made += 1
        self.world = World(self.folder / str(self.made))
        self.world.folder.mkdir()
        with self.world.begin() as lead:
            self.world.packs(lead)
            back_up(lead)
        with self.world.started("assessor-1") as assessor:
            record_answers(assessor, assessment(assessor, "DC-001"), {"case_type": "licence"})
            self.returned = self.world.returned(assessor)
        self.words = [PHRASE, OTHER]
        self.said = self.world.folder / "said"
        self.out = self.world.folder / "out"
        self.out.mkdir()

    def kill_once(self) -> str:
        """Do something, die at a step of it, open again; what is wrong then, or ``""``."""
        name, work = self.draw.choice(list(WORKS.items()))
        if name == "destruction" and self.draw.random() < 0.8:
            name, work = "answers", WORKS["answers"]
        self.said.write_text("", encoding="utf-8")
        dies_at(self.draw.randint(1, MOST_STEPS), lambda: self.child(work), self.world.folder)
        wrong = self.look(name)
        return f"{name}: {wrong}" if wrong else ""

    def child(self, work: Callable[[Soak], None]) -> None:
        """What happens in the process that dies."""
        work(self)

    def opened(self) -> Workspace:
        """The lead's file, with whichever of the two passphrases it has now."""
        for words in self.words:
            try:
                return open_workspace(self.world.lead_file, words, device="lead-device")
            except UserError as error:
                if error.problems[0].code != "wrong-passphrase":
                    raise
        raise AssertionError("neither passphrase opens the file")

    def say(self, event: str) -> None:
        """Note, on the disk, that the person was told that it is saved."""
        with self.said.open("a", encoding="utf-8") as file:
            file.write(f"{event}\n")
            file.flush()

    def look(self, name: str) -> str:
        """Open again; what is wrong, or ``""``."""
        told = {line for line in self.said.read_text(encoding="utf-8").split("\n") if len(line) == 64}
        try:
            lead = self.opened()
        except UserError as error:
            if name != "destruction" or error.problems[0].code not in {"destroyed", "no-such-file"}:
                return str(error)
            left = [file for file in self.world.folder.rglob("*.inspection") if "lead" in str(file)]
            self.begin()
            return f"not destroyed: {left}" if left else ""
        with lead:
            lost = told - lead.knows(told)
            broken = lead.check_integrity()
            lead_key = lead.key
        if lost or broken:
            return f"lost {len(lost)}, {broken}"
        return self.left_over() or self.locked_out(lead_key)

    def locked_out(self, lead_key: key.Key) -> str:
        """A backup that does not have the passphrase of the file, if there is one."""
        for backup in backups(self.world.lead_file):
            open_workspace(backup.path, key=lead_key, device="d", writing=False).close()
        return ""

    def left_over(self) -> str:
        """A half-made or readable file, if there is one."""
        for file in self.world.folder.rglob("*"):
            if file.is_file() and file.name.endswith(HALF) and self.out not in file.parents:
                return f"left: {file.name}"
            if file.is_file() and MARKER.encode() in file.read_bytes():
                return f"readable: {file.name}"
        hidden = [file.name for file in self.out.iterdir() if file.name.startswith(".")]
        plain = [name for name in hidden if "plain" in name or name.endswith(".pdf.part")]
        for file in self.out.iterdir():
            file.unlink()
        return f"readable half: {plain}" if plain else ""


def _answers(soak: Soak) -> None:
    with soak.opened() as lead:
        for number in range(5):
            field = f"note:{soak.draw.random()}"
            (event,) = lead.record([Change(f"assessment:{assessment(lead, 'DC-002')}", field, f"{MARKER} {number}")])
            soak.say(event.id)


def _merge(soak: Soak) -> None:
    with soak.opened() as lead:
        incoming_work.merge(lead, [soak.returned])


def _packs(soak: Soak) -> None:
    with soak.opened() as lead:
        packs.write_packs(lead, soak.out)


def _export(soak: Soak) -> None:
    with soak.opened() as lead:
        results.export(lead, soak.out / "plain.xlsx", "", plain=True)


def _prints(soak: Soak) -> None:
    with soak.opened() as lead:
        prints.summaries(lead, (), soak.out)


def _backup(soak: Soak) -> None:
    with soak.opened() as lead:
        back_up(lead)


def _restore(soak: Soak) -> None:
    soak.opened().close()
    restore(soak.world.lead_file, soak.draw.choice(backups(soak.world.lead_file)))


def _redaction(soak: Soak) -> None:
    with soak.opened() as lead:
        notes = [event.id for event in lead.events() if event.field.startswith("note:") and event.value]
        lead.redact(notes[:1], "a name")


def _passphrase(soak: Soak) -> None:
    with soak.opened() as lead:
        lead.change_passphrase(soak.draw.choice(soak.words))


def _rebuild(soak: Soak) -> None:
    with soak.opened() as lead:
        lead.rebuild()


def _destruction(soak: Soak) -> None:
    with soak.opened() as lead:
        lead.destroy()


WORKS: dict[str, Callable[[Soak], None]] = {
    "answers": _answers, "merge": _merge, "packs": _packs, "export": _export, "prints": _prints, "backup": _backup,
    "restore": _restore, "redaction": _redaction, "passphrase": _passphrase, "rebuild": _rebuild,
    "destruction": _destruction,
}  # fmt: skip


def main(kills: int, first: int = 0) -> int:
    """0 when nothing was lost or left in so many kills; otherwise 1, saying what."""
    if not hasattr(os, "fork"):
        return 0
    key.ROUNDS = 1000
    folder = Path(tempfile.mkdtemp(prefix="soak-"))
    try:
        soak = Soak(folder, first)
        for number in range(kills):
            if wrong := soak.kill_once():
                sys.stdout.write(f"Kill {number + 1}: {wrong}\n")
                return 1
            if (number + 1) % 20 == 0:
                sys.stdout.write(f"{number + 1} kills, nothing lost\n")
                sys.stdout.flush()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:] or ("500",))))
