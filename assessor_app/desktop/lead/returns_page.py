"""Completed work: bring in what assessors sent back, and set a return aside again."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from assessor_app.desktop.file_choice import files_to_open
from assessor_app.desktop.lead.merge_choices import MergeChoices
from assessor_app.desktop.lead.merged_card import merged_card
from assessor_app.desktop.lead.reasons import ReasonLine
from assessor_app.desktop.page import EVERYTHING, Page, Place
from assessor_app.desktop.sentences import with_place
from assessor_app.desktop.session import Session
from assessor_app.desktop.shell.status_text import clock_words
from assessor_app.desktop.tables import Column, RecordModel, let_follow, table_view
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.theme.widgets import (
    body,
    button,
    clear,
    column,
    counted,
    empty_state,
    field,
    heading,
    hint,
    lead,
    line,
    measured,
    page_column,
    title,
)
from assessor_app.operations.cases import Risk, open_risks
from assessor_app.operations.names import names_of
from assessor_app.problems import Problem, UserError
from assessor_app.records import Receipt

if TYPE_CHECKING:
    from assessor_app.operations.incoming_work import Merged
    from assessor_app.problems import Progress
    from assessor_app.store import Workspace


WRONG_WORDS = frozenset({"wrong-passphrase", "no-passphrase"})


class ReturnsPage(Page):
    """A place to drop workbooks on, what each did, and everything brought in so far."""

    key = "returns"
    icon = "inbox"
    help_topic = "lead-returns"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        theme = session.theme
        self._choices: dict[Path, MergeChoices] = {}
        self.setAcceptDrops(True)
        whole = page_column(theme, self)
        whole.addWidget(title(self.title()))
        words = self.tr(
            "Bring in the files that assessors sent back, one or many at once, in any order, as often as you like."
        )
        whole.addWidget(measured(theme, lead(words)))
        whole.addLayout(self._bringing())
        self._results: QVBoxLayout = column(theme, space=Space.MEDIUM)
        self.cards: dict[Path, QFrame] = {}
        """What each file of the last drop came to; trying one again changes its own card only."""
        whole.addLayout(self._results)
        whole.addWidget(heading(self.tr("Brought in so far")))
        self._model = RecordModel(theme, self._columns())
        self.table = table_view(theme, self._model, self.tr("Completed work brought in so far"))
        let_follow(self.table, self._model, self._show_aside)
        whole.addWidget(self.table, stretch=100)
        what = self.tr(
            "When an assessor sends back a file, bring it in here. Nothing can be brought in twice by mistake."
        )
        empty = empty_state(theme, "inbox", self.tr("Nothing has been brought in yet"), what)
        self._empty = measured(theme, empty)
        whole.addWidget(self._empty)
        self._aside: QVBoxLayout = column(theme)
        whole.addLayout(self._aside)
        whole.addStretch(1)

    def _bringing(self) -> QHBoxLayout:
        """The button, and that dropping does the same."""
        theme = self.session.theme
        row = line(theme, space=Space.MEDIUM)
        words = self.tr("&Bring in completed work …")
        self.bring = button(words, self._choose, kind="primary", icon="inbox", theme=theme)
        row.addWidget(self.bring)
        row.addWidget(hint(self.tr("or drop the files anywhere on this page")), stretch=1)
        return row

    def title(self) -> str:
        """Its heading."""
        return self.tr("Completed work")

    def _columns(self) -> list[Column[Receipt]]:
        return [
            Column(self.tr("From"), lambda r: self._names[r.author]),
            Column(self.tr("File"), lambda r: r.file_name),
            Column(self.tr("Made"), lambda r: clock_words(r.made_at), lambda r: r.made_at),
            Column(self.tr("Brought in"), lambda r: clock_words(r.received_at), lambda r: r.received_at),
            Column(self.tr("New changes"), lambda r: str(r.new_events), lambda r: r.new_events, numeric=True),
            Column(self.tr("Counts"), self._counts, mark=_mark),
        ]

    def _counts(self, receipt: Receipt) -> str:
        return self.tr("No, set aside") if receipt.aside else self.tr("Yes")

    def opened(self, place: Place) -> None:
        """List what was brought in."""
        self.refresh(frozenset())

    def refresh(self, changed: frozenset[str]) -> None:
        """List it again."""
        self._names = names_of(self.session.ws)
        receipts = sorted(self.session.ws.receipts(), key=lambda r: r.received_at, reverse=True)
        self._model.show_rows(receipts)
        self.table.setVisible(bool(receipts))
        self._empty.setVisible(not receipts)

    # --- bringing in ------------------------------------------------------------------------

    def _choose(self) -> None:
        words = self.tr("Completed work (*.xlsx);;All files (*)")
        paths = files_to_open(self, self.tr("Bring in completed work"), words)
        if paths:
            self.bring_in(paths)

    def bring_in(self, paths: Sequence[Path], **choices: Unpack[MergeChoices]) -> None:
        """Bring these workbooks in, in the worker; what each did is shown on a card of its own.

        `choices` are those of `incoming_work.merge`; they hold for these files until they are brought in anew.
        """
        self._choices |= dict.fromkeys(paths, choices)
        known = {(case, risk.id) for case, risk in open_risks(self.session.ws)}

        def work(own: Workspace, progress: Progress) -> tuple[Merged, ...]:
            from assessor_app.operations.incoming_work import merge

            return merge(own, paths, progress=progress, **choices)

        self.bring.setEnabled(False)
        words = self.tr("Bringing in completed work …")
        job = self.session.run(work, lambda merged: self._brought(merged, known), words=words, writing=True)
        job.ended.connect(self._may_bring)

    def _may_bring(self) -> None:
        self.bring.setEnabled(True)

    def _brought(self, merged: tuple[Merged, ...], known: Set[tuple[str, str]]) -> None:
        self._show_cards(merged)
        self.session.wrote(EVERYTHING)
        taken = sum(1 for one in merged if one.receipt is not None)
        words = self.tr("Brought in {taken} of {all} files.").format(taken=taken, all=len(merged))
        new = [(case, risk) for case, risk in open_risks(self.session.ws) if (case, risk.id) not in known]
        different = len(self.session.ws.conflicts())
        if new:
            self._warn(new, words)
        elif different:
            single = self.tr("1 question has two different answers.")
            many = self.tr("{count} questions have two different answers.")
            words += " " + counted(different, single, many)
            self.session.say(
                words, partial(self.session.go, "different"), tone=Tone.INFO, action_words=self.tr("See them")
            )
        else:
            self.session.say(words, tone=Tone.DONE if taken == len(merged) else Tone.WARNING)

    def _show_cards(self, merged: Sequence[Merged]) -> None:
        """A card for each file: in the place of its card before, if it is tried again; else all anew."""
        again = all(one.path in self.cards for one in merged)
        if not again:
            clear(self._results)
            self.cards = {}
        for one in merged:
            before, card = self.cards.get(one.path), self._card(one)
            self.cards[one.path] = card
            if before is None:
                self._results.addWidget(card)
            else:
                at = self._results.indexOf(before)
                replaced = QVBoxLayout()
                replaced.addWidget(before)
                clear(replaced)
                self._results.insertWidget(at, card)

    def _warn(self, new: Sequence[tuple[str, Risk]], words: str) -> None:
        """The first thing said of a return with an alert, before how much was brought in."""
        cases = ", ".join(dict.fromkeys(case for case, _ in new))
        told = self.tr("Someone may be at risk: case {cases}.").format(cases=cases)
        see = partial(self.session.go, "case", new[0][1].assessment)
        details = [*(f"{case}: {risk.what}" for case, risk in new), words]
        self.session.say(told, see, tone=Tone.PROBLEM, details=details, action_words=self.tr("See the case"))

    def _again(self, path: Path, **choice: Unpack[MergeChoices]) -> None:
        """Bring one workbook in again, with one more choice than before."""
        whole: MergeChoices = {**self._choices.get(path, MergeChoices()), **choice}
        self.bring_in([path], **whole)

    def _card(self, one: Merged) -> QFrame:
        frame, inside = merged_card(self.session.theme, one)
        codes = {problem.code for problem in one.problems}
        if codes == {"lead-change"}:
            asked = self.tr(
                "Did you make these changes yourself, on another computer or in an older copy of this file?"
            )
            inside.addWidget(body(asked))
            take = self.tr("Yes, take them as mine")
            act = partial(self._take_as_mine, one.path)
            inside.addWidget(ReasonLine(self.session.theme, take, act))
        if "edited-cell" in codes:
            inside.addWidget(body(self.tr("Somebody changed cells in Excel. What shall count?")))
            leave = self.tr("Leave the changes out")
            inside.addWidget(button(leave, lambda: self._again(one.path, edits="leave")))
            take = self.tr("Take changed answers as mine")
            inside.addWidget(
                ReasonLine(self.session.theme, take, lambda why: self._again(one.path, edits="take", reason=why))
            )
        if codes & WRONG_WORDS:
            words = QLineEdit()
            words.setEchoMode(QLineEdit.EchoMode.Password)
            inside.addWidget(field(self.session.theme, self.tr("&Passphrase of this file"), words))
            again = self.tr("Try this passphrase")
            inside.addWidget(button(again, lambda: self._again(one.path, passphrases=[words.text()])))
        return frame

    def _take_as_mine(self, path: Path, reason: str) -> None:
        self._again(path, lead_changes="take", reason=reason)

    # --- setting aside ----------------------------------------------------------------------

    def _show_aside(self, receipt: Receipt | None) -> None:
        clear(self._aside)
        if receipt is None:
            return
        if receipt.aside:
            act, words = self._take_back, self.tr("Take it back")
            what = self.tr("{file} is set aside: what came only with it counts nowhere.")
        else:
            act, words = self._set_aside, self.tr("Set it aside")
            what = self.tr("Brought in {file} by mistake? Set it aside: nothing is deleted, and it can be taken back.")
        self._aside.addWidget(hint(what.format(file=receipt.file_name)))
        self._aside.addWidget(ReasonLine(self.session.theme, words, partial(act, receipt)))

    def _set_aside(self, receipt: Receipt, reason: str) -> None:
        from assessor_app.operations.settlement import set_aside

        ws, words = self.session.ws, self.tr("{file} is set aside.").format(file=receipt.file_name)
        undo = partial(self._take_back, receipt, self.tr("Set aside by mistake"))
        self._after(lambda: set_aside(ws, receipt.id, reason), words, undo)

    def _take_back(self, receipt: Receipt, reason: str) -> None:
        from assessor_app.operations.settlement import take_back

        ws, words = self.session.ws, self.tr("{file} counts again.").format(file=receipt.file_name)
        self._after(lambda: take_back(ws, receipt.id, reason), words, None)

    def _after(
        self, operation: Callable[[], tuple[Problem, ...] | None], words: str, undo: Callable[[], None] | None
    ) -> None:
        try:
            notes = operation()
        except UserError as error:
            self.session.say_problems(error.problems)
            return
        self.session.wrote(EVERYTHING)
        said = " ".join([words, *(with_place(note) for note in notes or ())])
        self.session.say(said, undo, tone=Tone.WARNING if notes else Tone.DONE)

    def resting_place(self) -> QWidget | None:
        """The list of what was brought in, else the button."""
        return self.table if self.table.isVisible() else self.bring

    # --- dropping ---------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring in every file that was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.bring_in(paths)


def _mark(receipt: Receipt) -> tuple[str, Tone] | None:
    return ("neutral", Tone.WARNING) if receipt.aside else ("done", Tone.DONE)
