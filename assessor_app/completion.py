"""Whether a complete assessment has changed since: the lead's own acts never count as a change.

The status *complete* carries a digest of the current events that it seals (see `log.digest`). What
the lead does afterwards (settling different answers, taking an edit made in Excel) puts the lead's
events on top of those; here they are seen through, down to the answers that they rest on. So only
an assessor's event that was not there at completion says "changed since completed", and another
version of the form, which may ask more.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, islice, product

from assessor_app import log
from assessor_app.records import Event, Standing

_MOST_TRIES = 4096
"""How many combinations of earlier answers are tried; the likeliest come first."""

_Ids = frozenset[str]


@dataclass(frozen=True, slots=True)
class Sealed:
    """One assessment as `is_unchanged` judges it: what stands by field, and every event of it by id.

    `leads` are those whose acts do not count as changes (see `log.leads`): of an interview, which is a
    lead's own work, nobody.
    """

    standing: Mapping[str, Standing]
    events: Mapping[str, Event]
    leads: Collection[str]


def is_unchanged(sealed: Sealed) -> bool:
    """Whether the status that stands, or one beside it, still tells what the assessment holds.

    The lead's acts apart; and of several equal answers, one is as good as all of them.
    """
    statuses = sealed.standing.get(log.STATUS)
    digests = {log.split_status(event.value)[1] for event in statuses.current} if statuses else set()
    return any(_tells(sealed, _maker(sealed, digest), digest) for digest in sorted(digests - {""}))


def _maker(sealed: Sealed, digest: str) -> Event:
    """The status event that said this digest first; the lead's later ones repeat it."""
    said = (event for event in sealed.events.values() if event.field == log.STATUS)
    return min((event for event in said if log.split_status(event.value)[1] == digest), key=_age)


def _tells(sealed: Sealed, completed: Event, digest: str) -> bool:
    fields = [standing for field, standing in sorted(sealed.standing.items()) if log.is_sealed(field)]
    options = [_options(sealed, standing, completed) for standing in fields]
    by_time = tuple(of_field[0] for of_field in options)
    by_cause = tuple(of_field[1] for of_field in options)
    every = product(*(dict.fromkeys(of_field) for of_field in options))
    tried = chain((by_time, by_cause), islice(every, _MOST_TRIES))
    return any(log.digest_of_ids(chain.from_iterable(chosen)) == digest for chosen in tried)


def _options(sealed: Sealed, standing: Standing, completed: Event) -> list[_Ids]:
    """What may have been current in a field at completion: likeliest by time, by what rests on what, all else."""
    now = _ids(standing.current)
    if standing.event.field == "instrument":  # another version may owe answers that nobody has given
        return [now, now]
    theirs = [event for event in standing.current if event.author not in sealed.leads]
    if theirs:
        agreeing = [] if standing.conflicted else [_ids([event]) for event in theirs]
        return [now, _ids(theirs), *agreeing]
    is_earlier = standing.event.time <= completed.time
    rests_on = _rests_on(sealed, standing.current)
    if not rests_on:  # entered by the lead: before the case was handed out, or by an edit that was taken
        return [now if is_earlier else frozenset(), now, frozenset()]
    before = _likeliest(rests_on, completed)
    return [now if is_earlier else before, before, now, *(_ids([event]) for event in rests_on), _ids(rests_on)]


def _ids(events: Iterable[Event]) -> _Ids:
    return frozenset(event.id for event in events)


def _age(event: Event) -> tuple[str, str]:
    return event.time, event.id


def _rests_on(sealed: Sealed, events: Iterable[Event]) -> list[Event]:
    """The nearest events before these that are not the lead's; the lead's own first ones where there are none."""
    return sorted(_grounds(sealed, events), key=_age)


def _grounds(sealed: Sealed, events: Iterable[Event]) -> Iterator[Event]:
    waiting, seen = list(events), set[str]()
    while waiting:
        event = waiting.pop()
        for parent in event.parents:
            known = sealed.events.get(parent)
            if known is None or parent in seen:
                continue
            seen.add(parent)
            if known.author in sealed.leads and known.parents:
                waiting.append(known)
            else:
                yield known


def _likeliest(rests_on: list[Event], completed: Event) -> _Ids:
    """The answer that whoever completed the case most probably had before them."""
    same = [e for e in rests_on if (e.author, e.device) == (completed.author, completed.device)]
    earlier = [e for e in same or rests_on if e.time <= completed.time]
    return frozenset({(earlier or same or rests_on)[-1].id})
