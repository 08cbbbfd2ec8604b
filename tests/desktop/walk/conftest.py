"""A case of the small form on a desk in memory, as a walk that nobody sees."""

from datetime import timedelta

import pytest
from shiboken6 import isValid

from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.outline import make_outline
from assessor_app.instrument import compile_form
from tests.clock import Clock
from tests.desktop.walk.anew import walk_on
from tests.desktop.walk.memory_desk import MemoryDesk
from tests.forms import small_form

BEGUN = {
    "case_type": "licence",
    "gender": "female",
    "rosh": "medium",
    "start_date": "2013-01-03",
    "report_made": "yes",
}
"""Case details that open every section."""


@pytest.fixture(scope="session")
def form():
    return compile_form(small_form())


@pytest.fixture(scope="session")
def outline(form):
    return make_outline(form.instrument)


@pytest.fixture
def make_work(form, outline, qapp):
    """Builds the work on a case with these answers."""
    made = []

    def make(answers=BEGUN, language="en", **desk):
        work = OpenAssessment(
            MemoryDesk(form, answers, case="DC-014", now=Clock(step=timedelta(minutes=1)), **desk), outline, language
        )
        made.append(work)
        return work

    yield make
    for work in filter(isValid, made):
        work.deleteLater()


@pytest.fixture
def make_walk(make_work, theme, qtbot):
    """Builds a walk on the screen that is none, at a question."""

    def make(answers=BEGUN, at="", *, fast=False, size=(1146, 640), language="en", **desk):
        work = make_work(answers, language, **desk)
        return walk_on(work, theme, qtbot, at, size, fast=fast)

    return make
