"""A mapping of a list kept as a file (JSON): for the next list of an area, and for the verbs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from assessor_app import disk
from assessor_app.instrument import check, own_lists
from assessor_app.messages import Message
from assessor_app.operations.list_columns import OURS, UNUSED, ListMapping, details
from assessor_app.operations.sample import TakenIn
from assessor_app.problems import Problem, UserError
from assessor_app.records import Instrument

_MOST_BYTES = 5_000_000
_MEND = Message("Use the mapping that the verb list prints with --format json.")


def settled_mapping(found: TakenIn, instrument: Instrument) -> ListMapping:
    """How a list was taken, to take the next one so: answers of the inspection's own lists in words, others by code."""
    values: dict[str, Mapping[str, str | None]] = dict(found.mapping.values)
    own = own_lists(instrument)
    for code, pairs in found.taken.values.items():
        question = instrument.by_code[code]
        named = question.list_name in own
        words = {one.code: str(one.label) for one in question.choices} if named else {}
        values[code] = {**values.get(code, {}), **{text: words.get(code_, code_) for text, code_ in pairs.items()}}
    return ListMapping(found.mapping.columns, values, found.sheet)


def write_mapping(path: Path, mapping: ListMapping) -> None:
    """Keep a mapping as a file that `read_mapping` and the verbs read. `UserError` where it cannot be written.

    What is no answer of the form (names of people) stays out: anybody can read the file.
    """
    values = {detail: pairs for detail, pairs in mapping.values.items() if detail not in OURS}
    kept = {"sheet": mapping.sheet, "columns": dict(mapping.columns), "values": values}
    try:
        disk.put(path, json.dumps(kept, ensure_ascii=False, indent=2).encode("utf-8"))
    except OSError as error:
        what = Message("The mapping cannot be kept here ({value}).", value=error.strerror or Message("unknown reason"))
        raise UserError(Problem("cannot-write", what, Message("Choose another folder."), file=path.name)) from error


def remembered(mapping: ListMapping, instrument: Instrument) -> ListMapping:
    """What of a mapping is true of any list with this form: no names of people, no units of one area."""
    own = own_lists(instrument)
    asked = details(instrument)
    values = {
        code: pairs
        for code, pairs in mapping.values.items()
        if code in asked and asked[code].choices and asked[code].list_name not in own
    }
    return ListMapping(mapping.columns, values)


def read_mapping(path: Path, instrument: Instrument) -> ListMapping:
    """A mapping from a JSON file, as the verb ``list`` prints it; anything else in it is passed over.

    Answers of a list that belongs to the inspection may be new (`list_units`). Raises `UserError` for a file that
    cannot be read, and for a detail or an answer that the form does not have.
    """
    try:
        parsed = _object(json.loads(_text(path)))
        columns = _texts(parsed.get("columns", {}))
        values = {detail: _texts(pairs) for detail, pairs in _object(parsed.get("values", {})).items()}
    except (ValueError, TypeError, RecursionError) as error:
        raise UserError(
            Problem("mapping", Message("This is no mapping for a list of cases."), _MEND, file=path.name)
        ) from error
    problems = [*_unknown_details({*columns.values(), *values}, instrument)]
    problems += [problem for detail, pairs in values.items() for problem in _unknown_answers(detail, pairs, instrument)]
    if problems:
        raise UserError(*(problem.in_file(path.name) for problem in problems))
    used = {head: detail or UNUSED for head, detail in columns.items()}
    return ListMapping(used, values, str(parsed.get("sheet") or ""))


def _text(path: Path) -> str:
    try:
        return path.read_bytes()[:_MOST_BYTES].decode("utf-8-sig")
    except OSError as error:
        what = Message("The mapping cannot be read ({value}).", value=error.strerror or Message("unknown reason"))
        raise UserError(Problem("unreadable", what, Message("Check that it is there."), file=path.name)) from error


def _object(parsed: object) -> dict[str, object]:
    """What JSON calls an object; `TypeError` for anything else."""
    if not isinstance(parsed, dict):
        raise TypeError("no object")
    return parsed


def _texts(parsed: object) -> dict[str, str | None]:
    """An object whose values are texts or null; `TypeError` for anything else."""
    texts: dict[str, str | None] = {}
    for name, text in _object(parsed).items():
        if text is not None and not isinstance(text, str):
            raise TypeError("no text")
        texts[name] = text
    return texts


def _unknown_details(names: Iterable[str | None], instrument: Instrument) -> Iterable[Problem]:
    known = [*OURS, *details(instrument)]
    for name in sorted({name for name in names if name} - set(known)):
        what = Message("“{name}” is no detail of a case with this form.", name=name)
        yield Problem("unknown-detail", what, Message("Use one of: {known}.", known=", ".join(known)))


def _unknown_answers(detail: str, pairs: Mapping[str, str | None], instrument: Instrument) -> Iterable[Problem]:
    question = details(instrument).get(detail)
    if question is not None and question.list_name not in own_lists(instrument):
        for answer in dict.fromkeys(answer for answer in pairs.values() if answer):
            yield from check(question, answer)[1]
