"""Which events go into a pack, a return and a merged workbook, and the workbook's head."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from assessor_app import subjects
from assessor_app.exchange import Contents, make_contents
from assessor_app.operations.forms import case_form
from assessor_app.records import CASEWORK, Assessment, Event, Rows, Status, WorkbookKind
from assessor_app.store import Workspace

_TRAVELLING_CASE_FIELDS = frozenset({"sample", "record", "replaces"})


def pack_contents(workspace: Workspace, person: str, *, with_references: bool = False) -> Contents:
    """The workbook of cases to assess of one assessor: see `pack_events`."""
    events = pack_events(workspace, person, with_references=with_references)
    return _contents(workspace, WorkbookKind.PACK, events, recipient=person)


def pack_events(workspace: Workspace, person: str, *, with_references: bool = False) -> Iterator[Event]:
    """What one assessor gets: the inspection, the team, their own cases, and their assessments' events.

    Another assessor's assessment of the same case never goes along, so a second one stays blind;
    of an assessment that was handed over from them, only who has it now. Of a case removed from the
    sample before they began, only that it was removed. The area's reference and the person's name
    go along only when asked for. What tells of scores and findings (the report, frozen figures, challenges) stays.
    """
    out = {case.number for case in workspace.cases() if case.eliminated}
    theirs = [one for one in workspace.assessments() if one.assessor == person and one.purpose in CASEWORK]
    ours = [one for one in theirs if one.case not in out or one.status is not Status.NOT_STARTED]
    gone = {one.id for one in workspace.assessments() if one.assessor != person and _had(workspace, one, person)}
    cases = {one.case for one in theirs}
    whole = {subjects.assessment(one.id) for one in ours}
    only_assessor = {subjects.assessment(identity) for identity in gone}

    def goes(event: Event) -> bool:
        kind = subjects.kind(event.subject)
        if kind == "assessment":
            return event.subject in whole or (event.subject in only_assessor and event.field in {"assessor", "case"})
        if kind == "case":
            return subjects.bare(event.subject) in cases and _case_field(event.field, with_references=with_references)
        if kind == "query":
            return _about(workspace, event.subject) in {one.id for one in ours}
        if kind == "inspection":
            return not event.field.startswith(subjects.REPORTING)
        return kind == "person"

    return filter(goes, workspace.events())


def return_contents(workspace: Workspace) -> Contents:
    """What an assessor sends back: every event of theirs but practice, references and names."""
    staying = _no_casework(workspace)

    def goes(event: Event) -> bool:
        kind = subjects.kind(event.subject)
        if kind == "case":
            return _case_field(event.field, with_references=False)
        return kind != "receipt" and event.subject not in staying

    return _contents(workspace, WorkbookKind.RETURN, filter(goes, workspace.events()))


def merged_contents(
    workspace: Workspace, *, scores: Rows = (), about: Rows = (), with_references: bool = False
) -> Contents:
    """Everything the lead holds of the cases, but receipts and, unless asked for, references and names.

    Interviews stay in the lead's file: they are for inspectors only, and a workbook travels further.
    """
    staying = _no_casework(workspace)

    def goes(event: Event) -> bool:
        kind = subjects.kind(event.subject)
        if kind == "case":
            return _case_field(event.field, with_references=with_references)
        return kind != "receipt" and event.subject not in staying

    return _contents(workspace, WorkbookKind.MERGED, filter(goes, workspace.events()), scores=scores, about=about)


def _contents(
    workspace: Workspace,
    kind: WorkbookKind,
    events: Iterable[Event],
    *,
    recipient: str = "",
    scores: Rows = (),
    about: Rows = (),
) -> Contents:
    instruments = {instrument.hash: instrument for instrument in workspace.instruments()}
    said = tuple(events)
    return make_contents(
        kind=kind,
        inspection=workspace.inspection(),
        author=workspace.me.id,
        recipient=recipient,
        made_at=workspace.now(),
        events=said,
        codes=workspace.codes(said),
        instrument=case_form(workspace),
        instruments=instruments,
        scores=scores,
        about=about,
    )


def _no_casework(workspace: Workspace) -> frozenset[str]:
    """The subjects of practice and interviews, which go into no workbook."""
    return frozenset(subjects.assessment(one.id) for one in workspace.assessments() if one.purpose not in CASEWORK)


def _case_field(field: str, *, with_references: bool) -> bool:
    if field in subjects.IDENTIFYING_FIELDS:
        return with_references
    return field in _TRAVELLING_CASE_FIELDS or field.startswith("detail:")


def _had(workspace: Workspace, assessment: Assessment, person: str) -> bool:
    events = workspace.history(subjects.assessment(assessment.id), "assessor")
    return any(event.value == person for event in events)


def _about(workspace: Workspace, subject: str) -> str:
    return (workspace.value(subject, "about") or "").partition(" ")[0]
