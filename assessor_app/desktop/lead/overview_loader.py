"""Gathers the facts of the inspection in the worker, once for all pages, and again when they changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from shiboken6 import isValid

from assessor_app.desktop.lead.overview_data import OverviewData, gather
from assessor_app.desktop.session import Session
from assessor_app.problems import Progress
from assessor_app.store import Workspace


class FactsLoader(QObject):
    """One for each session. A page that wants the facts asks for them; it is never told older ones than there are.

    Whether facts are out of date is seen from the session's `revision`, not from having been told of a change:
    so it makes no difference in which order pages and this loader hear of one.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.facts: OverviewData | None = None
        self._revision = -1
        self._running = False
        self._waiting: dict[QObject, Callable[[OverviewData], None]] = {}

    @staticmethod
    def of(session: Session) -> FactsLoader:
        """The loader of this session, made when it is first asked for."""
        found: FactsLoader | None = session.findChild(FactsLoader)
        return found or FactsLoader(session)

    def load(self, page: QObject, show: Callable[[OverviewData], None]) -> None:
        """Tell a page the facts of this moment: at once if they are known, else when they have been gathered."""
        if self.facts is not None and self._revision == self._session.revision:
            show(self.facts)
            return
        self._waiting[page] = show
        if not self._running:
            self._gather()

    def _gather(self) -> None:
        self._running = True
        revision, words = self._session.revision, self.tr("Looking at the cases …")
        job = self._session.run(_look, lambda facts: self._gathered(facts, revision), words=words)
        job.ended.connect(self._ended)

    def _gathered(self, facts: OverviewData, revision: int) -> None:
        self.facts, self._revision = facts, revision
        if revision != self._session.revision:
            return  # something changed meanwhile: gathered again as soon as this job has ended
        waiting, self._waiting = self._waiting, {}
        for page, show in waiting.items():
            if isValid(page):
                show(facts)

    def _ended(self) -> None:
        self._running = False
        failed = self._revision != self._session.revision and self.facts is None
        if self._waiting and not failed:
            self._gather()


def _look(workspace: Workspace, _progress: Progress) -> OverviewData:
    return gather(workspace)
