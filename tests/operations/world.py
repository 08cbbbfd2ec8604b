"""A small inspection for tests: three cases, two assessors, a lead, on the small form."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from assessor_app.operations import completion, incoming_work, inspection, packs, returns
from assessor_app.operations.answer_entry import record_answers
from assessor_app.operations.sample import Sample, SampleCase
from assessor_app.operations.workspace_start import start
from assessor_app.records import Instrument, Purpose
from assessor_app.store import Workspace, open_workspace
from assessor_app.store.backups import folder_of
from tests.clock import Clock
from tests.forms import small_form

PHRASE = "correct horse battery staple tin"


@dataclass
class World:
    """A folder with a lead's file, packs and assessors' files."""

    folder: Path
    instrument: Instrument = field(default_factory=small_form)
    clock: Clock = field(default_factory=lambda: Clock(datetime(2026, 3, 2, 9, 0, tzinfo=UTC)))

    @property
    def lead_file(self) -> Path:
        return self.folder / "lead.inspection"

    def begin(self, cases: tuple[SampleCase, ...] = ()) -> Workspace:
        cases = cases or (
            SampleCase("DC-001", "X1", "Person One", "Assessor 1", {"gender": "female", "unit": "north"}),
            SampleCase("DC-002", "X2", "Person Two", "Assessor 1", {"gender": "male", "unit": "north"}),
            SampleCase("DC-003", "X3", "Person Three", "Assessor 2", {"gender": "male", "unit": "south"}),
        )
        sample = Sample(cases)
        phrases = {person.id: PHRASE for person in inspection.people_from(sample.assessors)}
        plan = inspection.Plan("Trial", "An area", passphrases=phrases)
        return inspection.new_inspection(
            self.lead_file, PHRASE, plan, sample, self.instrument, device="lead-device", clock=self.clock
        )

    def lead(self) -> Workspace:
        return open_workspace(self.lead_file, PHRASE, device="lead-device", clock=self.clock)

    def packs(self, lead: Workspace, **how: object) -> Path:
        packs.write_packs(lead, self.folder / "packs", plain=True, **how)
        return self.folder / "packs"

    def pack(self, person: str) -> Path:
        return self.folder / "packs" / f"{person}.xlsx"

    def assessor_file(self, person: str) -> Path:
        return self.folder / f"{person}.inspection"

    def forget(self, person: str) -> None:
        """The assessor goes on at another computer: here are neither their file nor its backups."""
        self.assessor_file(person).unlink()
        shutil.rmtree(folder_of(self.assessor_file(person)), ignore_errors=True)

    def started(self, person: str) -> Workspace:
        return start(self.pack(person), self.assessor_file(person), PHRASE, device=f"{person}-device", clock=self.clock)

    def returned(self, workspace: Workspace, name: str = "") -> Path:
        path = self.folder / f"{name or workspace.me.id}-return.xlsx"
        returns.write_return(workspace, path, plain=True)
        return path


def assessment(workspace: Workspace, case: str, purpose: Purpose = Purpose.FIRST) -> str:
    """The id of a case's assessment."""
    return next(one.id for one in workspace.assessments() if one.case == case and one.purpose is purpose)


def fill(workspace: Workspace, case: str, judgement: str = "above", **changed: str) -> str:
    """Answer everything that a case owes, each scored question on one side of the line, and complete it."""
    identity = assessment(workspace, case)
    form = workspace.form(workspace.assessment(identity).instrument)
    answers = dict(workspace.answers(identity))
    given = dict(changed)
    for _ in range(len(form.instrument.questions)):
        owed = form.open_points(answers)
        if not owed:
            break
        question = form.instrument.by_code[owed[0].code]
        given.setdefault(question.code, _an_answer(question, judgement))
        answers = {**answers, **given}
    record_answers(workspace, identity, given)
    completion.complete(workspace, identity)
    return identity


def _an_answer(question, judgement: str) -> str:
    if question.choices:
        fit = [c.code for c in question.choices if not question.scored or c.judgement == judgement]
        return fit[0] if fit else question.choices[0].code
    return {"integer": "30", "decimal": "1.5", "date": "2026-01-05"}.get(question.kind.value, "Seen in the record.")


def merged(lead: Workspace, *paths: Path, **how: object) -> tuple[incoming_work.Merged, ...]:
    """Bring workbooks in; they must have no problems."""
    done = incoming_work.merge(lead, paths, passphrases=[PHRASE], **how)
    problems = [problem.sentence() for one in done for problem in one.problems]
    assert not problems, problems
    return done
