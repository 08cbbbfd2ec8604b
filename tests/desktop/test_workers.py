"""Long work: one job at a time, in a thread of its own, with every ending told apart."""

import threading

import pytest

from assessor_app.desktop.workers import Workers
from assessor_app.problems import Problem, UserError


class Endings:
    """Remembers how jobs ended, and in which thread that was told."""

    def __init__(self):
        self.told = []

    def start(self, workers, work, words=""):
        def say(kind):
            return lambda *what: self.told.append((kind, *what, threading.current_thread() is threading.main_thread()))

        return workers.start(
            work,
            done=say("done"),
            failed=say("failed"),
            cancelled=say("cancelled"),
            unexpected=say("unexpected"),
            words=words,
        )


@pytest.fixture
def workers(qapp):
    made = Workers()
    yield made
    made.stop()


@pytest.fixture
def endings():
    return Endings()


def test_the_result_arrives_in_the_thread_of_the_window(qtbot, workers, endings):
    where = []
    endings.start(workers, lambda progress: where.append(threading.current_thread()) or 42)
    qtbot.waitUntil(lambda: bool(endings.told))
    assert endings.told == [("done", 42, True)]
    assert where[0] is not threading.main_thread()


def test_a_problem_that_a_person_can_act_on_is_no_bug(qtbot, workers, endings):
    problem = Problem("full", "The stick is full.")

    def work(_progress):
        raise UserError(problem)

    endings.start(workers, work)
    qtbot.waitUntil(lambda: bool(endings.told))
    assert endings.told == [("failed", (problem,), True)]


def test_a_bug_arrives_as_the_error_it_is(qtbot, workers, endings):
    endings.start(workers, lambda _progress: 1 // 0)
    qtbot.waitUntil(lambda: bool(endings.told))
    kind, error, in_window = endings.told[0]
    assert (kind, type(error), in_window) == ("unexpected", ZeroDivisionError, True)


def test_cancelled_work_stops_at_its_next_step(qtbot, workers, endings):
    begun, steps = threading.Event(), []

    def work(progress):
        for step in range(1_000_000):
            progress(step, 1_000_000, "")
            steps.append(step)
            begun.set()

    job = endings.start(workers, work)
    assert begun.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: bool(endings.told))
    assert endings.told == [("cancelled", True)]
    assert len(steps) < 1_000_000


def test_only_one_job_runs_at_a_time_and_they_keep_their_order(qtbot, workers, endings):
    running, most, order = [0], [0], []

    def work(number):
        def carry_out(_progress):
            running[0] += 1
            most[0] = max(most[0], running[0])
            threading.Event().wait(0.01)
            order.append(number)
            running[0] -= 1

        return carry_out

    for number in range(4):
        endings.start(workers, work(number))
    qtbot.waitUntil(lambda: len(endings.told) == 4)
    assert most == [1]
    assert order == [0, 1, 2, 3]


def test_progress_is_told_in_the_thread_of_the_window(qtbot, workers, endings):
    told = []
    gate = threading.Event()

    def work(progress):
        gate.wait(5)
        progress(1, 3, "one")

    job = endings.start(workers, work)
    with qtbot.waitSignal(job.progressed) as caught:
        gate.set()
    told.append(caught.args)
    assert told == [[1, 3, "one"]]


def test_after_stopping_nothing_is_called_any_more(qtbot, workers, endings):
    begun = threading.Event()

    def work(progress):
        begun.set()
        while True:
            progress(0, 0, "")

    endings.start(workers, work)
    endings.start(workers, lambda _progress: None)
    assert begun.wait(60)
    workers.stop()
    qtbot.wait(20)
    assert [ending[0] for ending in endings.told] in ([], ["cancelled"])
