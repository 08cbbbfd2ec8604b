"""Walks through a question of a case by what a screen reader is told (AT-SPI), on Linux.

    make accessibility-check

It needs at-spi2-core, dbus-run-session, Xvfb, and python3-pyatspi for the system's Python, which runs this file; the
window runs with the Python that is named as the one argument. It looks at nothing that is drawn.
"""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
QUESTION = "q1_1_01"
PATIENCE = 90
TOOLS = ("dbus-run-session", "Xvfb", "xvfb-run")
INSIDE = "ASSESSOR_ACCESSIBILITY_CHECK"


def owe(holds, otherwise):
    """End with a sentence unless something holds."""
    if not holds:
        sys.exit(f"accessibility-check: {otherwise}")


def within(interface, depth=0):
    """Everything shown in it that a screen reader can come to."""
    yield interface
    if depth < 40:
        for at in range(interface.childCount):
            child = interface.getChildAtIndex(at)
            if child is not None:
                yield from within(child, depth + 1)


def until(look, otherwise):
    """What `look` gives as soon as it gives something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        seen = look()
        if seen:
            return seen
        time.sleep(0.5)
    sys.exit(f"accessibility-check: {otherwise}")


def application(atspi):
    """Our window, as the desktop's list of applications has it."""
    desktop = atspi.Registry.getDesktop(0)
    names = (desktop.getChildAtIndex(at) for at in range(desktop.childCount))
    return next((one for one in names if one is not None and one.name == "Assessor"), None)


def shown(interface, atspi):
    """Whether somebody can come to it now."""
    return interface.getState().contains(atspi.STATE_SHOWING)


def nameless(everything, atspi):
    """Controls of which a screen reader would say nothing but what kind they are."""
    kinds = {
        atspi.ROLE_PUSH_BUTTON,
        atspi.ROLE_RADIO_BUTTON,
        atspi.ROLE_CHECK_BOX,
        atspi.ROLE_COMBO_BOX,
        atspi.ROLE_ENTRY,
    }
    return [one.getRoleName() for one in everything if one.getRole() in kinds and not one.name.strip()]


def choices(everything, atspi):
    """The choices of the question in view, in their order."""
    return [
        one for one in everything if one.getRole() == atspi.ROLE_RADIO_BUTTON and shown(one, atspi) and one.name.strip()
    ]


def walk():
    """Find the window, hear the question, choose an answer, and hear that it was recorded."""
    import pyatspi as atspi

    window = until(lambda: application(atspi), "no window was announced")
    offered = until(lambda: choices(within(window), atspi), "no choice can be heard")
    everything = [one for one in within(window) if shown(one, atspi)]
    owe(not nameless(everything, atspi), f"nameless: {nameless(everything, atspi)}")
    sys.stdout.write(f"{len(everything)} things can be heard; the first answer: {offered[0].name}\n")
    answer = offered[0]
    owe(not answer.getState().contains(atspi.STATE_CHECKED), "the question is answered already")
    owe(answer.queryAction().doAction(0), "the answer cannot be chosen")
    until(lambda: answer.getState().contains(atspi.STATE_CHECKED), "the answer is not told as chosen")
    said = until(
        lambda: [one.name for one in within(window) if "Answered" in (one.name or "") and shown(one, atspi)],
        "nothing says that the question was answered",
    )
    sys.stdout.write(f"heard: {said[0]}\n")
    undo = next((one for one in within(window) if one.name == "Undo" and shown(one, atspi)), None)
    owe(undo is not None and undo.queryAction().doAction(0), "it cannot be undone")
    until(lambda: not answer.getState().contains(atspi.STATE_CHECKED), "it is not told as undone")
    sys.stdout.write("undone\n")


def main(python):
    """Start everything that is needed, and the window; 0 when the case could be walked through."""
    if os.environ.get(INSIDE) is None:
        missing = [tool for tool in TOOLS if shutil.which(tool) is None]
        owe(not missing, f"not installed: {', '.join(missing)}")
        again = ["xvfb-run", "-a", "dbus-run-session", "--", sys.executable, __file__, python]
        variables = {
            INSIDE: "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "QT_ACCESSIBILITY": "1",
        }
        return subprocess.run(again, check=False, env={**os.environ, **variables}).returncode
    window = [python, str(ROOT / "packaging" / "accessible_window.py"), QUESTION]
    with subprocess.Popen(window, stdout=subprocess.PIPE, text=True) as process:
        try:
            owe((process.stdout.readline() or "").strip() == "shown", "the window was not shown")
            walk()
        finally:
            process.terminate()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
