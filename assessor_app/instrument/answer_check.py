"""From what was typed, pasted or read from a cell to the value that is stored."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from assessor_app.instrument.dates import Slip, read_day, slip_of
from assessor_app.instrument.text import check_text, normalise
from assessor_app.messages import Message
from assessor_app.problems import Place, Problem
from assessor_app.records import Choice, Kind, Question

if TYPE_CHECKING:
    from assessor_app.instrument.compiled_instrument import CompiledInstrument

Checked = tuple[str | None, tuple[Problem, ...]]

MAX_DIGITS = 15
"""More digits than this and a spreadsheet would round the number."""

_WHOLE = re.compile(r"(?P<sign>[+-]?)(?P<whole>[0-9]+)(?:\.0*)?")
_DECIMAL = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")
_THOUSANDS = re.compile(
    r"(?P<whole>[+-]?[0-9]{1,3}(?P<apart>[, \u00a0\u2009\u202f])[0-9]{3}(?:(?P=apart)[0-9]{3})*)(?P<rest>\.[0-9]*)?"
)
"""Figures in groups of three, with one and the same sign between them: a comma or a space of any width."""
_IN_FIGURES = Message(
    "Write it in figures, for example 12; between thousands a comma or a space may stand, as in 1,234."
)


def check(
    question: Question,
    raw: str,
    answers: Mapping[str, str] | None = None,
    form: CompiledInstrument | None = None,
    today: date | None = None,
) -> Checked:
    """The value to store for what was typed, or None and what is wrong with it.

    Empty text gives ``(None, ())``: the answer is cleared. A choice is given by its code or, in any
    case of letters, its label in any language; several choices by codes with spaces between, or by
    codes or labels with ``;`` or line breaks between, and stored as codes in the order of the form. Days
    are stored as ``2013-06-03``, numbers without needless zeros. With `form`, the question's
    constraint is checked too, against `answers` (day `today`). Checking a stored value gives it back.
    """
    text, problems = check_text(raw)
    if not text:
        return None, problems
    value, problems = _CHECKS[question.kind](question, text)
    if value is None or form is None or form.allows(question.code, value, answers or {}, today):
        return value, problems
    return None, (constraint_problem(question),)


def constraint_problem(question: Question) -> Problem:
    """What a person is told when the answer does not meet the question's constraint."""
    said = (
        Message("{said}", said=question.constraint_message)
        if str(question.constraint_message)
        else Message("This answer must meet the rule {constraint}.", constraint=question.constraint)
    )
    return Problem("constraint", said, where=Place(label=question.label))


def _choice(question: Question, text: str) -> Checked:
    found = _find(question.choices, text)
    return (found[0].code, ()) if len(found) == 1 else (None, (_unknown(question, text, found),))


def _choices(question: Question, text: str) -> Checked:
    codes = {choice.code for choice in question.choices}
    parts = text.split()
    if not codes.issuperset(parts):
        whole = _find(question.choices, text)
        parts = [text] if whole else [part for part in re.split(r"[;\n]", text) if part.strip()]
    found = [(part, _find(question.choices, part)) for part in parts]
    unknown = tuple(_unknown(question, part.strip(), some) for part, some in found if len(some) != 1)
    if unknown:
        return None, unknown
    chosen = {some[0].code for _, some in found}
    return " ".join(choice.code for choice in question.choices if choice.code in chosen), ()


def _find(choices: Iterable[Choice], text: str) -> Sequence[Choice]:
    """The choices that `text` names: the one with this code, else those with this label."""
    words = _folded(text)
    by_code = [choice for choice in choices if choice.code == text.strip()]
    return (
        by_code
        or [choice for choice in choices if choice.code.casefold() == words]
        or [choice for choice in choices if any(_folded(label) == words for _, label in choice.label.by_language)]
    )


def _folded(text: str) -> str:
    return " ".join(normalise(text).casefold().split())


