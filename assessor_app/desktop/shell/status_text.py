"""The quiet, true sentence at the foot of the window: what is saved, and whether it has been sent."""

from __future__ import annotations

import re
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from assessor_app import subjects
from assessor_app.desktop.sentences import sentence, what_to_do
from assessor_app.desktop.session import Session
from assessor_app.desktop.walk.outline import number
from assessor_app.desktop.walk.words import shortened
from assessor_app.operations.returns import changed_since_sent
from assessor_app.records import Assessment, Owner
from assessor_app.subjects import SENT_AT

translate = QCoreApplication.translate


def saved_words(session: Session) -> str:
    """For example “Saved on this computer 10:42. Not yet sent.”"""
    last = session.ws.last_saved
    if not session.ws.writing:
        return translate("Saved", "Open to read only. Nothing is changed.")
    if session.misplaced:
        return translate("Saved", "The inspection file is not where it was: nothing more is saved in it.")
    saved = (
        translate("Saved", "Saved on this computer {time}.").format(time=clock_words(last))
        if last
        else translate("Saved", "Everything is saved.")
    )
    if session.ws.owner is Owner.LEAD:
        return saved
    return f"{saved} {_sent_words(session)}"


def _sent_words(session: Session) -> str:
    sent = session.ws.state(SENT_AT)
    if not sent:
        return translate("Saved", "Not yet sent.")
    if changed_since_sent(session.ws):
        return translate("Saved", "Changed since it was saved to send back.")
    return translate("Saved", "Saved to send back {time}.").format(time=clock_words(sent))


def recovered_places(session: Session) -> list[str]:
    """Where text was brought back, a line for each place: the case and the question, never the text."""
    ws, found = session.ws, []
    for event in ws.recovered:
        if subjects.kind(event.subject) != "assessment":
            continue
        one = ws.assessment(subjects.bare(event.subject))
        label = _called(session, one, event.field) or translate("Saved", "A note on the notepad")
        found.append(translate("Saved", "Case {case}: {question}").format(case=one.case, question=label))
    return found


def told_at_opening(session: Session) -> list[str]:
    """What was noticed when the file was opened, a line each; questions are called as people know them."""
    lines = []
    for problem in session.ws.warnings:
        place = _PLACE.fullmatch(problem.where)
        cases = (one for one in session.ws.assessments() if place and one.case == place["case"])
        called = next((_called(session, one, place["code"]) for one in cases if place), "")
        if place and called:
            words = translate("Saved", "Case {case}: {question}").format(case=place["case"], question=called)
            lines.append(f"{words}: {what_to_do(problem)}")
        else:
            lines.append(sentence(problem))
    return lines


_PLACE = re.compile(r"case (?P<case>.+), question (?P<code>\w+)")


def _called(session: Session, one: Assessment, code: str) -> str:
    """A question by its number and words, with those of the question that it belongs to; ``""`` if there is none."""
    by_code, language = session.ws.form(one.instrument).instrument.by_code, session.language
    question = by_code.get(code)
    if question is None:
        return ""
    owner = by_code.get(question.owner)
    words = question.label.to(language)
    whole = f"{shortened(owner.label.to(language), 60)} – {words}" if owner else words
    return f"{number((owner or question).code)} {whole}".strip()


def clock_words(time: str) -> str:
    """An ISO time in UTC as a person says it here: the hour today, with the day before that."""
    try:
        moment = datetime.fromisoformat(time).astimezone()
    except ValueError:
        return time
    today = datetime.now().astimezone().date()
    clock = f"{moment:%H:%M}"
    return clock if moment.date() == today else f"{_day(moment, 'd MMM yyyy')}, {clock}"


def _day(moment: datetime, shape: str) -> str:
    """A day in the language of the window."""
    language = QLocale().language()
    spoken = language if language is QLocale.Language.Welsh else QLocale.Language.English
    here = QLocale(spoken, QLocale.Country.UnitedKingdom)
    return here.toString(QDate(moment.year, moment.month, moment.day), shape)
