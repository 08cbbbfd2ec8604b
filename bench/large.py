"""A lead's file of very many cases, each complete with a few events."""

from __future__ import annotations

from pathlib import Path

from assessor_app import log, subjects
from assessor_app.bundled import resource
from assessor_app.instrument import load_csv
from assessor_app.operations.inspection import Plan, new_inspection
from assessor_app.operations.sample import Sample, SampleCase
from assessor_app.records import Change
from bench.sample import PHRASE


def large(path: Path, cases: int) -> Path:
    """Make it; 40 assessors have the cases in turn."""
    instrument, problems = load_csv(resource("instruments", "case_assessment_violent_2013.csv"))
    if instrument is None:
        raise RuntimeError(problems)
    sample = Sample(tuple(SampleCase(f"L-{n:05d}", assessor=f"Assessor {n % 40}") for n in range(cases)))
    question = instrument.scored[0]
    with new_inspection(path, PHRASE, Plan("Large", identity="large"), sample, instrument, device="bench") as lead:
        changes = []
        for one in lead.assessments():
            subject = subjects.assessment(one.id)
            changes.append(Change(subject, question.code, question.choices[0].code, instrument.hash))
            changes.append(Change(subject, log.STATUS, "in_progress", instrument.hash))
        lead.record(changes)
    return path
