"""An open inspection file and what every page needs around it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from assessor_app.desktop.message import Message
from assessor_app.desktop.page import EVERYTHING, Place
from assessor_app.desktop.sentences import sentences
from assessor_app.desktop.theme.tokens import Tone
from assessor_app.desktop.workers import Job, Workers
from assessor_app.problems import Problem, Progress, UserError

if TYPE_CHECKING:
    from assessor_app.desktop.preferences import Preferences
    from assessor_app.desktop.theme.theme import Theme
    from assessor_app.store import Workspace

T = TypeVar("T")
FOLD_AFTER_MS = 2_000


class Session(QObject):
    """One open workspace with its language, look, preferences, messages and one worker.

    Short operations run at once on `ws`, the window's own connection: `attempt` them, then tell
    what changed with `wrote`. Long ones `run` in the worker with a connection of its own.
    """

    changed = Signal(object)
    """frozenset[str]: the subjects that changed, or `EVERYTHING`."""
    said = Signal(object)
    """Message, or None to clear."""
    wanted = Signal(object)
    """Place: somewhere a page wants the window to go."""
    unexpected = Signal(object)
    """BaseException: a bug met in the worker."""
    reopen_wanted = Signal()
    """The file has been put back where it was and is to be opened there again."""
    saved = Signal()
    """Something has been committed to the file."""

    def __init__(self, ws: Workspace, preferences: Preferences, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ws = ws
        self.preferences = preferences
        self.theme = theme
        self.workers = Workers(self)
        self._fold = QTimer(self)
        self._fold.setSingleShot(True)
        self._fold.setInterval(FOLD_AFTER_MS)
        self._fold.timeout.connect(self._look_after)
        self._file = _identity(ws.path)
        self.revision = 0
        """Goes up with every change, before anyone is told: what was worked out at another one is out of date."""

    @property
    def language(self) -> str:
        """``en`` or ``cy``: of the interface and, where it has labels in it, of the form."""
        return self.preferences.language

    # --- the file ---------------------------------------------------------------------------

    @property
    def misplaced(self) -> bool:
        """Whether the file is no longer where it was opened, so that nothing more is saved in it."""
        return bool(self._file) and _identity(self.ws.path) != self._file

    def _look_after(self) -> None:
        """Fold the file; say so if it is no longer where it was, while all of it can still be put back."""
        if self.misplaced:
            words = self.tr("The inspection file has been moved, renamed or deleted while it was open.")
            more = self.tr("What you do from now on would not be in it. Put it back, then go on.")
            put = self.tr("Put it back")
            self.say(words, self._put_back, tone=Tone.PROBLEM, details=(more,), action_words=put)
            self.saved.emit()  # so that nothing beside it says the opposite
            return
        self.attempt(self.ws.fold)

    def _put_back(self) -> None:
        from assessor_app.store.backups import copy_to

        def put_back() -> bool:
            copy_to(self.ws.session, self.ws.path)
            return True

        if self.attempt(put_back):
            self._file = 0
            self.reopen_wanted.emit()

    def hold_back(self, stop: Callable[[], object]) -> bool:
        """Whether something is being written that closing would cut off; that is said, with a way to stop it.

        What somebody has stopped already holds nothing back: closing waits for it to end.
        """
        job = self.workers.current
        if job is None or not job.lasting or job.cancelling:
            return False
        words = self.tr("{what} Wait until that is done, or stop it and close.").format(what=job.words).strip()
        self.say(words, stop, tone=Tone.WARNING, action_words=self.tr("Stop and close"))
        return True

    # --- doing ------------------------------------------------------------------------------

    def attempt(self, operation: Callable[[], T]) -> T | None:
        """Run a short operation now; what a person can act on goes to the message bar, giving None."""
        try:
            return operation()
        except UserError as error:
            self.say_problems(error.problems)
            return None

    def wrote(self, subjects: Iterable[str] = EVERYTHING) -> None:
        """Tell every page what has just been committed; the file is folded two seconds after the last."""
        self.revision += 1
        self._fold.start()
        self.saved.emit()
        self.changed.emit(frozenset(subjects))

    def run(
        self,
        operation: Callable[[Workspace, Progress], T],
        done: Callable[[T], None] | None = None,
        *,
        words: str = "",
        writing: bool = False,
        lasting: bool = False,
        failed: Callable[[tuple[Problem, ...]], None] | None = None,
    ) -> Job:
        """Run long work in the worker, with progress and a way to cancel shown by the window.

        `operation` gets a connection of its own (`ws.second`) and a progress to call. `done` gets
        its result, `failed` the problems of a `UserError` (else the message bar shows them), both
        in the window's thread. `words` says what is going on. While it is `writing`, or otherwise
        `lasting`, the file is not closed over it.
        """
        if writing or lasting:
            self.clear_message()  # what was said of the last try is over

        def with_own_connection(progress: Progress) -> T:
            with self.ws.second(writing=writing) as own:
                result = operation(own, progress)
                self.ws.note_saved(own.last_saved)
                return result

        job = self.workers.start(
            with_own_connection,
            done=_while_alive(done or (lambda _result: None)),
            failed=_while_alive(failed or self.say_problems),
            cancelled=lambda: self.say(self.tr("Stopped. Nothing was changed."), tone=Tone.NEUTRAL),
            unexpected=self.unexpected.emit,
            words=words,
        )
        job.lasting = writing or lasting
        return job

    # --- saying -----------------------------------------------------------------------------

    def say(
        self,
        words: str,
        undo: Callable[[], object] | None = None,
        *,
        tone: Tone = Tone.DONE,
        details: Sequence[str] = (),
        action_words: str = "",
    ) -> None:
        """Show one sentence in the message bar; `undo` (or another action, by its words) stands beside it."""
        label = action_words or (self.tr("Undo") if undo else "")
        self.said.emit(Message(words, tone, tuple(details), label, undo))

    def say_problems(self, problems: Sequence[Problem]) -> None:
        """Show problems in the message bar: the first as its sentence, the others under it."""
        said = sentences(problems)
        if said:
            self.say(said[0], tone=Tone.PROBLEM, details=said[1:])

    def clear_message(self) -> None:
        """Clear the message bar."""
        self.said.emit(None)

    # --- going ------------------------------------------------------------------------------

    def go(self, page: str, subject: str = "", detail: str = "") -> None:
        """Ask the window for another page, or this one at another place."""
        self.wanted.emit(Place(page, subject, detail))

    def close(self) -> None:
        """Stop the worker, fold and close the file. Pages must have been left first."""
        self._fold.stop()
        self.workers.stop()
        with suppress(UserError):  # what cannot be folded now, on a full disk, is folded at the next opening
            self.ws.close()


def _identity(path: Path) -> int:
    """What tells the file at a place from any other that may come to stand there; 0 if there is none."""
    try:
        return path.stat().st_ino
    except OSError:
        return 0


def _while_alive(tell: Callable[[T], object]) -> Callable[[T], None]:
    """Tells whoever asked, unless that page has been built anew meanwhile, in another look or language."""
    inner = tell.func if isinstance(tell, partial) else tell
    owner = getattr(inner, "__self__", None)

    def told(what: T) -> None:
        if not isinstance(owner, QObject) or isValid(owner):
            tell(what)

    return told
