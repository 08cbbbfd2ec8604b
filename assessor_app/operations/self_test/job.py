"""A small inspection from its beginning to its end, on three cases of the bundled sample."""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from assessor_app import bundled, problems
from assessor_app.instrument import load_csv
from assessor_app.operations import completion, incoming_work, inspection, packs, prints, results, returns
from assessor_app.operations.answer_entry import record_answers
from assessor_app.operations.demo_data import DemoData, read_demo_data
from assessor_app.operations.sample import Sample
from assessor_app.operations.self_test.check import Check, checked, require
from assessor_app.operations.workspace_start import start
from assessor_app.records import Instrument
from assessor_app.store import Workspace, open_workspace

PASSPHRASE = "six plain words for this test"  # noqa: S105 - of files that are gone afterwards
WELSH = "Gŵyl yn y tŷ; dŵr"
_DONE, _EMPTY = "assessor-1", "assessor-2"
_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)


class Job:
    """The job in a folder, step by step; each step needs those before it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._case = ""

    def checks(self) -> Iterator[Check]:
        """Every step; those after one that failed are told as failed too."""
        steps = {
            "new inspection": self._begin,
            "cases to assess": self._send,
            "assessment": self._assess,
            "completed work": self._bring_in,
            "scores": self._score,
            "merged workbook": self._export,
            "case summary": self._print,
        }
        for name, step in steps.items():
            yield checked(name, step)

    @property
    def _lead_file(self) -> Path:
        return self._folder / "lead.inspection"

    def _file(self, person: str) -> Path:
        return self._folder / f"{person}.inspection"

    def _pack(self, person: str) -> Path:
        return self._folder / "packs" / f"{person}.xlsx"

    def _return(self) -> Path:
        return self._folder / f"{_DONE}-return.xlsx"

    def _lead(self) -> Workspace:
        return open_workspace(self._lead_file, PASSPHRASE, device="self-test")

    def _begin(self) -> str:
        self._folder.mkdir()
        form = _form()
        sample = _three_cases(read_demo_data(form))
        phrases = dict.fromkeys((_DONE, _EMPTY), PASSPHRASE)
        plan = inspection.Plan(name="Self-test", area="Invented cases", passphrases=phrases)
        with inspection.new_inspection(self._lead_file, PASSPHRASE, plan, sample, form, device="self-test") as lead:
            require(len(lead.cases()) == len(sample.cases), "Not every case is in the new inspection.")
        return f"An inspection of {len(sample.cases)} cases was made, with {len(form.questions)} questions a case."

    def _send(self) -> str:
        with self._lead() as lead:
            written = packs.write_packs(lead, self._folder / "packs")
        for person in (_DONE, _EMPTY):
            start(self._pack(person), self._file(person), PASSPHRASE, device="self-test").close()
        return f"{len(written)} encrypted workbooks were written and begun with."

    def _assess(self) -> str:
        data = read_demo_data(_form())
        with open_workspace(self._file(_DONE), PASSPHRASE, device="self-test") as workspace:
            ours = [one for one in workspace.assessments() if one.assessor == _DONE]
            for one in ours:
                answers = dict(data.answers[one.case])
                text = next(code for code in answers if code.endswith("_e"))
                record_answers(workspace, one.id, answers | {text: WELSH})
                completion.complete(workspace, one.id)
            self._case = ours[0].case
            written = returns.write_return(workspace, self._return())
        return f"{len(ours)} cases were answered, completed and sent back with {written.answers} answers."

    def _bring_in(self) -> str:
        with self._lead() as lead:
            for done in incoming_work.merge(lead, [self._return(), self._return()]):
                require(not problems.errors(done.problems), " ".join(one.sentence() for one in done.problems))
            given = lead.answers(next(one.id for one in lead.assessments() if one.case == self._case))
            require(WELSH in given.values(), "An answer is not as it was given.")
            require(not lead.conflicts(), "Answers differ that are the same.")
        return "The completed work was brought in, twice; every answer is as it was given."

    def _score(self) -> str:
        with self._lead() as lead:
            scores = results.scores(lead)
        counted = sum(1 for question in scores.matrix.questions if question.above or question.below)
        require(counted, "No answer counts in the scores.")
        require(results.scores_text(scores, "text").strip(), "The scores cannot be printed.")
        return f"Scores of {scores.cases} cases were worked out; the answers of {counted} questions count in them."

    def _export(self) -> str:
        target = self._folder / "merged.xlsx"
        with self._lead() as lead:
            written = results.export(lead, target, PASSPHRASE)
        require(WELSH.encode() not in target.read_bytes(), "The workbook is not encrypted.")
        return f"An encrypted workbook was written and read again: {written.events} recorded changes."

    def _print(self) -> str:
        with self._lead() as lead:
            data = prints.summary_pdf(lead, self._case, language="cy")
        require(data.startswith(b"%PDF-"), "The print is no PDF.")
        described, embedded = data.count(b"/Type /FontDescriptor"), data.count(b"/FontFile2")
        require(embedded and described == embedded, "A typeface of the print is not in it.")
        lettered = b"".join(_streams(data)).lower()
        missing = [letter for letter in WELSH if f"<{ord(letter):04x}>".encode() not in lettered and ord(letter) > 255]
        require(not missing, f"The print has no letter {' '.join(missing)}.")
        return f"A PDF in Welsh with {embedded} embedded fonts, ŵ and ŷ among their letters."


def _form() -> Instrument:
    form, told = load_csv(bundled.resource("instruments", "case_assessment_violent_2013.csv"))
    if form is None:
        raise problems.UserError(*told)
    return form


def _three_cases(data: DemoData) -> Sample:
    """Two cases for one assessor, who answers them, and one for another, who does not yet."""
    removed = {one.case for one in data.removed}
    fit = (one for one in data.sample.cases if one.number in data.answers and one.number not in removed)
    people = ("Assessor 1", "Assessor 1", "Assessor 2")
    return Sample(tuple(replace(one, assessor=person) for one, person in zip(islice(fit, 3), people, strict=True)))


def _streams(pdf: bytes) -> Iterator[bytes]:
    """What the compressed parts of a PDF of ours say."""
    for packed in _STREAM.findall(pdf):
        try:
            yield zlib.decompress(base64.a85decode(packed.strip(), adobe=packed.strip().startswith(b"<~")))
        except (ValueError, binascii.Error, zlib.error):
            try:
                yield zlib.decompress(packed)
            except zlib.error:
                continue
