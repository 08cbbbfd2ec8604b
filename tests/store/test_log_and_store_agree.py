"""Whatever is done to a workspace, in whatever order: its tables say what the log defines."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, precondition, rule

from assessor_app import log
from assessor_app.records import Event, Receipt
from assessor_app.store import Workspace, integrity
from tests.store.making import allocate, answer, foreign, made, receipt

FIELDS = ("q1", "q2", "gender", "q1_e", "status")
VALUES = ("yes", "no", "male", "complete x", None)
RECEIPTS = ("r1", "r2", "r3")


class Store(RuleBasedStateMachine):
    """A workspace beside a plain list of events and of how they came."""

    events = Bundle("events")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.ws: Workspace = made(Path(self.folder.name) / "x.inspection")
        self.ws.session.db.execute("pragma synchronous = off")
        allocate(self.ws)
        self.all: dict[str, Event] = {event.id: event for event in self.ws.events()}
        self.came: dict[str, set[str]] = {identity: {"here"} for identity in self.all}
        self.aside: set[str] = set()
        self.gone: set[str] = set()

    def teardown(self) -> None:
        assert self.ws.check_integrity() == ()
        before = integrity.snapshot(self.ws.session.db)
        self.ws.rebuild()
        assert integrity.snapshot(self.ws.session.db) == before
        self.ws.close()
        self.folder.cleanup()

    def took(self, event: Event, by: str) -> None:
        self.all.setdefault(event.id, event)
        self.came.setdefault(event.id, set()).add(by)

    # --- what can be done -----------------------------------------------------------------------

    @rule(target=events, field=st.sampled_from(FIELDS), value=st.sampled_from(VALUES))
    def answer(self, field: str, value: str | None) -> Event:
        found = answer(self.ws, field, value)
        if found:
            self.took(found, "here")
        return found or next(iter(self.all.values()))

    @rule(target=events, field=st.sampled_from(FIELDS), value=st.sampled_from(VALUES))
    def settle(self, field: str, value: str | None) -> Event:
        event = self.ws.settle("assessment:a1", field, value, "talked it over")
        self.took(event, "here")
        return event

    @rule(
        target=events,
        field=st.sampled_from(FIELDS),
        value=st.sampled_from(VALUES),
        parents=st.lists(events, max_size=3),
        at=st.integers(0, 3),
    )
    def happens_elsewhere(self, field: str, value: str | None, parents: list[Event], at: int) -> Event:
        return foreign(value, *parents, field=field, at=at)

    @rule(book=st.lists(events, max_size=5), name=st.sampled_from(RECEIPTS))
    def merge(self, book: list[Event], name: str) -> None:
        self.ws.add(book, receipt(name))
        for event in book:
            self.took(event, name)

    @precondition(lambda self: self.ws.receipts())
    @rule(data=st.data())
    def set_aside_or_take_back(self, data: st.DataObject) -> None:
        found: Receipt = data.draw(st.sampled_from(self.ws.receipts()))
        if found.aside:
            self.ws.take_back(found.id, "after all")
            self.aside.discard(found.id)
        else:
            self.ws.set_aside(found.id, "not yet")
            self.aside.add(found.id)
        for event in self.ws.events([f"receipt:{found.id}"]):
            self.took(event, "here")

    @rule(event=events)
    def redact(self, event: Event) -> None:
        self.ws.redact([event.id], "a name")
        for found in self.ws.events(["inspection"]):
            self.took(found, "here")
        self.gone.add(event.id)

    @rule(field=st.sampled_from(FIELDS), text=st.sampled_from(["yes", " typed ", ""]))
    def type_a_draft(self, field: str, text: str) -> None:
        self.ws.save_draft("assessment:a1", field, text)

    @rule(target=events, field=st.sampled_from(FIELDS))
    def leave_the_field(self, field: str) -> Event:
        event = self.ws.keep_draft("assessment:a1", field)
        if event:
            self.took(event, "here")
        return event or next(iter(self.all.values()))

    # --- what must hold -------------------------------------------------------------------------

    def counted(self) -> list[Event]:
        return [
            replace(event, value=None, reason="") if event.id in self.gone else event
            for event in self.all.values()
            if event.subject.startswith("receipt:") or self.came[event.id] - self.aside
        ]

    @invariant()
    def what_stands_is_what_the_log_says(self) -> None:
        expected = log.standings(self.counted())
        found = {
            (subject, field): standing
            for subject in self.ws.subjects("")
            for field, standing in self.ws.standing(subject).items()
        }
        assert found == expected

    @invariant()
    def events_and_conflicts_are_those_of_the_log(self) -> None:
        assert {event.id: event for event in self.ws.events()} == {event.id: event for event in self.counted()}
        assert self.ws.conflicts() == log.conflicts(self.counted())

    @invariant()
    def judgements_follow_from_the_answers_that_stand(self) -> None:
        form = self.ws.form(self.ws.assessment("a1").instrument)
        assert self.ws.states("a1") == form.states(self.ws.answers("a1"))


TestStore = Store.TestCase
TestStore.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