def _unknown(question: Question, text: str, found: Sequence[Choice]) -> Problem:
    possible = "; ".join(f"{choice.label.to('en')} ({choice.code})" for choice in found or question.choices)
    if found:
        what = Message("“{text}” can mean more than one answer of this question.", text=_shortened(text))
        return Problem(
            "ambiguous-choice",
            what,
            Message("Give the code: {possible}.", possible=possible),
            Place(label=question.label),
        )
    what = Message("“{text}” is not one of the answers of this question.", text=_shortened(text))
    return Problem(
        "unknown-choice", what, Message("Choose one of: {possible}.", possible=possible), Place(label=question.label)
    )


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:57]}..."


def _text(_question: Question, text: str) -> Checked:
    return text, ()


def _closed_up(text: str) -> str:
    """A number without what stands between its thousands; what is not in groups of three is left as it is."""
    match = _THOUSANDS.fullmatch(text)
    return match["whole"].replace(match["apart"], "") + (match["rest"] or "") if match else text


def _integer(question: Question, text: str) -> Checked:
    match = _WHOLE.fullmatch(_closed_up(text))
    if match is None:
        what = Message("“{text}” is not a whole number.", text=_shortened(text))
        return _wrong(question, "not-a-whole-number", what, _IN_FIGURES)
    digits = match["whole"].lstrip("0") or "0"
    if len(digits) > MAX_DIGITS:
        what = Message("“{text}” is too large.", text=_shortened(text))
        return _wrong(
            question, "number-too-large", what, Message("Use at most {MAX_DIGITS} digits.", MAX_DIGITS=MAX_DIGITS)
        )
    return ("-" if match["sign"] == "-" and digits != "0" else "") + digits, ()


def _decimal(question: Question, text: str) -> Checked:
    written = _closed_up(text)
    if not _DECIMAL.fullmatch(written):
        what = Message("“{text}” is not a number.", text=_shortened(text))
        return _wrong(question, "not-a-number", what, Message("Write it in figures, for example 12.5 or 1,234.5."))
    plain = f"{Decimal(written):f}"
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    if sum(character.isdigit() for character in plain) > MAX_DIGITS:
        what = Message("“{text}” has too many digits.", text=_shortened(text))
        return _wrong(
            question, "number-too-large", what, Message("Use at most {MAX_DIGITS} digits.", MAX_DIGITS=MAX_DIGITS)
        )
    return ("0" if plain == "-0" else plain), ()


def _day(question: Question, text: str) -> Checked:
    slip = slip_of(text)
    return (read_day(text), ()) if slip is None else _wrong(question, "not-a-date", *_no_day(slip, _shortened(text)))


def _no_day(slip: Slip, text: str) -> tuple[Message, Message]:
    """What is wrong with a date, in the words that were typed, and how to mend it."""
    if slip is Slip.YEAR:
        return Message("The year of “{text}” cannot be right.", text=text), Message("Write a date from 1900 to 2100.")
    if slip is Slip.CALENDAR:
        return Message("There is no day “{text}”.", text=text), Message(
            "Check the day and the month; the day comes first."
        )
    if slip is Slip.WEEKDAY:
        what = Message("The date “{text}” falls on another day of the week.", text=text)
        return what, Message("Check the date, or leave out the day of the week.")
    return Message("“{text}” is not a date.", text=text), Message("Write it as 3 June 2013 or 03/06/2013.")


def _note(question: Question, _text: str) -> Checked:
    what = Message("This is a note to read; it takes no answer.")
    return None, (Problem("note-takes-no-answer", what, where=Place(label=question.label)),)


def _wrong(question: Question, code: str, what: Message, mend: Message) -> Checked:
    return None, (Problem(code, what, mend, Place(label=question.label)),)


_CHECKS: Mapping[Kind, Callable[[Question, str], Checked]] = {
    Kind.SELECT_ONE: _choice,
    Kind.SELECT_MULTIPLE: _choices,
    Kind.TEXT: _text,
    Kind.INTEGER: _integer,
    Kind.DECIMAL: _decimal,
    Kind.DATE: _day,
    Kind.NOTE: _note,
}
