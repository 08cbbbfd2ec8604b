"""The criteria matrix (Appendix 6 of the source): outcomes are its rows, processes its columns.

A criterion is a cell, ``"2.1"``: the outcome's number, then the process's. The names are bilingual;
the Welsh awaits a qualified translator.
"""

from __future__ import annotations

from collections.abc import Mapping

from assessor_app.records import ENGLISH, WELSH, Text


def _named(*rows: tuple[str, str, str]) -> Mapping[str, Text]:
    return {code: Text(((ENGLISH, english), (WELSH, welsh))) for code, english, welsh in rows}


OUTCOMES = _named(
    ("1", "Assisting sentencing", "Cynorthwyo dedfrydu"),
    ("2", "Delivering the sentence of the court", "Cyflawni dedfryd y llys"),
    ("3", "Reducing the likelihood of reoffending", "Lleihau'r tebygolrwydd o aildroseddu"),
    ("4", "Protecting the public", "Diogelu'r cyhoedd"),
    ("5", "Delivering effective work for victims", "Cyflawni gwaith effeithiol i ddioddefwyr"),
)
"""The rows: what the work is for. Each has a headline score."""

PROCESSES = _named(
    ("1", "Assessment and planning", "Asesu a chynllunio"),
    ("2", "Delivery and review", "Cyflawni ac adolygu"),
    ("3", "Case outcomes", "Canlyniadau achosion"),
    ("4", "Leadership and management", "Arwain a rheoli"),
    ("5", "Victim work", "Gwaith dioddefwyr"),
)
"""The columns: the stages of the work."""

LEADERSHIP = "4"
"""The process whose criteria have no case questions: they are "not scored"."""

CRITERIA = _named(
    ("1.1", "Assessment and planning to inform sentencing", "Asesu a chynllunio i lywio dedfrydu"),
    ("1.4", "Leadership and management to support sentencing", "Arwain a rheoli i gefnogi dedfrydu"),
    ("2.1", "Assessment and planning to deliver the sentence", "Asesu a chynllunio i gyflawni'r ddedfryd"),
    (
        "2.2",
        "Delivery and review of the sentence plan and maximising offender engagement",
        "Cyflawni ac adolygu'r cynllun dedfryd a sicrhau cymaint o ymgysylltiad â phosibl gan y troseddwr",
    ),
    ("2.3", "Initial outcomes are achieved", "Cyflawnir y canlyniadau cychwynnol"),
    (
        "2.4",
        "Leadership and management to deliver the sentence and achieve initial outcomes",
        "Arwain a rheoli i gyflawni'r ddedfryd a'r canlyniadau cychwynnol",
    ),
    ("3.1", "Assessment to reduce the likelihood of reoffending", "Asesu i leihau'r tebygolrwydd o aildroseddu"),
    (
        "3.2",
        "Delivery of interventions to reduce the likelihood of reoffending",
        "Cyflawni ymyriadau i leihau'r tebygolrwydd o aildroseddu",
    ),
    ("3.3", "Likelihood of reoffending is reduced", "Mae'r tebygolrwydd o aildroseddu wedi lleihau"),
    (
        "3.4",
        "Leadership and management to reduce the likelihood of reoffending",
        "Arwain a rheoli i leihau'r tebygolrwydd o aildroseddu",
    ),
    (
        "4.1",
        "Assessment and planning to minimise risk of harm to others",
        "Asesu a chynllunio i leihau'r risg o niwed i eraill",
    ),
    (
        "4.2",
        "Delivery of interventions to minimise risk of harm to others",
        "Cyflawni ymyriadau i leihau'r risg o niwed i eraill",
    ),
    ("4.3", "Risk of harm to others is minimised", "Mae'r risg o niwed i eraill wedi'i lleihau"),
    (
        "4.4",
        "Leadership and management to minimise risk of harm to others",
        "Arwain a rheoli i leihau'r risg o niwed i eraill",
    ),
    (
        "5.1",
        "Assessment and planning to minimise risk of harm to victims",
        "Asesu a chynllunio i leihau'r risg o niwed i ddioddefwyr",
    ),
    (
        "5.2",
        "Delivery of interventions to minimise risk of harm to victims",
        "Cyflawni ymyriadau i leihau'r risg o niwed i ddioddefwyr",
    ),
    ("5.3", "Risk of harm to victims is minimised", "Mae'r risg o niwed i ddioddefwyr wedi'i lleihau"),
    (
        "5.4",
        "Leadership and management to deliver effective work for victims",
        "Arwain a rheoli i gyflawni gwaith effeithiol i ddioddefwyr",
    ),
    ("5.5", "Victim contact and restorative justice", "Cysylltu â dioddefwyr a chyfiawnder adferol"),
)
"""The cells that exist, in the order of the matrix."""


def outcome_of(criterion: str) -> str:
    """The outcome (row) of a criterion: ``"2"`` of ``"2.1"``."""
    return criterion.partition(".")[0]


def process_of(criterion: str) -> str:
    """The process (column) of a criterion: ``"1"`` of ``"2.1"``."""
    return criterion.partition(".")[2]


def is_leadership(criterion: str) -> bool:
    """Whether a criterion is judged from interviews and meetings, so that no case question scores in it."""
    return process_of(criterion) == LEADERSHIP
