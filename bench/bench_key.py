"""A key press in the real window, from the key to the painted answer, beside a bare commit on the same file.

Includes the key event, finding what it means, the event and all derived tables in the encrypted file, the commit,
and the repainted cards, lists and status bar. The baseline is one UPDATE and COMMIT through the same connection. An
undo is timed the same way, from the call of the menu on. Beside it how many SQL statements a press makes, which no
noisy machine changes.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

from bench.real_window import opened, until_painted
from bench.sample import PHRASE, copied, sample, seconds

ROUNDS, WARM_UP = 40, 5


def run() -> dict[str, float]:
    """Medians in milliseconds, the ratios, and the statements of one press."""
    with tempfile.TemporaryDirectory() as scratch:
        workspace, case = _open_case(Path(scratch))
        rows, statements = _pressed(Path(scratch), workspace, case)
    key, bare, undone = (statistics.median(column) * 1000 for column in zip(*rows, strict=True))
    return {
        "key_ms": key,
        "bare_commit_ms": bare,
        "ratio": key / bare,
        "undo_ms": undone,
        "undo_ratio": undone / bare,
        "statements": statements,
    }


def _open_case(scratch):  # type: ignore[no-untyped-def]  # benches are not type checked
    """An assessor's file of the sample, and a case in it that can be answered; one is opened again if none can."""
    from assessor_app.records import LOCKED
    from assessor_app.store import open_workspace

    files = sorted(path.name for path in (sample() / "assessors").glob("*.inspection"))
    for name in files:
        workspace = open_workspace(copied(f"assessors/{name}", scratch), PHRASE, device="bench")
        case = next((listed for listed in workspace.assessments() if listed.status not in LOCKED), None)
        if case is not None:
            return workspace, case
        workspace.close()
    workspace = open_workspace(copied(f"assessors/{files[0]}", scratch), PHRASE, device="bench")
    return workspace, _reopened(workspace)


def _pressed(scratch, workspace, case):  # type: ignore[no-untyped-def]
    """Seconds of each press, of a bare commit and of each undo, and how many statements a press makes."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from assessor_app.desktop.page import Place

    active = workspace.form(case.instrument).active(workspace.answers(case.id))
    scored = workspace.instrument(case.instrument).scored
    question = next(asked for asked in scored if asked.code in active and len(asked.choices) > 1)
    with opened(scratch, workspace) as window:
        window.desk.go(Place("walk", case.id, question.code))
        until_painted(lambda: None)
        view = window.desk.page.view

        def press() -> float:
            view.board.go_to_code(question.code)
            until_painted(lambda: None)
            given = workspace.value(f"assessment:{case.id}", question.code)
            target = QApplication.focusWidget() or view
            return until_painted(lambda: QTest.keyClick(target, "2" if given == question.choices[0].code else "1"))

        before = workspace.count_events()
        turns = [(press(), seconds(lambda: _bare(workspace)), until_painted(view.board.undo))
                 for _ in range(ROUNDS + WARM_UP)]  # fmt: skip
        made = workspace.count_events() - before
        if made < 2 * ROUNDS:
            raise RuntimeError(f"{made} events of {2 * ROUNDS} key presses on {window.desk.page.key}")
        return turns[WARM_UP:], _statements(workspace, press)


def _reopened(workspace):  # type: ignore[no-untyped-def]  # benches are not type checked
    from assessor_app.operations import completion

    one = workspace.assessments()[0]
    completion.reopen(workspace, one.id, "For timing.")
    return workspace.assessment(one.id)


def _statements(workspace, press) -> int:  # type: ignore[no-untyped-def]
    said: list[str] = []
    connection = workspace.session.db.conn
    connection.set_trace_callback(said.append)
    press()
    connection.set_trace_callback(None)
    return len(said)


def _bare(workspace) -> None:  # type: ignore[no-untyped-def]
    connection = workspace.session.db.conn
    connection.execute("begin immediate")
    connection.execute("update meta set value = ? where key = 'made_at'", (str(time.perf_counter()),))
    connection.execute("commit")


if __name__ == "__main__":
    print(run())
