"""The workspace: one encrypted file of one person for one inspection, and all that is done to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from assessor_app import log, subjects
from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.records import Change, Event, Instrument, Owner, Person, Receipt
from assessor_app.store import (
    counted_events,
    destruction,
    drafts,
    integrity,
    passphrase_change,
    passphrases,
    receipts,
    recorder,
    scrub,
    written,
)
from assessor_app.store.connection import connect_to_write, fold, prepare_for_writing
from assessor_app.store.key import Key
from assessor_app.store.leftovers import remove
from assessor_app.store.read_only import ReadOnlyDatabase
from assessor_app.store.reader import WorkspaceReader
from assessor_app.store.recovery import recovery_code
from assessor_app.store.session import Clock, FileSession


class Workspace(WorkspaceReader):
    """An open inspection file. Made by `files.create` and `files.open_workspace`; close it, or use it with ``with``.

    One thread at a time may use it; another takes a `second` one. Methods that change something
    return when the change is on the disk, and raise `UserError` for what a person can act on:
    ``viewing``, ``disk-full``, ``read-only``, ``busy``, ``damaged``, ``disk``. `recovered` holds the
    events made at opening from what was being typed when the program last ended.
    """

    def __init__(
        self, session: FileSession, warnings: tuple[Problem, ...] = (), recovered: tuple[Event, ...] = ()
    ) -> None:
        super().__init__(session)
        self.warnings = warnings
        self.recovered = recovered
        self._open = True

    # --- what it is -----------------------------------------------------------------------------

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self.session.path

    @property
    def owner(self) -> Owner:
        """Whether it is a lead inspector's file or an assessor's."""
        return self.session.about.owner

    @property
    def me(self) -> Person:
        """Whose file it is: the author of what is recorded in it."""
        return self.session.about.me

    @property
    def device(self) -> str:
        """The name of this machine in events."""
        return self.session.device

    @property
    def writing(self) -> bool:
        """Whether it was opened for work; otherwise only to be looked at."""
        return self.session.writing

    @property
    def key(self) -> Key:
        """The key, to open the file again without the passphrase."""
        return self.session.key

    @property
    def clock(self) -> Clock:
        """What tells the time of events."""
        return self.session.clock

    @property
    def last_saved(self) -> str:
        """When something was last saved here (UTC, ISO 8601); ``""`` if never."""
        return self.session.last_saved

    def note_saved(self, time: str) -> None:
        """Note that another connection of this window's saved something at this time; ``""`` if it did not."""
        self.session.last_saved = max(self.session.last_saved, time)

    def now(self) -> str:
        """The time as events carry it: ISO 8601, UTC."""
        return self.session.now()

    # --- opening and closing --------------------------------------------------------------------

    def second(self, *, writing: bool = False) -> Workspace:
        """Another connection to the same file, for another thread; shares the key and the lock."""
        session = self.session
        db = connect_to_write(session.path, session.key) if writing else ReadOnlyDatabase(session.path, session.key)
        if writing:
            prepare_for_writing(db)
            session.lock.take()
        return Workspace(
            FileSession(
                db, session.path, session.key, session.about, session.device, session.clock, session.lock, writing
            )
        )

    def fold(self) -> bool:
        """Bring everything saved into the file itself; ``False`` if a reader kept part of it back."""
        return fold(self.session.db, self.path) if self.writing else True

    def close(self) -> None:
        """Fold and close. Closing again does nothing."""
        if not self._open:
            return
        self._open = False
        try:
            self.fold()
        finally:
            self.session.db.close()
            if self.writing:
                self.session.lock.give()

    def abandon(self) -> None:
        """Close and delete a new file that could not be filled, so that nothing half-made is left behind."""
        self._open = False
        self.session.db.close()
        remove(self.path)
        self.session.lock.give()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # --- recording ------------------------------------------------------------------------------

    def record(self, changes: Iterable[Change], *, author: str | None = None) -> tuple[Event, ...]:
        """Record changes, all or none; returns the events made. See `recorder.record`."""
        return recorder.record(self.session, changes, author)

    def settle(self, subject: str, field: str, value: str | None, reason: str) -> Event:
        """Settle different answers: record a value that names all sides."""
        return recorder.settle(self.session, Change(subject, field, value, self._instrument(subject), reason))

    def add(self, events: Iterable[Event], receipt: Receipt, codes: Mapping[str, str] | None = None) -> int:
        """Take in the events of a workbook; returns how many were new. See `receipts.add`."""
        added = receipts.add(self.session, events, receipt, codes or {})
        scrub.scrub(self.session)
        return added

    def set_aside(self, receipt_id: str, reason: str) -> None:
        """Let what came only by this workbook count nowhere. Raises `UserError` (``unknown-receipt``)."""
        self._mark_receipt(receipt_id, "yes", reason)

    def take_back(self, receipt_id: str, reason: str) -> None:
        """Let what came by this workbook count again. Raises `UserError` (``unknown-receipt``)."""
        self._mark_receipt(receipt_id, None, reason)

    def redact(self, event_ids: Iterable[str], reason: str) -> tuple[Problem, ...]:
        """Take away the text of events, here and in the backups; it cannot be undone.

        Returns a warning for each file that may still have it. Raises `UserError` (``lead-only``)
        in an assessor's file.
        """
        if self.owner is not Owner.LEAD:
            raise UserError(
                Problem(
                    "lead-only",
                    Message("Only the lead inspector can remove text for good."),
                    Message("Ask the lead inspector."),
                )
            )
        fields = [f"{log.REDACT}{event}" for event in event_ids]
        self.record(Change(subjects.INSPECTION, field, "redacted", reason=reason) for field in fields)
        return (*scrub.scrub(self.session), *scrub.clean_backups(self.session))

    def add_instrument(self, instrument: Instrument) -> None:
        """Keep an instrument; assessments made with it are judged by it from now on."""
        with self.session.changing():
            if self.session.forms.add(instrument):
                self.session.deriver.follow_instrument(instrument.hash)

    def rebuild(self) -> None:
        """Make the derived tables again from the log alone."""
        with self.session.changing():
            self.session.deriver.rebuild()

    def check_integrity(self) -> tuple[Problem, ...]:
        """Everything that is wrong with the file; reads all of it. See `integrity.check`."""
        return integrity.check(self.session)

    # --- drafts and window state ----------------------------------------------------------------

    def save_draft(self, subject: str, field: str, value: str, instrument: str = "") -> None:
        """Keep text that is being typed, as it is at this moment."""
        drafts.save(self.session, subject, field, value, instrument)

    def keep_draft(self, subject: str, field: str) -> Event | None:
        """Turn a draft into an event; ``None`` if there is nothing new in it. See `drafts.keep`."""
        return drafts.keep(self.session, subject, field)

    def drop_draft(self, subject: str, field: str) -> None:
        """Let go of a draft."""
        drafts.drop(self.session, subject, field)

    def set_state(self, key: str, value: str) -> None:
        """Remember something of the window; in a file opened only to be looked at, nothing happens."""
        if self.writing:
            saved = self.session.last_saved
            with self.session.changing():
                self.session.db.execute("insert or replace into window_state (key, value) values (?, ?)", (key, value))
            self.session.last_saved = saved

    @contextmanager
    def half_written(self, path: Path) -> Iterator[None]:
        """While a file that anybody can read is written as `path`: what is left of it, should we end, is swept."""
        saved = self.session.last_saved
        with self.session.changing():
            written.note(self.session.db, path)
        try:
            yield
        finally:
            with self.session.changing():
                written.forget(self.session.db, path)
            self.session.last_saved = saved

    # --- passphrases and the end ----------------------------------------------------------------

    def set_passphrase(self, person: str, passphrase: str) -> None:
        """Note what opens the files of an assessor from now on; former ones are kept."""
        with self.session.changing():
            passphrases.keep(self.session.db, person, passphrase, self.session.now())

    def change_passphrase(self, passphrase: str) -> tuple[Problem, ...]:
        """Give this file and its backups another passphrase. See `passphrase_change.change_passphrase`."""
        return passphrase_change.change_passphrase(self.session, passphrase)

    def recovery_code(self) -> str:
        """The code that opens this file without the passphrase, until that is changed."""
        return recovery_code(self.key)

    def destroy(self) -> Path:
        """Destroy key, file and backups, and close; returns the path of the certificate."""
        certificate = destruction.destroy(self.session, self.me)
        self._open = False
        self.session.lock.give()
        return certificate

    def _instrument(self, subject: str) -> str:
        return (self.value(subject, "instrument") or "") if subjects.kind(subject) == "assessment" else ""

    def _mark_receipt(self, receipt_id: str, value: str | None, reason: str) -> None:
        if receipt_id not in {receipt.id for receipt in self.receipts()}:
            raise UserError(
                Problem("unknown-receipt", Message("No such workbook was brought into this inspection file."))
            )
        self.record([Change(subjects.receipt(receipt_id), counted_events.ASIDE, value, reason=reason)])
