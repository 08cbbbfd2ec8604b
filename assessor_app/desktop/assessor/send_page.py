"""Sending back completed work: what goes, what is unfinished, where it went."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from assessor_app.desktop.assessor.alert import alert_menu
from assessor_app.desktop.file_choice import file_to_save
from assessor_app.desktop.page import EVERYTHING, Page, Place
from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.walk.actions import Menu
from assessor_app.desktop.walk.words import when
from assessor_app.operations.cases import case_list
from assessor_app.operations.returns import ToSend, to_send
from assessor_app.operations.spoken_words import spoken
from assessor_app.records import WorkbookKind
from assessor_app.subjects import SENT_AT, SENT_TO

if TYPE_CHECKING:
    from assessor_app.desktop.session import Session
    from assessor_app.operations.packs import Written
    from assessor_app.problems import Progress
    from assessor_app.store import Workspace


class SendPage(Page):
    """Writes the workbook for the lead; a second one is safe at any time."""

    key = "send"
    icon = "send"
    help_topic = "send-back"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._menus = alert_menu(self, str)
        theme = session.theme
        whole = widgets.page_column(theme, self)
        whole.addWidget(widgets.title(self.title()))
        words = self.tr(
            "A file with all your work so far, encrypted with your passphrase. Give it to the lead inspector."
        )
        whole.addWidget(widgets.lead(words))
        self._what: QVBoxLayout = widgets.column(theme, space=Space.MEDIUM)
        whole.addLayout(self._what)
        self.plain = QCheckBox(self.tr("Without &encryption"))
        self.warning = widgets.note(
            theme,
            self.tr("Anyone who finds an unencrypted file can read it. That you wrote one is recorded."),
            Tone.WARNING,
        )
        self.warning.hide()
        self.plain.toggled.connect(self.warning.setVisible)
        self.write = widgets.button(
            self.tr("&Save completed work as …"), self._choose, kind="primary", icon="send", theme=theme
        )
        row = widgets.line(theme, space=Space.NORMAL)
        row.addWidget(self.write)
        row.addWidget(self.plain)
        row.addStretch(1)
        whole.addLayout(row)
        whole.addWidget(self.warning)
        self._last: QVBoxLayout = widgets.column(theme)
        whole.addLayout(self._last)
        whole.addStretch(1)

    def menus(self) -> Sequence[Menu]:
        """F8: someone may be at risk now."""
        return self._menus

    def title(self) -> str:
        """Its heading."""
        return self.tr("Send back completed work")

    def opened(self, place: Place) -> None:
        """Show what would go now."""
        self.refresh(EVERYTHING)
        self.write.setFocus()

    # --- showing ----------------------------------------------------------------------------

    def refresh(self, changed: frozenset[str]) -> None:
        """Show it as it stands."""
        del changed
        widgets.clear(self._what)
        widgets.clear(self._last)
        goes = to_send(self.session.ws)
        self.write.setEnabled(bool(goes.complete or goes.unfinished))
        self._add_counts(goes)
        self._add_alerts()
        self._add_last()

    def _add_counts(self, goes: ToSend) -> None:
        theme = self.session.theme
        frame, inside = widgets.card(theme, space=Space.SMALL)
        inside.addWidget(widgets.section(self.tr("What goes")))
        complete = self.tr("Complete: {count}").format(count=len(goes.complete))
        inside.addWidget(widgets.badge(theme, complete, Tone.DONE, "complete"))
        if goes.complete:
            inside.addWidget(widgets.body(", ".join(goes.complete)))
        unfinished = self.tr("Not complete: {count}").format(count=len(goes.unfinished))
        inside.addWidget(widgets.badge(theme, unfinished, Tone.NEUTRAL, "in_progress"))
        if goes.unfinished:
            inside.addWidget(widgets.body(", ".join(goes.unfinished)))
            words = self.tr("These go along as they are. They do not count in the scores until they are complete.")
            inside.addWidget(widgets.hint(words))
        self._what.addWidget(widgets.measured(theme, frame))

    def _add_alerts(self) -> None:
        found = [row.case for row in case_list(self.session.ws) if row.risks]
        if found:
            words = self.tr(
                "Someone may be at risk in {cases}. This shows on what you send; tell the lead inspector yourself, now."
            )
            note = widgets.note(self.session.theme, words.format(cases=", ".join(found)), Tone.PROBLEM)
            self._what.addWidget(widgets.measured(self.session.theme, note))

    def _add_last(self) -> None:
        ws, theme, language = self.session.ws, self.session.theme, self.session.language
        sent, target = ws.state(SENT_AT), ws.state(SENT_TO)
        lines = []
        if sent and target:
            lines.append(
                self.tr("Last saved {time}, as {file}.").format(time=when(sent, language), file=Path(target).name)
            )
        packs = [receipt for receipt in ws.receipts() if receipt.kind is WorkbookKind.PACK]
        if packs:
            last = packs[-1]
            words = self.tr("The lead inspector’s last file was made {made} and brought in {received}.")
            lines.append(words.format(made=when(last.made_at, language), received=when(last.received_at, language)))
        lines.append(self.tr("You can send again at any time: what the lead inspector has already is not taken twice."))
        for words in lines:
            self._last.addWidget(widgets.hint(words))
        if sent and target and Path(target).parent.is_dir():
            folder = str(Path(target).parent)
            show = widgets.button(
                self.tr("Show the folder"),
                lambda: self._show_folder(folder),
                kind="quiet",
                icon="open",
                theme=theme,
            )
            self._last.addWidget(show)

    def _show_folder(self, folder: str) -> None:
        if not Path(folder).is_dir():
            words = self.tr("That folder is no longer there; a memory stick may have been taken out.")
            self.session.say(words, tone=Tone.WARNING)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))

    # --- doing ------------------------------------------------------------------------------

    def _choose(self) -> None:
        suggested = f"{self.session.ws.me.id}-{self.session.ws.inspection().id[:12]}.xlsx"
        chosen = file_to_save(self, self.title(), suggested, "Excel (*.xlsx)")
        if chosen is not None:
            self.write_to(chosen if chosen.suffix else chosen.with_suffix(".xlsx"))

    def write_to(self, path: Path) -> None:
        """Write the workbook, in the worker; it is read again before it takes its name."""
        plain = self.plain.isChecked()

        def work(own: Workspace, progress: Progress) -> Written:
            from assessor_app.operations.returns import write_return

            return write_return(own, path, plain=plain, progress=progress)

        self.write.setFocus(Qt.FocusReason.OtherFocusReason)
        self.plain.setEnabled(False)  # first, so that the focus of the button does not pass to it
        self.write.setEnabled(False)
        job = self.session.run(work, self._written, words=self.tr("Saving completed work …"), writing=True)
        job.ended.connect(self._ended)

    def _ended(self) -> None:
        """Once written or not, the next one is encrypted again unless that is chosen anew."""
        self.write.setEnabled(True)
        self.plain.setEnabled(True)
        self.plain.setChecked(False)
        self.write.setFocus(Qt.FocusReason.OtherFocusReason)

    def _counts(self, written: Written) -> str:
        single = self.tr("1 case with {answers} answers so far.")
        many = self.tr("{cases} cases with {answers} answers so far.")
        return (single if written.cases == 1 else many).format(cases=written.cases, answers=written.answers)

    def _written(self, written: Written) -> None:
        self.session.wrote(())
        self.refresh(EVERYTHING)
        words = self.tr(
            "Saved {file} in the folder “{folder}”. It was read again to be sure. Now give it to the lead inspector."
        )
        arrived = self.tr("To ask by telephone whether it has arrived: the lead inspector sees the words “{words}”.")
        details = [self._counts(written), arrived.format(words=spoken(written.content_hash))]
        if written.plain:
            details.append(self.tr("It is not encrypted: whoever finds it can read it."))
        folder = written.path.parent.name or str(written.path.parent)
        tone = Tone.WARNING if written.plain else Tone.DONE
        self.session.say(words.format(file=written.path.name, folder=folder), tone=tone, details=details)
