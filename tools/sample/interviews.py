"""The sample answers of the further forms: 50 offender managers, 3 sentencers, 9 victims.

The totals are dealt out to invented people so that every count and share that the report of 2013
prints for a question we ask comes out again. They are built to those figures: they show the
product and prove the adding up, and are no evidence of what anybody said. A question is put only
to those for whom the form's own rules leave it open. What people said in their own words is in
``remarks.csv`` beside the results; the evidence notes there are written by hand.

Run ``python -m tools.sample.interviews FOLDER`` to build the files again.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

from assessor_app.bundled import resource
from assessor_app.instrument import CompiledInstrument, compile_form, load_csv
from assessor_app.problems import UserError
from assessor_app.records import Kind
from tools.sample.interview_totals import (
    LEANINGS,
    OFFENDER_MANAGER_TICKS,
    OFFENDER_MANAGER_TOTALS,
    OFFENDER_MANAGERS,
    SENTENCERS,
    VICTIM_TOTALS,
    Ticks,
    Totals,
)

HEAD = ("respondent", "question", "value")
FIRST_DAY = date(2013, 6, 3)
AFTER_FIELDWORK = date(2013, 7, 1)

Response = tuple[str, str, str]
"""Who (a code), which question, which value: one answer."""


@dataclass
class Respondent:
    """One invented person, known by a code, and what they have answered so far."""

    code: str
    answers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Remark:
    """Words for one text question: of one respondent, or of any who answered as `when` says."""

    form: str
    respondent: str
    question: str
    when: str
    text: str

    def fits(self, person: Respondent) -> bool:
        """Whether these words can be this person's."""
        if self.respondent and self.respondent != person.code:
            return False
        code, _, value = self.when.partition("=")
        return not code or person.answers.get(code) == value


def folder() -> Path:
    """Where the sample answers are bundled."""
    return resource("samples", "violent_2013", "interviews")


def read_form(form_id: str) -> CompiledInstrument:
    """The bundled form with this id, ready to say which questions are open."""
    instrument, problems = load_csv(resource("instruments", f"{form_id}_2013.csv"))
    if instrument is None:
        raise UserError(*problems)
    return compile_form(instrument)


def read_remarks(path: Path) -> tuple[Remark, ...]:
    """The invented words, in the order of the file (columns as the fields of `Remark`)."""
    with path.open(encoding="utf-8", newline="") as handle:
        return tuple(Remark(**row) for row in csv.DictReader(handle))


def in_luck(people: Sequence[Respondent], question: str, lean: str = "") -> list[Respondent]:
    """The people in an order that looks random, is the same on every run, and leans as asked.

    A leaning moves those of some grade or unit towards the front, where the first value of a total
    is dealt.
    """

    def place(person: Respondent) -> float:
        luck = int.from_bytes(sha256(f"{person.code} {question}".encode()).digest()[:4]) / 2**32
        pull = sum(LEANINGS[lean].get(person.answers.get(detail, ""), 0.0) for detail in ("grade", "unit"))
        return luck - pull

    return sorted(people, key=place)


def asked(form: CompiledInstrument, people: Sequence[Respondent], question: str) -> list[Respondent]:
    """Those for whom the form's rules leave this question open."""
    return [person for person in people if question in form.active(person.answers, AFTER_FIELDWORK)]


def deal(form: CompiledInstrument, people: Sequence[Respondent], totals: Totals) -> None:
    """Give each person asked one of the answers, so that every total comes out exactly."""
    questions = totals.questions.split()
    open_to = asked(form, people, questions[0])
    answers = [values for values, count in totals.counts for _ in range(count)]
    if len(answers) != len(open_to):
        raise ValueError(f"{totals.questions}: {len(answers)} answers for {len(open_to)} people")
    for person, values in zip(in_luck(open_to, questions[0], totals.lean), answers, strict=True):
        person.answers.update(zip(questions, values.split(), strict=True))


def tick(form: CompiledInstrument, people: Sequence[Respondent], ticks: Ticks) -> None:
    """Deal ticks round the circle of those asked, so that each choice has its count and nobody has none."""
    open_to = in_luck(asked(form, people, ticks.question), ticks.question)
    if sum(count for _, count in ticks.counts) < len(open_to):
        raise ValueError(f"{ticks.question}: too few ticks for {len(open_to)} people")
    chosen: dict[str, list[str]] = {person.code: [] for person in open_to}
    turn = 0
    for choice, count in ticks.counts:
        for person in (open_to[(turn + step) % len(open_to)] for step in range(count)):
            chosen[person.code].append(choice)
        turn += count
    order = [choice.code for choice in form.instrument.by_code[ticks.question].choices]
    for person in open_to:
        person.answers[ticks.question] = " ".join(sorted(chosen[person.code], key=order.index))


