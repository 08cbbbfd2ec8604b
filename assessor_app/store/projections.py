"""The derived tables, brought up to date in the transaction of the events that change them.

One row per assessment whose case is known; which assessment of a case counts; judgements and
details. `rebuild` makes all of it again from the log alone, and a test holds the two equal.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable

from sqlite_utils import Database

from assessor_app import completion, log, subjects
from assessor_app.records import CASEWORK, Purpose
from assessor_app.store import about, counted_events, current_values, events, redaction
from assessor_app.store.current_values import Field
from assessor_app.store.instruments import Forms
from assessor_app.store.judgements import Judgements

RULES = "2"
"""The version of the rules by which tables are derived; a file with another mark is rebuilt."""

_MARK = "derived"
_OWN_FIELDS = frozenset({"case", "assessor", "purpose", "instrument"})
_CASE_FIELDS = frozenset({"record", "sample"})
_TABLES = ("head", "uncounted", "assessment", "scored_question", "judgement", "detail")

_PUT = """
insert into assessment (id, case_number, assessor, purpose, instrument, status, changed_since_complete, of_record)
values (?, ?, ?, ?, ?, ?, ?, 0)
on conflict (id) do update set case_number = excluded.case_number, assessor = excluded.assessor,
    purpose = excluded.purpose, instrument = excluded.instrument, status = excluded.status,
    changed_since_complete = excluded.changed_since_complete"""


class Projections:
    """Keeps the derived tables of one file in step. A connection has one of these."""

    def __init__(self, db: Database, forms: Forms) -> None:
        self._db = db
        self._forms = forms
        self._judge = Judgements(db, forms)
        self._rows: dict[str, tuple[str, bool]] = {}  # assessment -> its instrument; whether its status has a digest
        self._seen = -1

    def forget(self) -> None:
        """Take nothing as known any more, e.g. because a transaction was undone."""
        self._judge.forget()
        self._rows.clear()

    def notice_others(self) -> None:
        """Forget if another connection has written since the last call."""
        seen = self._db.conn.execute("pragma data_version").fetchone()[0]
        if seen != self._seen:
            self._seen = seen
            self.forget()

    def follow(self, fields: Iterable[Field]) -> None:
        """Bring the tables up to date after the heads of these fields have changed."""
        by_assessment: defaultdict[str, set[str]] = defaultdict(set)
        cases: set[str] = set()
        for subject, field in fields:
            kind = subjects.kind(subject)
            if kind == "assessment":
                by_assessment[subjects.bare(subject)].add(field)
            elif kind == "case" and field in _CASE_FIELDS:
                cases.add(subjects.bare(subject))
            elif kind == "person" and field == "role":
                for assessment in self._locked():
                    by_assessment[assessment].add(log.STATUS)
        for assessment, changed in by_assessment.items():
            cases |= self._follow_one(assessment, changed)
        for case in sorted(cases):
            self._choose(case)

    def _locked(self) -> list[str]:
        """The assessments with a digest: whether they changed since depends on who leads."""
        rows = self._db.execute("select id from assessment where status not in ('not_started', 'in_progress')")
        return [assessment for (assessment,) in rows.fetchall()]

    def follow_instrument(self, instrument: str) -> None:
        """Judge every assessment made with an instrument that has only now arrived."""
        rows = self._db.execute("select id from assessment where instrument = ?", (instrument,)).fetchall()
        self._judge.forget()
        for (assessment,) in rows:
            self._judge.follow(assessment, instrument, ())

    def rebuild(self) -> None:
        """Make every derived table again from the log alone."""
        for table in _TABLES:
            self._db.execute(f"delete from {table}")
        self.forget()
        for content_hash in self._forms.hashes():
            self._forms.list_scored(self._forms.instrument(content_hash))
        self._refresh("subject >= 'receipt:' and subject < 'receipt;'")
        counted_events.recount_all(self._db)
        self._refresh("not (subject >= 'receipt:' and subject < 'receipt;')")
        about.leave_mark(self._db, _MARK, RULES)

    def is_due(self) -> bool:
        """Whether the tables were made by other rules than ours, or never."""
        return about.mark(self._db, _MARK) != RULES

    def _refresh(self, where: str) -> None:
        fields = self._db.execute(f"select distinct subject, field from event where {where}").fetchall()
        current_values.refresh(self._db, fields)
        self.follow(fields)

    def _follow_one(self, assessment: str, changed: Collection[str]) -> set[str]:
        """Bring one assessment up to date; the cases whose choice of assessment may have changed."""
        touched: set[str] = set()
        if assessment not in self._rows or not _OWN_FIELDS.isdisjoint(changed):
            touched = self._cases_of(assessment)
            self._write_row(assessment)
            touched |= self._cases_of(assessment)
        elif log.STATUS in changed or self._rows[assessment][1]:
            self._write_row(assessment)
        if assessment in self._rows:
            self._judge.follow(assessment, self._rows[assessment][0], changed)
        else:
            self._judge.drop(assessment)
        return touched

    def _cases_of(self, assessment: str) -> set[str]:
        return {case for (case,) in self._db.execute("select case_number from assessment where id = ?", (assessment,))}

    def _write_row(self, assessment: str) -> None:
        """Write the row of an assessment; without a case there is none."""
        subject = subjects.assessment(assessment)
        values = {
            field: current_values.value_of(self._db, subject, field) or ""
            for field in (*sorted(_OWN_FIELDS), log.STATUS)
        }
        if not values["case"]:
            self._rows.pop(assessment, None)
            self._db.execute("delete from assessment where id = ?", (assessment,))
            return
        status, completed = log.split_status(values[log.STATUS])
        changed = bool(completed) and completed != self.digest(assessment) and not self._is_unchanged(subject)
        row = (assessment, values["case"], values["assessor"], values["purpose"], values["instrument"])
        self._db.execute(_PUT, (*row, str(status), int(changed)))
        self._rows[assessment] = values["instrument"], bool(completed)

    def _is_unchanged(self, subject: str) -> bool:
        """Whether only the lead's own acts made the digest another: see `completion`."""
        standing = current_values.standings_of(self._db, subject)
        known = {event.id: event for event in events.of_subject(self._db, subject)}
        own = {event.value for event in standing["assessor"].current} if "assessor" in standing else set()
        sealed = completion.Sealed(standing, known, redaction.leads_of(self._db) - own)
        return completion.is_unchanged(sealed)

    def digest(self, assessment: str) -> str:
        """The digest of an assessment's current events: see `log.digest`."""
        rows = self._db.execute("select event, field from head where subject = ?", (subjects.assessment(assessment),))
        return log.digest_of_ids(event for event, field in rows if log.is_sealed(field))

    def _choose(self, case: str) -> None:
        """Mark the assessment of a case that counts: the one named, else the only first one.

        Practice and interviews are no work on a case, so they never count, even if they are named.
        """
        values = current_values.values_of(self._db, subjects.case(case))
        rows = self._db.execute("select id, purpose from assessment where case_number = ?", (case,)).fetchall()
        casework = {assessment: purpose for assessment, purpose in rows if purpose in CASEWORK}
        first = [assessment for assessment, purpose in casework.items() if purpose == Purpose.FIRST]
        chosen = values.get("record") or (first[0] if len(first) == 1 else "")
        if values.get("sample") != "in" or chosen not in casework:
            chosen = ""
        self._db.execute(
            "update assessment set of_record = (id = ?) where case_number = ? and of_record <> (id = ?)",
            (chosen, case, chosen),
        )
