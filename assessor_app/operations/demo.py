"""The whole job on the bundled sample inspection: what the command `demo` does.

The clock is set, so its results are the same on every run.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from assessor_app import bundled
from assessor_app.instrument import load_csv
from assessor_app.operations import allocation, completion, incoming_work, inspection, packs, prints, results, returns
from assessor_app.operations.answer_entry import record_answers
from assessor_app.operations.demo_data import DemoData, HandedOver, read_demo_data
from assessor_app.operations.files import made, written_beside
from assessor_app.operations.interviews import read_sample_interviews, record_interviews
from assessor_app.operations.sample import Sample, SampleCase
from assessor_app.operations.workspace_start import start
from assessor_app.problems import Progress, UserError, no_progress
from assessor_app.records import Assessment, Instrument, Purpose
from assessor_app.spreadsheet.separated import MARK
from assessor_app.store import Key, Workspace, open_workspace

PASSPHRASE = "sample inspection"  # noqa: S105 - known to everybody; it protects invented cases
IDENTITY = "sample-2013"
_STEPS = (
    "Starting the inspection",
    "Cases to assess",
    "Assessing",
    "Completed work",
    "Interviews",
    "Scores",
    "Case summaries",
)


INTERVIEW = "interview_date"
"""The question on which day the practitioner was seen; nothing is answered before that."""


@dataclass(slots=True)
class _Clock:
    """A clock that stands at a moment of the fieldwork and goes on one second at each look."""

    moment: datetime = field(default_factory=lambda: datetime(2013, 6, 3, 8, 30, tzinfo=UTC))

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment

    def not_before(self, day: str) -> None:
        """Go on to the afternoon of this day (``2013-06-05``), if it is not there yet."""
        afternoon = datetime.fromisoformat(f"{day}T13:30:00+00:00")
        self.moment = max(self.moment, afternoon)


@dataclass(frozen=True, slots=True)
class _Job:
    """What every step of the demo needs."""

    folder: Path
    passphrase: str
    data: DemoData
    instrument: Instrument
    clock: _Clock
    keys: dict[Path, Key] = field(default_factory=dict)

    def lead_file(self) -> Path:
        return self.folder / "lead.inspection"

    def lead(self) -> Workspace:
        return self._opened(self.lead_file(), "lead-laptop")

    def assessor_file(self, person: str) -> Path:
        return self.folder / "assessors" / f"{person}.inspection"

    def assessor(self, person: str) -> Workspace:
        return self._opened(self.assessor_file(person), f"{person}-laptop")

    def _opened(self, file: Path, device: str) -> Workspace:
        """The file, opened for work; its key is derived from the passphrase once only."""
        phrase = None if file in self.keys else self.passphrase
        workspace = open_workspace(file, phrase, key=self.keys.get(file), device=device, clock=self.clock)
        self.keys[file] = workspace.key
        return workspace


def run(folder: Path, passphrase: str = PASSPHRASE, progress: Progress = no_progress) -> str:
    """Do the whole job in `folder` (made if need be) and return the score matrix as text.

    `UserError` when the folder holds a demo already or cannot be written.
    """
    instrument = _form()
    job = _Job(folder, passphrase, read_demo_data(instrument), instrument, _Clock())
    for inside in (folder, folder / "assessors", folder / "returns"):
        made(inside)
    steps: Sequence[Callable[[_Job], None]] = (_begin, _send_packs, _assess, _bring_in, _interview, _score, _summarise)
    for number, (step, words) in enumerate(zip(steps, _STEPS, strict=True)):
        progress(number, len(steps), words)
        step(job)
    with job.lead() as lead:
        return results.scores_text(results.scores(lead), "text")


def _form() -> Instrument:
    instrument, problems = load_csv(bundled.resource("instruments", "case_assessment_violent_2013.csv"))
    if instrument is None:
        raise UserError(*problems)
    return instrument


def _begin(job: _Job) -> None:
    plan = inspection.Plan(
        name="Sample inspection 2013",
        area="Devon and Cornwall (invented cases)",
        identity=IDENTITY,
        passphrases={person.id: job.passphrase for person in inspection.people_from(job.data.sample.assessors)},
    )
    sample, further = _parted(job)
    with inspection.new_inspection(
        job.lead_file(), job.passphrase, plan, sample, job.instrument, device="lead-laptop", clock=job.clock
    ) as lead:
        allocation.keep_in_reserve(lead, further)
        for removed in job.data.removed:
            allocation.eliminate(lead, removed.case, removed.reason, removed.replacement)
        people = {person.name: person.id for person in lead.people()}
        for case in further:
            if case.assessor:
                allocation.allocate(lead, case.number, people[case.assessor])
        for second in job.data.second:
            allocation.allocate(lead, second.case, second.assessor, Purpose.SECOND)


def _parted(job: _Job) -> tuple[Sample, list[SampleCase]]:
    """The sample as the lead begins with it, and the cases that come from the reserve instead of others."""
    coming = {removed.replacement for removed in job.data.removed}
    cases = job.data.sample.cases
    return Sample(tuple(case for case in cases if case.number not in coming)), [
        case for case in cases if case.number in coming
    ]


def _send_packs(job: _Job) -> None:
    with job.lead() as lead:
        packs.write_packs(lead, job.folder / "packs")
    empty = job.folder / "lead-empty.inspection"
    written_beside(empty, lambda beside: _copy(job.lead_file(), beside))


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)


def _assess(job: _Job) -> None:
    """Everyone works through the same days, each on a laptop of their own."""
    morning = evening = job.clock.moment
    for person in inspection.people_from(job.data.sample.assessors):
        job.clock.moment = morning
        pack = job.folder / "packs" / f"{person.id}.xlsx"
        file = job.assessor_file(person.id)
        with start(pack, file, job.passphrase, device=f"{person.id}-laptop", clock=job.clock) as workspace:
            _fill(workspace, job, person.id)
            if person.id not in job.data.missing:
                returns.write_return(workspace, _return_path(job, person.id))
        evening = max(evening, job.clock.moment)
    job.clock.moment = evening


def _fill(workspace: Workspace, job: _Job, person: str) -> None:
    """Answer every case of one assessor and complete it; the case that is handed over stays part-done."""
    handed = job.data.handed_over
    answers = {one.id: _answers(job, one, person) for one in workspace.assessments()}
    for one in sorted(workspace.assessments(), key=lambda one: (answers[one.id].get(INTERVIEW, ""), one.case)):
        found = answers[one.id]
        if INTERVIEW in found:
            job.clock.not_before(found[INTERVIEW])
        if handed is not None and one.case == handed.case:
            record_answers(workspace, one.id, handed.first_part)
            continue
        record_answers(workspace, one.id, found)
        completion.complete(workspace, one.id)


def _answers(job: _Job, one: Assessment, person: str) -> Mapping[str, str]:
    if one.purpose is Purpose.FIRST:
        return job.data.answers[one.case]
    return job.data.second_answers(one.case, person)


def _bring_in(job: _Job) -> None:
    """Bring the returns in, one of them twice; hand one case over and let two answers differ."""
    people = [person.id for person in inspection.people_from(job.data.sample.assessors)]
    returned = [_return_path(job, person) for person in people if person not in job.data.missing]
    with job.lead() as lead:
        _merge(lead, returned)
        _merge(lead, [_return_path(job, person) for person in job.data.twice])
    if job.data.handed_over is not None:
        _hand_over(job, job.data.handed_over)


def _hand_over(job: _Job, handed: HandedOver) -> None:
    """The second assessor completes the case; the first, not yet told, changes two answers meanwhile."""
    later = job.folder / "packs" / "later"
    with job.lead() as lead:
        one = next(a for a in lead.assessments() if a.case == handed.case and a.purpose is Purpose.FIRST)
        allocation.hand_over(lead, one.id, handed.second, handed.reason)
        packs.write_packs(lead, later, people=[handed.second])
    with job.assessor(handed.first) as first:
        record_answers(first, one.id, handed.first_differs)
        returns.write_return(first, _return_path(job, f"{handed.first}-second"))
    with job.assessor(handed.second) as second:
        _merge(second, [later / f"{handed.second}.xlsx"])
        record_answers(second, one.id, job.data.answers[handed.case])
        completion.complete(second, one.id)
        returns.write_return(second, _return_path(job, f"{handed.second}-second"))
    with job.lead() as lead:
        _merge(lead, [_return_path(job, f"{handed.first}-second"), _return_path(job, f"{handed.second}-second")])


def _merge(workspace: Workspace, paths: Sequence[Path]) -> None:
    for done in incoming_work.merge(workspace, paths):
        if done.problems:
            raise UserError(*done.problems)


def _return_path(job: _Job, name: str) -> Path:
    return job.folder / "returns" / f"{name}.xlsx"


def _interview(job: _Job) -> None:
    """Record what offender managers, sentencers, victims and managers said; it reaches no score."""
    with job.lead() as lead:
        record_interviews(lead, read_sample_interviews())


def _score(job: _Job) -> None:
    with job.lead() as lead:
        found = results.scores(lead)
        results.export(lead, job.folder / "merged.xlsx", job.passphrase)
    for form in ("json", "csv"):
        text = (MARK if form == "csv" else "") + results.scores_text(found, form)
        path = job.folder / f"scores.{form}"
        written_beside(path, lambda beside, text=text: _write(beside, text))  # type: ignore[misc]


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _summarise(job: _Job) -> None:
    with job.lead() as lead:
        prints.summaries(lead, (), job.folder / "summaries")
