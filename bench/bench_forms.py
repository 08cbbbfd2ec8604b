"""Forms: reading a big one beside pyxform alone, and evaluating a case of it beside a usual one.

Reading includes all of our own checks of 1,000 questions, 1,000 rules and 6,000 choices, and pyxform itself; the
baseline is pyxform alone. Evaluating is every rule of a case.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from pyxform.xls2xform import convert

from assessor_app.instrument import CompiledInstrument, compile_form, validate
from tests.forms import big_form, big_sheets

ROUNDS = 5
BIG, USUAL = 1000, 200


def run() -> dict[str, float]:
    """Medians in milliseconds, and the ratios that the bars speak of."""
    rows = big_sheets(BIG, BIG, 6 * BIG)
    workbook: dict[str, object] = {"sheet_names": list(rows)}
    for name, table in rows.items():
        workbook[name] = [dict(zip(table[0], row, strict=True)) for row in table[1:]]
        workbook[f"{name}_header"] = [dict.fromkeys(table[0])]
    pairs = [(_ms(lambda: validate(rows)), _ms(lambda: convert(dict(workbook)))) for _ in range(ROUNDS)]
    read, alone = (statistics.median(column) for column in zip(*pairs, strict=True))
    usual, big = (compile_form(big_form(size, size, 6 * size)) for size in (USUAL, BIG))
    both = [(_case(usual), _case(big)) for _ in range(ROUNDS)]
    few, many = (statistics.median(column) for column in zip(*both, strict=True))
    return {
        "read_ms": read,
        "pyxform_alone_ms": alone,
        "ratio": read / alone,
        "case_of_200_ms": few,
        "case_of_1000_ms": many,
        "growth": many / few,
    }


def _case(form: CompiledInstrument) -> float:
    answers = {question.code: "a0" for question in form.instrument.questions}
    return _ms(lambda: [form.active(answers) for _ in range(20)]) / 20


def _ms(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000
