"""``docs/generated/published-figures.md``: every published figure, ours, and whether it holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from assessor_app.records import Instrument
from tools.sample.comparisons import Comparison, compare
from tools.sample.figures import Counted, Figure, agrees, count_all
from tools.sample.headlines import PUBLISHED, headline, mean_of_criteria, pooled, whole_percent
from tools.sample.interview_figures import FORMS, People, Told, count_told, told_agrees
from tools.sample.people import Answers
from tools.sample.rules import Rules
from tools.sample.tables import Row

FIRST = """# The published figures and ours

**The sample inspection is built to these figures.** Its 72 cases and their answers are invented, and the answers were
dealt out so that the counts come out. So this page proves the arithmetic and shows the product; it does not prove that
the inspectorate calculated in this way, nor that our questions are those that it asked.

This page is made by `make sample`; a test makes it again and compares. The figures, with the rule that counts each,
are in `resources/samples/violent_2013/figures.csv`; what a quantity in words stands for is in `quantities.csv` there.
There is one row for each distinct statement that gives a quantity. Work that was not done is never counted with work
that was not done well enough where the report tells the two apart. A figure that does not hold is shown as one.
"""

READINGS = """The last two columns are the other ways in which the scoring approach of the report can be read. That they
differ here says nothing about the report: other invented answers would meet the same figures under another reading.
"""

YES, NO = "yes", "no"

NAMES = {
    "1": "Assisting sentencing",
    "2": "Delivering the sentence of the court",
    "3": "Reducing the likelihood of reoffending",
    "4": "Protecting the public by minimising risk of harm to others",
    "5": "Delivering effective work for victims",
}


@dataclass(frozen=True)
class FiguresPage:
    """Everything that the page is made from."""

    instrument: Instrument
    rules: Rules
    given: Mapping[str, Answers]
    figures: Sequence[Figure]
    comparisons: Sequence[Comparison]
    contradictions: Sequence[Row]
    told: Sequence[Told]
    people: Mapping[str, People]

    def text(self) -> str:
        """The page as Markdown."""
        counted = count_all(self.figures, self.given, self.rules)
        parts = [FIRST, self._summary(counted), self._headlines(), self._cannot(counted), self._contradictions()]
        parts += [self._outcome(outcome, counted) for outcome in NAMES]
        parts += [self._interviews(form) for form in FORMS]
        return "\n".join([*parts, self._compared()])

    def _summary(self, counted: Mapping[str, Counted]) -> str:
        meant = [one for one in self.figures if one.holds]
        held = sum(agrees(one, counted[one.id]) for one in meant)
        exact = [one for one in meant if one.numerator is not None and one.denominator is not None]
        return (
            f"Of {len(self.figures)} published figures about cases, {held} hold in the sample, {len(exact)} of them "
            f"counts printed as so many of so many, which hold exactly. {len(self.figures) - len(meant)} do not hold. "
            f"{self._told_holding()} of {len(self.told)} figures of interviews and questionnaires hold.\n"
        )

    def _told_holding(self) -> int:
        return sum(told_agrees(one, count_told(one, self.people[one.form])) for one in self.told)

    def _interviews(self, form: str) -> str:
        rows = []
        for one in (one for one in self.told if one.form == form):
            counted = count_told(one, self.people[form])
            holds = YES if told_agrees(one, counted) else NO
            rows.append([one.paragraph, one.subject, one.words, _of(counted), holds, one.note])
        return f"## {FORMS[form]}\n\n" + _table(("Where", "What", "Published", "Ours", "Holds", "Note"), rows)

    def _headlines(self) -> str:
        heads = (
            "Outcome",
            "Published",
            "Mean over questions (ours)",
            "Holds",
            "Mean over criteria",
            "All answers pooled",
        )
        table = _table(heads, [self._headline_row(outcome) for outcome in PUBLISHED])
        return f"## The five headlines\n\n{table}\n{READINGS}"

    def _headline_row(self, outcome: str) -> list[str]:
        answers, published = tuple(self.given.values()), PUBLISHED[outcome]
        ours = whole_percent(headline(self.instrument, outcome, answers))
        others = (mean_of_criteria(self.instrument, outcome, answers), pooled(self.instrument, outcome, answers))
        return [
            f"{outcome} {NAMES[outcome]}",
            f"{published}%",
            f"{ours}%",
            YES if ours == published else NO,
            *(f"{whole_percent(other)}%" for other in others),
        ]

    def _cannot(self, counted: Mapping[str, Counted]) -> str:
        rows = [
            [one.paragraph, one.subject, one.words, _of(counted[one.id]), one.note]
            for one in self.figures
            if not one.holds
        ]
        return "## What does not hold\n\n" + _table(("Where", "What", "Published", "Ours", "Why"), rows)

    def _contradictions(self) -> str:
        rows = [[row["where"], row["what"], row["sample"]] for row in self.contradictions]
        heads = ("Where", "What does not fit together in the report", "What the sample does")
        return "## Where the report contradicts itself\n\n" + _table(heads, rows)

    def _outcome(self, outcome: str, counted: Mapping[str, Counted]) -> str:
        rows = [_figure_row(one, counted[one.id]) for one in self.figures if one.outcome == outcome]
        heads = ("Where", "What", "Published", "Ours", "Holds", "Question", "Note")
        return f"## Outcome {outcome}: {NAMES[outcome]}\n\n" + _table(heads, rows)

    def _compared(self) -> str:
        rows = list(self._comparison_rows())
        heads = ("Where", "What the report says", "Higher", "Lower", "Holds")
        caution = "Nine women are too few to conclude anything from, as the report says too.\n\n"
        return "## Who did better\n\n" + caution + _table(heads, rows)

    def _comparison_rows(self) -> Iterator[list[str]]:
        answers = tuple(self.given.values())
        for one in self.comparisons:
            high, low = compare(one, self.instrument, answers, self.rules)
            holds = (high - low) * 100 > one.points
            shares = (f"{whole_percent(share)}%" for share in (high, low))
            yield [one.paragraph, one.subject, *shares, YES if holds else NO]


def _figure_row(one: Figure, counted: Counted) -> list[str]:
    holds = YES if agrees(one, counted) else NO
    where = one.paragraph.partition(", ")[2]
    return [where, one.subject, _published(one), _of(counted), holds, f"`{one.question}`", one.note]


def _published(one: Figure) -> str:
    if one.numerator is not None and one.denominator is not None:
        return f"{one.numerator} of {one.denominator}"
    base = f" (of {one.denominator})" if one.denominator is not None else ""
    return f"{one.words}{base}"


def _of(counted: Counted) -> str:
    return f"{counted.numerator} of {counted.denominator} ({round(counted.share * 1000) / 10:g}%)"


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "/") for cell in line) + " |" for line in lines) + "\n"
