"""What a set of events says, as the tables of a workbook need it: what stands, and who has which case."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property

from assessor_app import log, subjects
from assessor_app.records import CASEWORK, Event, Purpose, Status

_REACHED = {status: rank for rank, status in enumerate(Status)}


class EventView:
    """What the events say, by subject; assessments in the order of case, assessor and id."""

    def __init__(self, events: Iterable[Event]) -> None:
        self._by_subject = standing_events(events)
        found = [subjects.bare(each) for each in self._by_subject if subjects.kind(each) == "assessment"]
        known = [one for one in found if self.of(one, "case")]
        self.assessments = sorted(known, key=lambda one: (self.of(one, "case"), self.of(one, "assessor"), one))
        self.by_case: defaultdict[str, list[str]] = defaultdict(list)
        for one in self.assessments:
            self.by_case[self.of(one, "case")].append(one)

    def fields(self, subject: str) -> Mapping[str, Event]:
        """The event that stands for each field of a subject."""
        return self._by_subject.get(subject, {})

    def value(self, subject: str, field: str) -> str:
        """The value that stands, or ``""``."""
        event = self.fields(subject).get(field)
        return (event.value or "") if event else ""

    def of(self, assessment: str, field: str) -> str:
        """The value of a field of an assessment, or ``""``."""
        return self.value(subjects.assessment(assessment), field)

    @cached_property
    def instruments(self) -> frozenset[str]:
        """The instruments of the assessments."""
        return frozenset(found for one in self.assessments if (found := self.of(one, "instrument")))

    @cached_property
    def cases(self) -> tuple[str, ...]:
        """The numbers of all cases, in order."""
        named = {subjects.bare(each) for each in self._by_subject if subjects.kind(each) == "case"}
        return tuple(sorted(named | set(self.by_case)))

    @cached_property
    def names(self) -> Mapping[str, str]:
        """What each assessor is called: their name, with their id where two have the same."""
        people = sorted({self.of(one, "assessor") for one in self.assessments})
        names = {person: self.value(subjects.person(person), "name") or person for person in people}
        shared = [name for name in names.values() if list(names.values()).count(name) > 1]
        return {person: f"{name} ({person})" if name in shared else name for person, name in names.items()}

    def assessor(self, assessment: str) -> str:
        """The name of the one whose assessment it is."""
        return self.names[self.of(assessment, "assessor")]

    def status(self, assessment: str) -> Status:
        """How far the assessment is."""
        return log.split_status(self.of(assessment, log.STATUS))[0]

    def removed(self, case: str) -> bool:
        """Whether the case was taken out of the sample."""
        return self.value(subjects.case(case), "sample") in subjects.OUT_OF_SAMPLE

    def reserve(self, case: str) -> bool:
        """Whether the case only waits to replace another."""
        return self.value(subjects.case(case), "sample") == subjects.RESERVE

    def of_record(self, case: str) -> str:
        """The assessment of a case that counts: the one named, else the only first one, else ``""``."""
        if self.removed(case):
            return ""
        casework = [one for one in self.by_case[case] if self.of(one, "purpose") in CASEWORK]
        first = [one for one in casework if self.of(one, "purpose") == Purpose.FIRST]
        chosen = self.value(subjects.case(case), "record") or (first[0] if len(first) == 1 else "")
        return chosen if chosen in casework else ""

    def counts(self, assessment: str) -> bool:
        """Whether the scores count this assessment (section 7 of the design)."""
        asked = self.value(subjects.INSPECTION, "counted_from")
        reached = _REACHED[Status(asked) if asked in _REACHED else Status.COMPLETE]
        of_record = self.of_record(self.of(assessment, "case")) == assessment
        return of_record and _REACHED[self.status(assessment)] >= reached


def standing_events(events: Iterable[Event]) -> dict[str, dict[str, Event]]:
    """The event that stands for every field, by subject and field (`log.standing`)."""
    stands: defaultdict[str, dict[str, Event]] = defaultdict(dict)
    several: defaultdict[tuple[str, str], list[Event]] = defaultdict(list)
    for event in events:
        first = stands[event.subject].setdefault(event.field, event)
        if first is not event:
            several[event.subject, event.field].append(event)
    for (subject, field), others in several.items():
        found = log.standing([stands[subject][field], *others])
        if found:
            stands[subject][field] = found.event
    return dict(stands)


def instruments_used(events: Iterable[Event]) -> frozenset[str]:
    """The hashes of all instruments that the assessments among these events were ever made with."""
    return frozenset(
        event.value
        for event in events
        if event.field == "instrument" and event.value and subjects.kind(event.subject) == "assessment"
    )
