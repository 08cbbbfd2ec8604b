"""Forms for tests: a small one that has everything, and a big one of any size."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from assessor_app.instrument import from_sheets, load_csv
from assessor_app.instrument.columns import NAMESPACES
from assessor_app.records import Instrument, Rows

SMALL_FORM = Path(__file__).parent / "instrument" / "small_form.csv"

SURVEY_HEADS = (
    "type", "name", "label::English (en)", "label::Welsh (cy)", "guidance_hint::English (en)",
    "guidance_hint::Welsh (cy)", "relevant", "bind::insp:criterion",
)  # fmt: skip


@cache
def small_form() -> Instrument:
    """Two steps, every kind of question, rules, reasons, evidence, roles, three outcomes, Welsh."""
    instrument, problems = load_csv(SMALL_FORM)
    assert instrument is not None, problems
    return instrument


def big_sheets(questions: int, rules: int, choices: int) -> dict[str, Rows]:
    """The rows of a form of this size: scored questions in groups of ten.

    The first of a group decides, as in real forms, whether the others are asked; and whether the next group is.
    """
    each = max(2, choices // max(1, questions))
    survey: list[tuple[str, ...]] = [SURVEY_HEADS]
    options: list[tuple[str, ...]] = [("list_name", "name", "label::English (en)", "label::Welsh (cy)", "judgement")]
    for number in range(questions):
        if number % 10 == 0:
            survey.append(("begin group", f"step{number}", f"Step {number}", f"Cam {number}", "", "", "", ""))
        gate = max(0, (number - 1) // 10 * 10)
        rule = f"${{q{gate}}} = 'a0' or ${{q{gate}}} = ''" if 0 < number <= rules else ""
        words = (f"Was part {number} done?", f"A wnaed rhan {number}?", "Look in the file.", "Edrychwch yn y ffeil.")
        survey.append((f"select_one list{number}", f"q{number}", *words, rule, "2.1"))
        if number % 10 == 9 or number == questions - 1:
            survey.append(("end group", "", "", "", "", "", "", ""))
        for place in range(each):
            judgement = "above" if place == 0 else "below"
            options.append((f"list{number}", f"a{place}", f"Answer {place}", f"Ateb {place}", judgement))
    settings = (
        ("form_title", "form_id", "version", "default_language", "namespaces"),
        ("Big form", "big", "1", "English (en)", NAMESPACES),
    )
    return {"survey": tuple(survey), "choices": tuple(options), "settings": settings}


def big_form(questions: int = 1000, rules: int = 1000, choices: int = 6000) -> Instrument:
    """A form of this size, ready to compile."""
    return from_sheets(big_sheets(questions, rules, choices))
