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
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from assessor_app.desktop.page import Place
    from assessor_app.records import LOCKED
    from assessor_app.store import open_workspace

    with tempfile.TemporaryDirectory() as scratch:
        files = sorted(path.name for path in (sample() / "assessors").glob("*.inspection"))
        for name in files:
            workspace = open_workspace(copied(f"assessors/{name}", Path(scratch)), PHRASE, device="bench")
            open_cases = [one for one in workspace.assessments() if one.status not in LOCKED]
            if open_cases:
                break
            workspace.close()
        if not open_cases:
            workspace = open_workspace(copied(f"assessors/{files[0]}", Path(scratch)), PHRASE, device="bench")
            open_cases = [_reopened(workspace)]
        one = open_cases[0]
        form = workspace.instrument(one.instrument)
        active = workspace.form(one.instrument).active(workspace.answers(one.id))
        question = next(q for q in form.scored if q.code in active and len(q.choices) > 1)
        with opened(Path(scratch), workspace) as window:
            window.desk.go(Place("walk", one.id, question.code))
            until_painted(lambda: None)
            view = window.desk.page.view

            def press() -> float:
                view.board.go_to_code(question.code)
                until_painted(lambda: None)
                standing = workspace.value(f"assessment:{one.id}", question.code)
                key = "2" if standing == question.choices[0].code else "1"
                target = QApplication.focusWidget() or view
                return until_painted(lambda: QTest.keyClick(target, key))

            def undo() -> float:
                return until_painted(view.board.undo)

            before = workspace.count_events()
            rows = [(press(), seconds(lambda: _bare(workspace)), undo()) for _ in range(ROUNDS + WARM_UP)][WARM_UP:]
            made = workspace.count_events() - before
            if made < 2 * ROUNDS:
                raise RuntimeError(f"{made} events of {2 * ROUNDS} key presses on {window.desk.page.key}")
            statements = _statements(workspace, press)
    key, bare, undone = (statistics.median(column) * 1000 for column in zip(*rows, strict=True))
    return {
        "key_ms": key,
        "bare_commit_ms": bare,
        "ratio": key / bare,
        "undo_ms": undone,
        "undo_ratio": undone / bare,
        "statements": statements,
    }


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
