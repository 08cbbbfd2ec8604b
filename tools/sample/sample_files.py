"""Writing the sample inspection as data: cases, answers, and what happens besides."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from assessor_app.bundled import resource
from assessor_app.instrument import load_csv
from assessor_app.problems import UserError
from assessor_app.records import Instrument, Kind
from tools.sample.builder import Builder
from tools.sample.comparisons import read_comparisons
from tools.sample.deal import Given
from tools.sample.evidence import Writer
from tools.sample.figures import read_figures
from tools.sample.interview_figures import read_people, read_told
from tools.sample.people import RESERVE, SampleCase, person_id, sample_cases
from tools.sample.phrases import read_phrases
from tools.sample.published import FiguresPage
from tools.sample.rules import Rules
from tools.sample.script import FIRST, HANDED_OVER, REMOVED, different_answers, happenings
from tools.sample.second import SECOND_READERS, SecondReading
from tools.sample.tables import read_table, table_text, write_text
from tools.sample.targets import read_targets

DETAIL_VIEW = "details"


def sample_folder() -> Path:
    """Where the sample inspection is bundled."""
    return resource("samples", "violent_2013")


def sample_instrument() -> Instrument:
    """The form on which the sample inspection was carried out."""
    instrument, problems = load_csv(resource("instruments", "case_assessment_violent_2013.csv"))
    if instrument is None:
        raise UserError(*problems)
    return instrument


def sample_builder() -> Builder:
    """Everything it takes to answer the questions of the sample, from the bundled files."""
    instrument = sample_instrument()
    folder = sample_folder()
    rules = Rules(instrument)
    writer = Writer(instrument, read_phrases(folder / "phrases.csv"), rules)
    return Builder(instrument, rules, read_targets(folder / "targets.csv"), writer)


def build_sample(folder: Path) -> None:
    """Build every file of the sample inspection into `folder`."""
    builder, cases = sample_builder(), sample_cases()
    given = builder.build(cases)
    write_text(folder / "cases.csv", cases_text(builder.instrument, cases, given))
    write_text(folder / "answers.csv", answers_text(cases, given))
    write_text(folder / "second_assessments.csv", second_text(builder, given))
    write_text(folder / "conflicts.csv", conflicts_text(builder.instrument, given))
    write_text(folder / "script.csv", script_text())


def page_text() -> str:
    """``docs/generated/published-figures.md`` for the sample as its tables stand."""
    builder, folder = sample_builder(), sample_folder()
    page = FiguresPage(
        instrument=builder.instrument,
        rules=builder.rules,
        given=builder.build(sample_cases()),
        figures=read_figures(folder / "figures.csv"),
        comparisons=read_comparisons(folder / "comparisons.csv"),
        contradictions=read_table(folder / "contradictions.csv"),
        told=read_told(folder / "interviews" / "figures.csv"),
        people=read_people(folder / "interviews"),
    )
    return page.text()


def cases_text(instrument: Instrument, cases: Sequence[SampleCase], given: Given) -> str:
    """The list of cases that the lead starts from: who assesses each, and its details.

    The last row is the case that is taken out of the sample again.
    """
    details = [q for q in instrument.questions if q.view == DETAIL_VIEW and q.role and q.kind is not Kind.NOTE]
    codes = [q.code for q in details if "interview" not in q.code]
    rows = [
        (one.number, one.reference, one.name, one.assessor, *(given[one.number].get(code, "") for code in codes))
        for one in cases
    ]
    rows.append((REMOVED, "X100073", "Person 73", RESERVE, *rows[-1][4:]))
    return table_text(("case", "reference", "name", "assessor", *codes), rows)


def answers_text(cases: Sequence[SampleCase], given: Given) -> str:
    """Every answer of every case, in the order of the walk."""
    rows = [(case.number, code, value) for case in cases for code, value in given[case.number].items()]
    return table_text(("case", "question", "value"), rows)


def second_text(builder: Builder, given: Given) -> str:
    """The answers of the blind second assessments."""
    rows = [
        (case, person_id(assessor), code, value)
        for case, assessor in SECOND_READERS.items()
        for code, value in SecondReading(builder, case, given[case]).answers().items()
    ]
    return table_text(("case", "assessor", "question", "value"), rows)


def conflicts_text(instrument: Instrument, given: Given) -> str:
    """The answers that the first assessor of the case handed over gives otherwise."""
    choices = {question.code: [choice.code for choice in question.choices] for question in instrument.questions}
    rows = different_answers(given[HANDED_OVER], choices).items()
    return table_text(
        ("case", "assessor", "question", "value"),
        [(HANDED_OVER, person_id(FIRST), code, value) for code, value in rows],
    )


def script_text() -> str:
    """What happens besides the answers."""
    rows = [(one.event, one.case, one.assessor, one.other, one.text) for one in happenings()]
    return table_text(("event", "case", "assessor", "other", "text"), rows)
