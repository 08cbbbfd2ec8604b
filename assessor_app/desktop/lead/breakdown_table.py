"""The headline scores for each value of one case detail, with the cases each stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from assessor_app.desktop.lead.words import percent_words
from assessor_app.desktop.session import Session
from assessor_app.desktop.table_widget import Table
from assessor_app.desktop.tables import Column, RecordModel, let_sort, table_view
from assessor_app.desktop.theme.tokens import Tone
from assessor_app.operations.forms import case_form
from assessor_app.records import Instrument, Kind, Question

if TYPE_CHECKING:
    from assessor_app.scoring import Breakdown, Group

translate = QCoreApplication.translate


def detail_names(session: Session) -> list[tuple[str, str]]:
    """The case details one can break down by: choices only, by role or code, with their words."""
    from assessor_app.scoring import details

    instrument = _instrument(session)
    found: list[tuple[str, str]] = []
    seen: set[str] = set()
    for name in details(session.ws.query):
        question = _question(instrument, name)
        if question is None or question.kind is not Kind.SELECT_ONE or question.scored or question.code in seen:
            continue
        if ":" in question.role:
            continue
        seen.add(question.code)
        found.append((name, question.label.to(session.language)))
    return sorted(found, key=lambda pair: pair[1])


def breakdown_table(session: Session, breakdown: Breakdown) -> Table:
    """A row for each group: its cases, its headlines, and a caution below ten cases."""
    question = _question(_instrument(session), breakdown.by)

    def value(group: Group) -> str:
        choice = question.choice(group.value) if question else None
        if choice is not None:
            return choice.label.to(session.language)
        return group.value or translate("Breakdown", "not recorded")

    columns: list[Column[Group]] = [
        Column(translate("Breakdown", "Group"), value, most=320),
        Column(
            translate("Breakdown", "Cases"), lambda g: str(g.scores.counted), lambda g: g.scores.counted, numeric=True
        ),
    ]
    first = breakdown.groups[0].scores.outcomes if breakdown.groups else ()
    for at, outcome in enumerate(first):
        words = translate("Breakdown", "Outcome {code}").format(code=outcome.code)
        columns.append(_headline(at, words, f"{outcome.code}. {outcome.name.to(session.language)}"))
    columns.append(
        Column(
            translate("Breakdown", "Caution"), _caution, mark=lambda g: ("warning", Tone.WARNING) if g.caution else None
        )
    )
    model = RecordModel(session.theme, columns)
    model.show_rows(breakdown.groups)
    view = table_view(session.theme, model, translate("Breakdown", "Scores by group"))
    model.setParent(view)
    let_sort(view)
    view.wrap()
    view.hug()
    return view


def _headline(at: int, words: str, name: str) -> Column[Group]:
    return Column(
        words,
        lambda g: percent_words(g.scores.outcomes[at].score),
        lambda g: g.scores.outcomes[at].score or 0.0,
        numeric=True,
        tip=name,
    )


def _caution(group: Group) -> str:
    return translate("Breakdown", "fewer than 10 cases") if group.caution else ""


def _instrument(session: Session) -> Instrument:
    return case_form(session.ws)


def _question(instrument: Instrument, name: str) -> Question | None:
    return instrument.by_role.get(name) or instrument.by_code.get(name)
