"""The instruments that a workspace holds, and their rules, each compiled once."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sqlite_utils import Database

from assessor_app import subjects
from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.records import Instrument, Kind, Question

if TYPE_CHECKING:
    from assessor_app.instrument import CompiledInstrument


_REFERENCE = re.compile(r"\$\{([^}]*)\}")


@dataclass(frozen=True)
class Judging:
    """What the derived tables need of an instrument.

    `form` holds the rules of the scored questions, of the case details and of whatever these rules
    read, and no others: a fifth of them all, so that an answer is judged in a fifth of the time.
    `reads` are the codes that these rules read: only their answers can open or close a question.
    `targets` are the codes of the scored questions and the details.
    """

    form: CompiledInstrument
    details: tuple[Question, ...]
    detail_codes: frozenset[str]
    reads: frozenset[str]
    targets: frozenset[str]


class Forms:
    """The instruments of one file, read once each. A connection has one of these.

    The lists that belong to the inspection are as its events say, where there are any.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._instruments: dict[str, Instrument] = {}
        self._forms: dict[str, CompiledInstrument] = {}
        self._judging: dict[str, Judging] = {}
        self._own: dict[str, str] = {}
        self._seen: tuple[int, int] | None = None

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

    def form(self, content_hash: str) -> CompiledInstrument:
        """The compiled rules of the instrument with this hash. Raises `UserError` (``unknown-instrument``)."""
        self._look_again()
        if content_hash not in self._forms:
            from assessor_app.instrument import compile_form

            self._forms[content_hash] = compile_form(self.instrument(content_hash))
        return self._forms[content_hash]

    def judging(self, content_hash: str) -> Judging | None:
        """What the derived tables need of an instrument; ``None`` if it is not here."""
        self._look_again()
        if content_hash not in self._judging:
            if (instrument := self._find(content_hash)) is None:
                return None
            self._judging[content_hash] = judging_of(instrument)
        return self._judging[content_hash]

    def _look_again(self) -> None:
        """Forget what was read, if the inspection's own lists have changed since, here or by another connection."""
        connection = self._db.conn
        seen = (connection.total_changes, connection.execute("pragma data_version").fetchone()[0])
        if seen == self._seen:
            return
        self._seen = seen
        rows = connection.execute(
            "select field, value from head where subject = ? and field >= ? and field < ? and stands",
            (subjects.INSPECTION, subjects.OWN_LIST, subjects.OWN_LIST[:-1] + ";"),
        ).fetchall()
        own = {field.removeprefix(subjects.OWN_LIST): value for field, value in rows if value}
        if own != self._own:
            self._own = own
            for read in (self._instruments, self._forms, self._judging):
                read.clear()

    def _find(self, content_hash: str) -> Instrument | None:
        self._look_again()
        if content_hash not in self._instruments:
            row = self._db.execute("select sheets from instrument where hash = ?", (content_hash,)).fetchone()
            if row is None:
                return None
            from assessor_app.instrument import from_sheets, with_own

            sheets = {name: tuple(tuple(cells) for cells in rows) for name, rows in json.loads(row[0]).items()}
            self._instruments[content_hash] = with_own(from_sheets(sheets), self._own)
        return self._instruments[content_hash]


def judging_of(instrument: Instrument) -> Judging:
    """What the derived tables need of `instrument`."""
    from assessor_app.instrument import compile_form

    details = tuple(question for question in instrument.questions if _is_detail(question))
    detail_codes = frozenset(question.code for question in details)
    targets = detail_codes | {question.code for question in instrument.scored}
    reads = _read_by(instrument, targets)
    needed = targets | reads
    part = replace(instrument, questions=tuple(q for q in instrument.questions if q.code in needed))
    return Judging(compile_form(part), details, detail_codes, reads, targets)


def _is_detail(question: Question) -> bool:
    """Whether cases may be told apart by this question: it has a role of its own and is no long text."""
    long_text = question.kind is Kind.TEXT and "multiline" in question.appearance.split()
    return bool(question.role) and not question.owner and question.kind is not Kind.NOTE and not long_text


def _read_by(instrument: Instrument, codes: Iterable[str]) -> frozenset[str]:
    """The codes that the rules of these questions read, and the rules of those, and so on."""
    found: set[str] = set()
    left = set(codes)
    while left:
        left = {read for code in left for read in _references(instrument, instrument.by_code[code])} - found
        found |= left
    return frozenset(found)


def _references(instrument: Instrument, question: Question) -> list[str]:
    """The codes in the rules of a question and of the groups around it, written ``${code}`` there."""
    groups = [instrument.groups[code] for code in (question.view, question.section) if code in instrument.groups]
    rules = " ".join([question.relevant, *(group.relevant for group in groups)])
    return [code for code in _REFERENCE.findall(rules) if code in instrument.by_code]


def _unknown(content_hash: str) -> Problem:
    return Problem(
        code="unknown-instrument",
        what=Message(
            "This inspection file does not hold the assessment form {value}.", value=content_hash[:8] or "asked for"
        ),
        mend=Message("Bring in the cases to assess that came with that form first."),
    )
