"""The instruments that a workspace holds, and their rules, each compiled once."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlite_utils import Database

from assessor_app.problems import Problem, UserError
from assessor_app.records import Instrument, Kind, Question

if TYPE_CHECKING:
    from assessor_app.instrument import Form


@dataclass(frozen=True)
class Ruled:
    """An instrument's rules, and what of it the derived tables need.

    `details` holds the questions whose active answers are case details. `touches` holds the codes
    of every question whose answer can change a judgement or a detail; any other may be ignored.
    """

    form: Form
    details: tuple[Question, ...]
    touches: frozenset[str]


class Forms:
    """The instruments of one file, read once each. A connection has one of these."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._instruments: dict[str, Instrument] = {}
        self._ruled: dict[str, Ruled] = {}

    def add(self, instrument: Instrument) -> bool:
        """Write an instrument and its scored questions; ``False`` if it is there already."""
        sheets = json.dumps({name: list(rows) for name, rows in instrument.sheets.items()}, ensure_ascii=False)
        written = self._db.execute(
            "insert or ignore into instrument (hash, form_id, version, sheets) values (?, ?, ?, ?)",
            (instrument.hash, instrument.form_id, instrument.version, sheets),
        ).rowcount
        self.list_scored(instrument)
        return bool(written)

    def list_scored(self, instrument: Instrument) -> None:
        """Write which scored question counts in which criteria, in the order of the walk."""
        self._db.conn.executemany(
            "insert or ignore into scored_question (instrument, question, criterion, position) values (?, ?, ?, ?)",
            (
                (instrument.hash, question.code, criterion, position)
                for position, question in enumerate(instrument.scored)
                for criterion in question.criteria
            ),
        )

    def hashes(self) -> tuple[str, ...]:
        """The content hashes of the instruments in the file, in the order of form and version."""
        rows = self._db.execute("select hash from instrument order by form_id, version, hash").fetchall()
        return tuple(found for (found,) in rows)

    def instrument(self, content_hash: str) -> Instrument:
        """The instrument with this hash. Raises `UserError` (``unknown-instrument``)."""
        if (found := self._find(content_hash)) is None:
            raise UserError(_unknown(content_hash))
        return found

    def form(self, content_hash: str) -> Form:
        """The compiled rules of the instrument with this hash. Raises `UserError` (``unknown-instrument``)."""
        if (found := self.ruled(content_hash)) is None:
            raise UserError(_unknown(content_hash))
        return found.form

    def ruled(self, content_hash: str) -> Ruled | None:
        """The rules of an instrument and what the derived tables need of it; ``None`` if it is not here."""
        if content_hash not in self._ruled:
            if (instrument := self._find(content_hash)) is None:
                return None
            self._ruled[content_hash] = _rule(instrument)
        return self._ruled[content_hash]

    def _find(self, content_hash: str) -> Instrument | None:
        if content_hash not in self._instruments:
            row = self._db.execute("select sheets from instrument where hash = ?", (content_hash,)).fetchone()
            if row is None:
                return None
            from assessor_app.instrument import from_sheets

            sheets = {name: tuple(tuple(cells) for cells in rows) for name, rows in json.loads(row[0]).items()}
            self._instruments[content_hash] = from_sheets(sheets)
        return self._instruments[content_hash]


def _rule(instrument: Instrument) -> Ruled:
    from assessor_app.instrument import compile_form

    form = compile_form(instrument)
    details = tuple(question for question in instrument.questions if _is_detail(question))
    return Ruled(form, details, _reach(form, [*instrument.scored, *details]))


def _is_detail(question: Question) -> bool:
    """Whether cases may be told apart by this question: it has a role of its own and is no long text."""
    long_text = question.kind is Kind.TEXT and "multiline" in question.appearance.split()
    return bool(question.role) and not question.owner and not long_text


def _reach(form: Form, questions: Iterable[Question]) -> frozenset[str]:
    """The codes of `questions`, and of all that their rules read, and the rules of those, and so on."""
    found: set[str] = set()
    left = {question.code for question in questions}
    while left:
        found |= left
        left = {read for code in left for read in form.depends_on(code)} - found
    return frozenset(found)


def _unknown(content_hash: str) -> Problem:
    return Problem(
        code="unknown-instrument",
        what=f"This inspection file does not hold the assessment form {content_hash[:8] or 'asked for'}.",
        mend="Bring in the cases to assess that came with that form first.",
    )
