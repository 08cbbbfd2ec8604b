"""Judgements and case details as rows, kept in step with the answers of each assessment.

What SQL cannot know is which answers are active; the rules of the instrument say so. Only rows
that differ are written, since this runs in the transaction of every answer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from sqlite_utils import Database

from assessor_app import subjects
from assessor_app.records import AnswerState, Question
from assessor_app.store.current_values import value_of, values_of
from assessor_app.store.instruments import Forms, Judging


@dataclass
class _Kept:
    """One assessment as the tables have it; `active` is known once it has been judged."""

    instrument: str
    answers: dict[str, str] = field(default_factory=dict)
    states: dict[str, str] = field(default_factory=dict)
    details: dict[str, str] = field(default_factory=dict)
    active: frozenset[str] = frozenset()


class Judgements:
    """Writes the tables ``judgement`` and ``detail`` of one file.

    It remembers the assessments it has seen, so that an answer need not read the others again;
    `forget` when anybody else may have written.
    """

    def __init__(self, db: Database, forms: Forms) -> None:
        self._db = db
        self._forms = forms
        self._kept: dict[str, _Kept] = {}

    def forget(self) -> None:
        """Take nothing as known any more."""
        self._kept.clear()

    def follow(self, assessment: str, instrument: str, changed: Collection[str]) -> None:
        """Bring the rows of `assessment` up to date after these fields of it changed."""
        kept = self._kept.get(assessment)
        judging = self._forms.judging(instrument)
        if kept is None or kept.instrument != instrument:
            self._judge_all(assessment, self._read(assessment, instrument), judging)
            return
        self._take_over(assessment, kept, changed)
        if judging is None or (judging.targets.isdisjoint(changed) and judging.reads.isdisjoint(changed)):
            return
        if judging.reads.isdisjoint(changed):
            self._judge_some(assessment, kept, judging, changed)
        else:
            self._judge_all(assessment, kept, judging)

    def drop(self, assessment: str) -> None:
        """Take away the rows of an assessment whose case is not known."""
        self._kept.pop(assessment, None)
        self._db.execute("delete from judgement where assessment = ?", (assessment,))
        self._db.execute("delete from detail where assessment = ?", (assessment,))

    def _read(self, assessment: str, instrument: str) -> _Kept:
        values = values_of(self._db, subjects.assessment(assessment))
        self._kept[assessment] = kept = _Kept(
            instrument,
            answers={name: value for name, value in values.items() if subjects.is_answer(name)},
            states=self._rows("select question, state from judgement where assessment = ?", assessment),
            details=self._rows("select name, value from detail where assessment = ?", assessment),
        )
        return kept

    def _rows(self, sql: str, assessment: str) -> dict[str, str]:
        return dict(self._db.conn.execute(sql, (assessment,)).fetchall())

    def _take_over(self, assessment: str, kept: _Kept, changed: Collection[str]) -> None:
        for code in changed:
            if subjects.is_answer(code):
                value = value_of(self._db, subjects.assessment(assessment), code)
                if value is None:
                    kept.answers.pop(code, None)
                else:
                    kept.answers[code] = value

    def _judge_all(self, assessment: str, kept: _Kept, judging: Judging | None) -> None:
        """Work out everything, since the answers may have opened or closed questions."""
        if judging is not None:
            kept.active = judging.form.active(kept.answers)
        states = _states(judging, judging.form.judged, kept) if judging else {}
        details = _details(judging.details, kept) if judging else {}
        self._differ("judgement", ("question", "state"), assessment, kept.states, states)
        self._differ("detail", ("name", "value"), assessment, kept.details, details)
        kept.states, kept.details = states, details

    def _judge_some(self, assessment: str, kept: _Kept, judging: Judging, changed: Collection[str]) -> None:
        """Work out the rows of the changed questions alone, since no rule reads their answers."""
        states = _states(judging, changed, kept)
        self._differ(
            "judgement", ("question", "state"), assessment, {c: kept.states.get(c, "") for c in states}, states
        )
        kept.states |= states
        if not judging.detail_codes.isdisjoint(changed):
            details = _details(judging.details, kept)
            self._differ("detail", ("name", "value"), assessment, kept.details, details)
            kept.details = details

    def _differ(
        self, table: str, columns: tuple[str, str], assessment: str, old: Mapping[str, str], new: Mapping[str, str]
    ) -> None:
        """Write into `table` only what `new` has otherwise than `old`."""
        name, value = columns
        gone = [(assessment, key) for key in old.keys() - new.keys()]
        written = [(assessment, key, new[key]) for key in new if old.get(key) != new[key]]
        if gone:
            self._db.conn.executemany(f"delete from {table} where assessment = ? and {name} = ?", gone)
        if written:
            self._db.conn.executemany(
                f"insert into {table} (assessment, {name}, {value}) values (?, ?, ?)"
                f" on conflict (assessment, {name}) do update set {value} = excluded.{value}",
                written,
            )


def _states(judging: Judging, codes: Iterable[str], kept: _Kept) -> dict[str, str]:
    """How the scored ones of these questions count: see `Form.states`, of which this is a part."""
    judged = judging.form.judged
    return {
        code: str(judged[code].get(kept.answers.get(code, ""), AnswerState.UNANSWERED))
        if code in kept.active
        else str(AnswerState.INACTIVE)
        for code in codes
        if code in judged
    }


def _details(details: Iterable[Question], kept: _Kept) -> dict[str, str]:
    """The active case details, each by its role and by its question's code."""
    return {
        name: kept.answers[question.code]
        for question in details
        if question.code in kept.active and question.code in kept.answers
        for name in (question.role, question.code)
    }
