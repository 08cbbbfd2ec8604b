"""What things cost, counted in the database's own instructions, so that no other work on the machine matters."""

from __future__ import annotations

from functools import partial

import pytest

from assessor_app.store.events import CHUNK
from tests.store.making import allocate, answer, foreign, receipt

STEP = 10


def instructions(ws, work):
    """How many instructions of the database `work` takes."""
    count = 0

    def tick():
        nonlocal count
        count += STEP
        return 0

    ws.session.db.conn.set_progress_handler(tick, STEP)
    work()
    ws.session.db.conn.set_progress_handler(None, 0)
    return count


def an_answer(ws, number):
    return instructions(ws, lambda: answer(ws, "q1", ("yes", "no")[number % 2]))


def test_an_answer_costs_the_same_however_much_is_in_the_file(ws):
    an_answer(ws, 0)
    before = max(an_answer(ws, number) for number in range(1, 7))
    for number in range(2, 40):
        allocate(ws, case=f"C-{number}", assessment=f"a{number}")
    ws.add([foreign(str(at), field=f"note:{at}", at=at % 60) for at in range(2000)], receipt())
    an_answer(ws, 7)
    after = max(an_answer(ws, number) for number in range(8, 14))
    assert after <= before * 1.2


@pytest.mark.parametrize("history", [1, 40])
def test_bringing_in_ten_times_as_much_costs_ten_times_as_much(ws, history):
    def book(count, name):
        """So many events in 20 assessments; each field has a history of so many."""
        places = [(f"assessment:{name}{at % 20}", f"note:{at // 20 // history}", at) for at in range(count)]
        return [foreign(str(at), subject=subject, field=field, at=at % 60) for subject, field, at in places]

    small, large = book(4 * CHUNK // 10, "small"), book(4 * CHUNK, "large")
    ws.session.db.execute("pragma synchronous = off")
    cost = instructions(ws, lambda: ws.add(small, receipt("r1")))
    assert instructions(ws, lambda: ws.add(large, receipt("r2"))) < 14 * cost


def test_events_are_read_in_portions(ws):
    """A portion costs what a portion costs: nothing is sorted or copied whole before the first event comes."""
    ws.add([foreign(str(at), field=f"note:{at}", at=at % 60) for at in range(4 * CHUNK)], receipt())
    first = instructions(ws, lambda: next(ws.events()))
    everything = instructions(ws, lambda: list(ws.events()))
    assert first * 3 < everything


def test_bringing_the_same_work_in_a_hundred_times_neither_grows_the_file_nor_costs_more(ws):
    """Each return of an assessor holds all of their work; here with one further change each."""
    ws.session.db.execute("pragma synchronous = off")
    work = [foreign(str(at), field=f"note:{at}", at=at % 60) for at in range(2 * CHUNK)]
    costs, sizes = [], []
    for number in range(100):
        more = [foreign(f"more {number}", field=f"more:{number}")]
        work += more
        costs.append(instructions(ws, partial(ws.add, tuple(work), receipt(f"r{number}"))))
        ws.fold()
        sizes.append(ws.path.stat().st_size)
    assert sizes[-1] - sizes[1] < 98 * 2000
    assert costs[-1] < costs[1] * 1.3
    assert ws.query("select count(*) from arrival where receipt = 'r99'") == [(1,)]


def test_the_case_of_an_assessment_is_looked_up_by_an_index(ws):
    plan = ws.query("explain query plan select id, purpose from assessment where case_number = ?", ("C-1",))
    assert "assessment_of_case" in plan[0][3]
