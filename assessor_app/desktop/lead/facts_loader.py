"""Gathers the facts of the inspection in the worker, once for all pages, and again when they changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from assessor_app.desktop.lead.facts import Facts, gather
from assessor_app.desktop.session import Session
from assessor_app.problems import Progress
from assessor_app.store import Workspace


class FactsLoader(QObject):
    """One for each session; `loaded` tells every page the latest facts."""

    loaded = Signal(object)
    """Facts"""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.facts: Facts | None = None
        self._stale = True
        self._running = False
        session.changed.connect(self._changed)

    @staticmethod
    def of(session: Session) -> FactsLoader:
        """The loader of this session, made when it is first asked for."""
        found: FactsLoader | None = session.findChild(FactsLoader)
        return found or FactsLoader(session)

    def load(self) -> None:
        """Tell the latest facts: at once if they are known, and again when they have been gathered anew."""
        if self.facts is not None and not self._stale:
            self.loaded.emit(self.facts)
            return
        if not self._running:
            self._gather()

    def _changed(self, _subjects: frozenset[str]) -> None:
        self._stale = True

    def _gather(self) -> None:
        self._running, self._stale = True, False
        words = self.tr("Looking at the cases …")
        job = self._session.run(_look, self._gathered, words=words)
        job.ended.connect(self._ended)

    def _gathered(self, facts: Facts) -> None:
        self.facts = facts
        self.loaded.emit(facts)

    def _ended(self) -> None:
        self._running = False
        if self._stale and self.facts is not None:
            self._gather()


def _look(workspace: Workspace, _progress: Progress) -> Facts:
    return gather(workspace)
