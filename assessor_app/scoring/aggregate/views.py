"""What makes an aggregate look like one workspace to the definition of the scores in ``schema.sql``.

Each view has the name and the columns of a table of the schema, over all inspections. The text is SQL that
DuckDB and Spark both read; the tables of the files are there as ``<name>_part``.
"""

from __future__ import annotations

import re

from assessor_app import bundled

OWN_DETAILS = ("area", "inspection", "theme", "year")
"""The breakdowns that an aggregate has beside the case details; a case detail of such a name gives way."""

LOCAL_DETAILS = ("unit",)
"""Details whose codes mean something within their area only, so the area's name is put in front of them."""

_ASSESSMENT = """
create {kind} view assessment as
select a.assessment as id, concat(a.inspection, '/', a.case_number) as case_number,
    coalesce(a.assessor, '') as assessor,
    a.purpose, a.instrument,
    case when a.counts = 1 then 'complete' when a.status = 'not_started' then 'not_started' else 'in_progress' end
        as status,
    a.changed_since_complete, a.of_record
from assessment_part a
"""
"""Each inspection says from which status its cases count: what counts there is complete here."""

_OWN = """
select a.assessment, '{name}' as name, cast({column} as {text}) as value
from assessment_part a join inspection_part i on i.inspection = a.inspection
"""

_DETAIL = """
create {kind} view detail as
select d.assessment, d.name,
    case when d.name in ({local}) then concat(i.area, ': ', d.value) else d.value end as value
from detail_part d join inspection_part i on i.inspection = d.inspection
where d.name not in ({own})
union all
"""

TABLES_OF_SCHEMA = ("judgement", "scored_question")
"""Those of which the definition reads nothing but columns that the files have."""


def statements(*, kind: str = "", text: str = "varchar") -> tuple[str, ...]:
    """The views in the order in which they are made: `kind` is ``temporary`` or nothing, `text` the type of text."""
    own = {"area": "i.area", "inspection": "i.inspection", "theme": "i.theme", "year": "i.year"}
    rows = "union all".join(_OWN.format(name=name, column=own[name], text=text) for name in OWN_DETAILS)
    detail = _DETAIL.format(kind=kind, local=_listed(LOCAL_DETAILS), own=_listed(OWN_DETAILS))
    schema = re.findall(r"^create view .*?;", bundled.schema(), re.DOTALL | re.MULTILINE)
    return (
        _ASSESSMENT.format(kind=kind),
        detail + rows,
        *(f"create {kind} view {name} as select * from {name}_part" for name in TABLES_OF_SCHEMA),
        *(view.replace("create view", f"create {kind} view", 1).rstrip(";") for view in schema),
    )


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(f"'{name}'" for name in names)
