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
select a.assessment, o.name, case o.name when 'area' then i.area when 'inspection' then i.inspection
    when 'theme' then i.theme else cast(i.year as {text}) end as value
from assessment_part a
join inspection_part i on i.inspection = a.inspection
cross join (select 'area' as name union all select 'inspection' union all select 'theme' union all select 'year') o
"""

_DETAIL = """
create {kind} view detail as
select d.assessment, d.name,
    case when d.name in ({local}) then concat(i.area, ': ', d.value) else d.value end as value
from detail_part d join inspection_part i on i.inspection = d.inspection
where d.name not in ({own})
union all
"""

_JUDGEMENT = "create {kind} view judgement as select assessment, question, state from judgement_part"
_SCORED_QUESTION = """
create {kind} view scored_question as
select distinct instrument, question, criterion, position from scored_question_part
"""
"""A version of the form is in the part of every inspection that used it, always the same."""


def statements(*, kind: str = "", text: str = "varchar") -> tuple[str, ...]:
    """The views in the order in which they are made: `kind` is ``temporary`` or nothing, `text` the type of text."""
    detail = _DETAIL.format(kind=kind, local=_listed(LOCAL_DETAILS), own=_listed(OWN_DETAILS))
    schema = re.findall(r"^create view .*?;", bundled.schema(), re.DOTALL | re.MULTILINE)
    return (
        _ASSESSMENT.format(kind=kind),
        detail + _OWN.format(text=text),
        _JUDGEMENT.format(kind=kind),
        _SCORED_QUESTION.format(kind=kind),
        *(view.replace("create view", f"create {kind} view", 1).rstrip(";") for view in schema),
    )


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(f"'{name}'" for name in names)