def speak(form: CompiledInstrument, people: Sequence[Respondent], question: str, remarks: Sequence[Remark]) -> None:
    """Give each remark on a text question to one person whom it fits and who has not spoken."""
    waiting = in_luck(asked(form, people, question), question)
    for remark in remarks:
        if remark.question != question:
            continue
        person = next((one for one in waiting if remark.fits(one)), None)
        if person is None:
            raise ValueError(f"nobody could have said: {remark.text}")
        waiting.remove(person)
        person.answers[question] = remark.text


def in_form_order(form: CompiledInstrument, people: Sequence[Respondent]) -> tuple[Response, ...]:
    """Every answer as a row, person by person, in the order of the form."""
    return tuple(
        (person.code, question.code, person.answers[question.code])
        for person in people
        for question in form.instrument.questions
        if question.code in person.answers
    )


def _fill(
    form: CompiledInstrument,
    people: Sequence[Respondent],
    totals: Mapping[str, Totals | Ticks],
    remarks: Sequence[Remark],
) -> tuple[Response, ...]:
    """Walk the form in its own order, since later questions are open or closed by earlier answers."""
    for question in form.instrument.questions:
        dealt = totals.get(question.code)
        if isinstance(dealt, Totals):
            deal(form, people, dealt)
        elif isinstance(dealt, Ticks):
            tick(form, people, dealt)
        elif question.kind is Kind.TEXT and question.code != "code":
            speak(form, people, question.code, remarks)
    return in_form_order(form, people)


def offender_managers(remarks: Sequence[Remark]) -> tuple[Response, ...]:
    """The answers of 50 offender managers, seen in the first week of fieldwork."""
    form = read_form("offender_manager_interview")
    kinds = [(kind, number) for kind, count in OFFENDER_MANAGERS for number in range(count)]
    kinds.sort(key=lambda kind: sha256(repr(kind).encode()).digest())
    people = [_interviewed(number, *kind.split()) for number, (kind, _) in enumerate(kinds, start=1)]
    totals = _by_first_question((*OFFENDER_MANAGER_TOTALS, *OFFENDER_MANAGER_TICKS))
    return _fill(form, people, totals, [remark for remark in remarks if remark.form == form.instrument.form_id])


def _interviewed(number: int, grade: str, unit: str) -> Respondent:
    """An offender manager who agreed to be interviewed: ten a day, now and then by telephone."""
    code = f"OM-{number:02}"
    opening = {
        "code": code,
        "interview_date": str(FIRST_DAY + timedelta(days=(number - 1) // 10)),
        "how_held": "telephone" if number % 17 == 0 else "in_person",
        "agreed": "yes",
        "grade": grade,
        "unit": unit,
    }
    return Respondent(code, opening)


def sentencers(remarks: Sequence[Remark]) -> tuple[Response, ...]:
    """The answers of a judge, the chair of a bench and another magistrate; ``-`` is a question not asked."""
    form = read_form("sentencer_interview")
    people = [Respondent(f"SEN-{number}", {"code": f"SEN-{number}"}) for number in (1, 2, 3)]
    for question, values in SENTENCERS:
        for person, value in zip(people, values.split(), strict=True):
            if value != "-":
                person.answers[question] = value.replace("+", " ")
    return _fill(form, people, {}, [remark for remark in remarks if remark.form == form.instrument.form_id])


def victims(remarks: Sequence[Remark]) -> tuple[Response, ...]:
    """The answers of nine victims, by the order in which the questionnaires came back."""
    form = read_form("victim_questionnaire")
    people = [Respondent(f"VQ-{number}", {"code": f"VQ-{number}"}) for number in range(1, 10)]
    totals = _by_first_question(VICTIM_TOTALS)
    return _fill(form, people, totals, [remark for remark in remarks if remark.form == form.instrument.form_id])


def _by_first_question(totals: Sequence[Totals | Ticks]) -> dict[str, Totals | Ticks]:
    return {(one.question if isinstance(one, Ticks) else one.questions.split()[0]): one for one in totals}


def build(target: Path, remarks: Path | None = None) -> tuple[Path, ...]:
    """Write the three files into `target` and say which; the same bytes on every run and system."""
    words = read_remarks(remarks or folder() / "remarks.csv")
    files = {
        "offender_manager_interview.csv": offender_managers(words),
        "sentencer_interview.csv": sentencers(words),
        "victim_questionnaire.csv": victims(words),
    }
    for name, rows in files.items():
        with (target / name).open("w", encoding="utf-8", newline="") as handle:
            csv.writer(handle, lineterminator="\n").writerows((HEAD, *rows))
    return tuple(target / name for name in files)


if __name__ == "__main__":
    build(Path(sys.argv[1]) if len(sys.argv) > 1 else folder())
