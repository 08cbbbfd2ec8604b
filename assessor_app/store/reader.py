"""What a workspace tells: values that stand, histories, and the records made of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from assessor_app import subjects
from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.records import (
    HEADLINE_RULES,
    AnswerState,
    Assessment,
    Case,
    Conflict,
    Event,
    Inspection,
    Instrument,
    Owner,
    Person,
    Post,
    Purpose,
    Receipt,
    Standing,
    Status,
)
from assessor_app.store import counted_events, current_values, drafts, events, passphrases, proof, receipts, redaction
from assessor_app.store.drafts import StoredDraft
from assessor_app.store.session import FileSession

if TYPE_CHECKING:
    from assessor_app.instrument import CompiledInstrument

_DETAIL = "detail:"
_ASSESSMENTS = """
select id, case_number, assessor, purpose, instrument, status, changed_since_complete, of_record from assessment"""


class WorkspaceReader:
    """Everything that can be asked of a workspace. Nothing here changes it."""

    def __init__(self, session: FileSession) -> None:
        self.session = session

    # --- fields ---------------------------------------------------------------------------------

    def standing(self, subject: str) -> dict[str, Standing]:
        """What stands for every field of a subject."""
        return current_values.standings_of(self.session.db, subject)

    def value(self, subject: str, field: str) -> str | None:
        """The value that stands for one field; ``None`` if it has none or was cleared."""
        return current_values.value_of(self.session.db, subject, field)

    def values(self, subject: str) -> dict[str, str]:
        """The value that stands for every field of a subject that has one: much faster than `standing`."""
        return current_values.values_of(self.session.db, subject)

    def history(self, subject: str, field: str) -> tuple[Event, ...]:
        """The events of one field that count, newest first."""
        return events.of_field(self.session.db, subject, field)

    def subjects(self, prefix: str) -> tuple[str, ...]:
        """The subjects that begin with `prefix` and have events that count, sorted."""
        return self._sorted("select distinct subject from head where substr(subject, 1, ?) = ?", (len(prefix), prefix))

    def conflicts(self) -> tuple[Conflict, ...]:
        """Every field with two or more different current values."""
        return current_values.conflicts(self.session.db)

    # --- events ---------------------------------------------------------------------------------

    def events(self, subjects: Iterable[str] | None = None) -> Iterator[Event]:
        """The events that count, of these subjects or all, in the order of arrival; memory is bounded."""
        return events.in_order(self.session.db, None if subjects is None else set(subjects))

    def knows(self, event_ids: Iterable[str]) -> set[str]:
        """Which of these ids are ids of events here, whether they count or not."""
        return events.known(self.session.db, event_ids)

    def codes(self, events: Iterable[Event]) -> dict[str, str]:
        """What proves, of these events, that they are the lead's, by event id: see `proof`."""
        return proof.codes(self.session, events)

    def is_proven(self, event_id: str, code: str) -> bool:
        """Whether this code proves here that an event is the lead's."""
        return proof.is_proven(self.session, event_id, code)

    def receipts(self) -> tuple[Receipt, ...]:
        """Every workbook brought in, in that order."""
        return receipts.receipts(self.session)

    def count_aside(self, receipt_id: str) -> int:
        """How many of the changes that came with this workbook count nowhere now."""
        return counted_events.count_aside(self.session.db, receipt_id)

    # --- instruments ----------------------------------------------------------------------------

    def instrument(self, content_hash: str) -> Instrument:
        """The instrument with this hash. Raises `UserError` (``unknown-instrument``)."""
        return self.session.forms.instrument(content_hash)

    def form(self, content_hash: str) -> CompiledInstrument:
        """The rules of the instrument with this hash. Raises `UserError` (``unknown-instrument``)."""
        return self.session.forms.form(content_hash)

    def instruments(self) -> tuple[Instrument, ...]:
        """Every instrument in the file, by form and version."""
        return tuple(map(self.instrument, self.session.forms.hashes()))

    # --- records --------------------------------------------------------------------------------

    def inspection(self) -> Inspection:
        """The settings of the inspection, with what holds where nothing was set."""
        values = current_values.values_of(self.session.db, subjects.INSPECTION)
        unset = Inspection(id=self.session.about.inspection, name="")
        return Inspection(
            id=values.get("id", unset.id),
            name=values.get("name", ""),
            area=values.get("area", ""),
            headline_rule=_rule(values.get("headline_rule", ""), unset.headline_rule),
            counted_from=_status(values.get("counted_from", ""), unset.counted_from),
            lead=values.get("lead", unset.lead),
        )

    def people(self) -> tuple[Person, ...]:
        """The members of the team, by id."""
        return tuple(
            Person(
                identity,
                values.get("name", ""),
                Owner.LEAD if values.get("role") == "lead" else Owner.ASSESSOR,
                left=bool(values.get(subjects.LEFT)),
                post=Post.of(values.get(subjects.POST)),
                unit=values.get(subjects.UNIT, ""),
                teams=tuple(values.get(subjects.TEAMS, "").splitlines()),
            )
            for identity, values in self._by_subject("person")
        )

    def cases(self) -> tuple[Case, ...]:
        """The cases of the sample, those taken out of it included, by number."""
        return tuple(self._case(number, values) for number, values in self._by_subject("case"))

    def assessments(self) -> tuple[Assessment, ...]:
        """The assessments whose case is known, by case, purpose and id."""
        return self._assessments(f"{_ASSESSMENTS} order by case_number, purpose, id")

    def assessment(self, identity: str) -> Assessment:
        """One assessment. Raises `UserError` (``unknown-assessment``)."""
        found = self._assessments(f"{_ASSESSMENTS} where id = ?", (identity,))
        if not found:
            raise UserError(
                Problem("unknown-assessment", Message("There is no such assessment in this inspection file."))
            )
        return found[0]

    def answers(self, assessment_id: str) -> dict[str, str]:
        """The answers that stand, by question code, those of inactive questions included."""
        values = self.values(subjects.assessment(assessment_id))
        return {field: value for field, value in values.items() if subjects.is_answer(field)}

    def states(self, assessment_id: str) -> dict[str, AnswerState]:
        """How each scored question of an assessment counts; empty if its instrument is not here."""
        rows = self.session.db.execute(
            "select question, state from judgement where assessment = ?", (assessment_id,)
        ).fetchall()
        return {question: AnswerState(state) for question, state in rows}

    def digest(self, assessment_id: str) -> str:
        """The digest of the current events of an assessment: see `log.digest`."""
        return self.session.deriver.digest(assessment_id)

    # --- what never leaves the file -------------------------------------------------------------

    def drafts(self) -> tuple[StoredDraft, ...]:
        """Texts being typed, in the order in which they were saved."""
        return drafts.drafts(self.session)

    def passphrases(self, person: str | None = None) -> tuple[tuple[str, str, str], ...]:
        """What opens the files of `person`, or of everybody: (person, passphrase, made at), newest first."""
        return passphrases.kept(self.session.db, person)

    def redacted(self) -> frozenset[str]:
        """The ids of the events whose text was taken away, or will be when they arrive."""
        return frozenset(redaction.redacted(self.session.db))

    def fields_like(self, beginning: str) -> tuple[tuple[str, str, str], ...]:
        """Subject, field and value of all that stands and is not cleared, of fields that begin so."""
        rows = self.session.db.execute(
            "select subject, field, value from head"
            " where substr(field, 1, ?) = ? and stands and value is not null order by subject, field",
            (len(beginning), beginning),
        )
        return tuple((subject, field, value) for subject, field, value in rows)

    def count_events(self) -> int:
        """How many recorded changes this file holds, those set aside included."""
        return int(self.session.db.execute("select count(*) from event").fetchone()[0])

    def state(self, key: str) -> str | None:
        """What the window remembered under `key`."""
        row = self.session.db.execute("select value from window_state where key = ?", (key,)).fetchone()
        return row[0] if row else None

    def query(self, sql: str, params: Sequence[object] | Mapping[str, object] = ()) -> list[tuple[Any, ...]]:
        """The rows of a statement that only reads; the database refuses anything else, which is a bug."""
        connection = self.session.db.conn
        inside = connection.in_transaction
        connection.execute("pragma query_only = on")
        try:
            return list(connection.execute(sql, params).fetchall())
        finally:
            if connection.in_transaction and not inside:
                connection.rollback()
            if self.session.writing:
                connection.execute("pragma query_only = off")

    # --- helpers --------------------------------------------------------------------------------

    def _sorted(self, sql: str, params: Sequence[object]) -> tuple[str, ...]:
        return tuple(sorted(found for (found,) in self.session.db.execute(sql, params).fetchall()))

    def _by_subject(self, kind: str) -> list[tuple[str, dict[str, str]]]:
        """The values that stand for every subject of this kind, by bare id."""
        found: defaultdict[str, dict[str, str]] = defaultdict(dict)
        rows = self.session.db.execute(
            "select subject, field, value from head where subject >= ? and subject < ? and stands",
            (f"{kind}:", f"{kind};"),
        ).fetchall()
        for subject, field, value in rows:
            found[subjects.bare(subject)].update({} if value is None else {field: value})
        return sorted(found.items())

    def _case(self, number: str, values: dict[str, str]) -> Case:
        eliminated = values.get("sample") in subjects.OUT_OF_SAMPLE
        standing = current_values.standing_of(self.session.db, subjects.case(number), "sample") if eliminated else None
        return Case(
            number=number,
            eliminated=eliminated,
            reserve=values.get("sample") == subjects.RESERVE,
            reason=standing.event.reason if standing else "",
            record=values.get("record", ""),
            reference=values.get("reference", ""),
            name=values.get("name", ""),
            manager=values.get(subjects.MANAGER, ""),
            team=values.get(subjects.TEAM, ""),
            details={name.removeprefix(_DETAIL): value for name, value in values.items() if name.startswith(_DETAIL)},
        )

    def _assessments(self, sql: str, params: Sequence[object] = ()) -> tuple[Assessment, ...]:
        return tuple(
            Assessment(
                id=row[0],
                case=row[1],
                assessor=row[2],
                purpose=_purpose(row[3]),
                instrument=row[4],
                status=_status(row[5], Status.NOT_STARTED),
                changed_since_complete=bool(row[6]),
                of_record=bool(row[7]),
            )
            for row in self.session.db.execute(sql, params).fetchall()
        )


def _status(value: str, otherwise: Status) -> Status:
    return Status(value) if value in set(Status) else otherwise


def _rule(value: str, otherwise: str) -> str:
    return value if value in HEADLINE_RULES else otherwise


def _purpose(value: str) -> Purpose:
    """What an assessment is for; one that does not say so counts as practice, so never in the scores."""
    return Purpose(value) if value in set(Purpose) else Purpose.PRACTICE
