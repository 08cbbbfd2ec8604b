"""Long work outside the window's thread: one job at a time, with progress, and it can be cancelled."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from assessor_app.problems import Cancelled, Problem, Progress, UserError

STOP_WITHIN = 30.0
"""Seconds that closing waits for work to notice that it was cancelled."""

TELL_EVERY = 0.05
"""Seconds between two signals of progress, so that quick steps do not flood the window."""


@dataclass(frozen=True, slots=True)
class _Outcome:
    """How a job ended; exactly one of the three says so unless it was cancelled."""

    result: Any = None
    problems: tuple[Problem, ...] = ()
    error: BaseException | None = None
    cancelled: bool = False


class Job(QObject):
    """One piece of long work. Its signals arrive in the thread that started it."""

    progressed = Signal(int, int, str)
    """done, total (0 when unknown), words."""
    ended = Signal()

    _finished = Signal(object)

    def __init__(self, work: Callable[[Progress], Any], words: str) -> None:
        super().__init__()
        self.words = words
        self.lasting = False
        """Whether it writes something that closing the file would cut off."""
        self._work = work
        self._stop = threading.Event()
        self._told = 0.0

    def cancel(self) -> None:
        """Ask the work to stop; it does at its next step of progress."""
        self._stop.set()

    @property
    def cancelling(self) -> bool:
        """Whether somebody has asked it to stop."""
        return self._stop.is_set()

    def _progress(self, done: int, total: int, words: str = "") -> None:
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._told >= TELL_EVERY or done >= total > 0:
            self._told = now
            self.progressed.emit(done, total, words)

    def carry_out(self) -> None:
        """Do the work; called in the worker's thread. Never raises: every ending becomes an outcome."""
        try:
            outcome = _Outcome(result=self._work(self._progress))
        except Cancelled:
            outcome = _Outcome(cancelled=True)
        except UserError as error:
            outcome = _Outcome(problems=error.problems)
        except BaseException as error:  # noqa: BLE001 - carried to the window's thread and shown there
            outcome = _Outcome(error=error)
        self._finished.emit(outcome)


class Workers(QObject):
    """Runs jobs one after the other, so that only one of them ever touches the file."""

    started = Signal(object)
    """Job"""
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Job] = deque()
        self.current: Job | None = None
        self._thread: threading.Thread | None = None

    def start(
        self,
        work: Callable[[Progress], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[tuple[Problem, ...]], None],
        cancelled: Callable[[], None],
        unexpected: Callable[[BaseException], None],
        words: str = "",
    ) -> Job:
        """Queue `work`; exactly one of the four callables is called when it has ended."""
        job = Job(work, words)

        def ended(outcome: _Outcome) -> None:
            self._leave(job)
            if outcome.cancelled:
                cancelled()
            elif outcome.problems:
                failed(outcome.problems)
            elif outcome.error is not None:
                unexpected(outcome.error)
            else:
                done(outcome.result)

        job._finished.connect(_Receiver(ended, self).receive, Qt.ConnectionType.QueuedConnection)  # noqa: SLF001
        self._waiting.append(job)
        self._next()
        return job

    def stop(self) -> None:
        """Cancel everything and wait for the thread: nothing is called afterwards."""
        self._waiting.clear()
        if self.current is not None:
            self.current.cancel()
        if self._thread is not None:
            self._thread.join(STOP_WITHIN)

    def _next(self) -> None:
        if self.current is not None or not self._waiting:
            return
        self.current = self._waiting.popleft()
        self._thread = threading.Thread(target=self.current.carry_out, daemon=True)
        self.started.emit(self.current)
        self._thread.start()

    def _leave(self, job: Job) -> None:
        if self._thread is not None:
            self._thread.join()
        self.current, self._thread = None, None
        job.ended.emit()
        self._next()
        if self.current is None:
            self.idle.emit()


class _Receiver(QObject):
    """Receives an outcome in the thread it was made in; a plain function would run in the worker's."""

    def __init__(self, call: Callable[[_Outcome], None], parent: QObject) -> None:
        super().__init__(parent)
        self._call = call

    @Slot(object)
    def receive(self, outcome: _Outcome) -> None:
        """Pass the outcome on, once."""
        self.deleteLater()
        self._call(outcome)
