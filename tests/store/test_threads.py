"""A worker has a connection of its own to the same file."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from assessor_app.problems import UserError
from assessor_app.records import Change
from assessor_app.store import connection as connections
from tests.store.making import answer, foreign, opened, receipt

A1 = "assessment:a1"


def test_a_worker_reads_while_the_window_writes(ws):
    done = threading.Event()

    def read():
        seen = []
        with ws.second() as own:
            while not done.is_set() or not seen:
                seen.append(len(list(own.events())))
        return seen

    with ThreadPoolExecutor() as workers:
        reading = workers.submit(read)
        for number in range(50):
            answer(ws, "q1_e", str(number))
        done.set()
        seen = reading.result(30)
    assert seen == sorted(seen)
    assert len(ws.history(A1, "q1_e")) == 50


def test_a_worker_merges_while_the_window_records(ws):
    books = [[foreign("no", field="q4", at=number)] for number in range(20)]

    def merge():
        with ws.second(writing=True) as own:
            return [own.add(book, receipt(f"r{number}")) for number, book in enumerate(books)]

    with ThreadPoolExecutor() as workers:
        merging = workers.submit(merge)
        for number in range(30):
            answer(ws, "q1_e", str(number))
        assert merging.result(30) == [1] * 20
    assert len(ws.history(A1, "q1_e")) == 30
    assert ws.value(A1, "q4") == "no"
    assert ws.check_integrity() == ()


def test_the_window_sees_what_the_worker_brought_in_before_it_judges_the_next_answer(ws):
    answer(ws, "q1", "yes")
    answer(ws, "q2", "yes")

    def merge():
        with ws.second(writing=True) as own:
            own.add([foreign("no", *own.history(A1, "q1"))], receipt())

    with ThreadPoolExecutor() as workers:
        workers.submit(merge).result(30)
    assert ws.states("a1")["q2"] == "inactive"
    answer(ws, "q2", "no")
    assert ws.states("a1")["q2"] == "inactive"
    assert ws.check_integrity() == ()


def test_a_second_connection_opens_without_deriving_the_key_again(ws, monkeypatch):
    monkeypatch.setattr("assessor_app.store.key.hashlib.pbkdf2_hmac", None)
    with ws.second() as own:
        assert own.value(A1, "case") == "C-1"
        assert own.key == ws.key


def test_a_worker_that_only_reads_cannot_write(ws):
    with ws.second() as own, pytest.raises(UserError, match="to look at only"):
        own.record([Change("inspection", "name", "x")])


def test_the_lock_is_held_until_the_last_writing_connection_is_closed(ws, path):
    worker = ws.second(writing=True)
    ws.close()
    with pytest.raises(UserError, match="already open"):
        opened(path)
    worker.close()
    opened(path).close()


def test_folding_never_waits_for_a_reader(ws):
    with ws.second() as own:
        own.session.db.conn.execute("begin")
        own.session.db.conn.execute("select count(*) from event").fetchone()
        answer(ws, "q1", "yes")
        start = time.monotonic()
        assert ws.fold() is False
        assert time.monotonic() - start < 2
        own.session.db.conn.rollback()
    assert ws.fold() is True


def test_a_long_writer_elsewhere_is_told_in_words(ws, monkeypatch):
    monkeypatch.setattr(connections, "PATIENCE", 0.05)
    with ws.second(writing=True) as impatient:
        ws.session.db.conn.execute("begin immediate")
        with pytest.raises(UserError, match="has not finished"):
            impatient.record([Change("inspection", "name", "x")])
        ws.session.db.conn.rollback()
        assert impatient.record([Change("inspection", "name", "x")])
