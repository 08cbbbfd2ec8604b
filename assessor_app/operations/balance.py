"""Share cases out among people: fair in number first, then in each kind of case, and nobody gets what they must not.

Cases that are alike (the same kinds, the same people who must not have them) are counted together, so that ten
thousand cases are no more work than their few groups. Two sums of squares are made as small as they can be made:

1. of the cases of each person, which is least when nobody has two more than anybody who could take one of them;
2. of the cases of each kind that each person has (each unit, each type of case), which is least when the kinds
   are spread evenly.

The first is exact: whoever has too many passes a case on, along a chain of people if need be, until there is no such
chain. The second goes downhill from there, by a few cases passed on from one person to the next, and then
stops; tests hold it to the best there is on small lists.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

_STEPS = ((60, 4), (300, 3))
"""How many cases are passed on at once, up to so many groups times people; 2 beyond."""
_SLACK = -1
_MOST_LOOKS = 400_000
"""After so many looks at a case and a person (about a second) it is good enough."""

Kinds = tuple[str, ...]
"""What is spread evenly of a case, such as its unit and its type; ``""`` for what is not known."""


@dataclass(frozen=True, slots=True)
class Group:
    """Cases that are alike: their kinds, and the people who may have them."""

    kinds: Kinds
    fit: frozenset[str]


@dataclass(slots=True)
class _Load:
    """How many cases of each group each person has, beside what they had before."""

    people: Sequence[str]
    before: Mapping[str, Counter[tuple[int, str]]]
    held: Mapping[str, Counter[Group]] = field(default_factory=lambda: defaultdict(Counter))
    spread: Mapping[str, Counter[tuple[int, str]]] = field(default_factory=lambda: defaultdict(Counter))
    number: Counter[str] = field(default_factory=Counter)
    looks: int = 0

    def __post_init__(self) -> None:
        for person in self.people:
            self.spread[person].update(self.before.get(person, Counter()))

    def add(self, person: str, group: Group, count: int = 1) -> None:
        """Give a person so many more cases of a group (fewer, if below 0)."""
        self.held[person][group] += count
        self.number[person] += count
        for at, kind in enumerate(group.kinds):
            self.spread[person][at, kind] += count

    def pass_on(self, giver: str, group: Group, taker: str) -> None:
        """One case of a group goes from one person to another."""
        self.add(giver, group, -1)
        self.add(taker, group)

    def groups(self, person: str) -> list[Group]:
        """The groups of which a person has a case that can be passed on."""
        return [group for group, count in self.held[person].items() if count > 0]


def share_out(
    groups: Mapping[Group, int],
    people: Sequence[str],
    numbers: Mapping[str, int],
    before: Mapping[str, Counter[tuple[int, str]]],
) -> Mapping[str, Mapping[Group, int]]:
    """How many cases of each group each person gets; groups that fit nobody are nobody's.

    `numbers` is how many cases each person has already, `before` how many of each kind: ``(0, unit)``, ``(1, type)``.
    """
    load = _Load(people, before)
    load.number.update(numbers)
    order = sorted(groups, key=lambda group: (len(group.fit), group.kinds, sorted(group.fit)))
    for group in order:
        for _ in range(groups[group] if group.fit else 0):
            load.add(
                min(sorted(group.fit), key=lambda person: (load.number[person], _worse(load, person, group))), group
            )
    while chain := _chain(load):
        for giver, group, taker in chain:
            load.pass_on(giver, group, taker)
    size = len(groups) * len(people)
    steps = next((steps for most, steps in _STEPS if size <= most), 2)
    while load.looks < _MOST_LOOKS and max(_spread(load, start, steps) for start in load.people):
        pass
    return {person: {group: n for group, n in load.held[person].items() if n} for person in people}


def _worse(load: _Load, person: str, group: Group) -> int:
    """By how much the second sum grows (halved) if this person gets a case of this group."""
    return sum(load.spread[person][at, kind] for at, kind in enumerate(group.kinds))


def _chain(load: _Load) -> list[tuple[str, Group, str]]:
    """Cases to pass on, one person to the next, from somebody to somebody who has two or more fewer."""
    for start in sorted(load.people, key=lambda person: -load.number[person]):
        came: dict[str, tuple[str, Group]] = {}
        waiting = deque([start])
        while waiting:
            person = waiting.popleft()
            if load.number[person] <= load.number[start] - 2:
                return _back(came, start, person)
            for group in load.groups(person):
                for taker in sorted(group.fit - came.keys() - {start}):
                    came[taker] = person, group
                    waiting.append(taker)
    return []


def _back(came: Mapping[str, tuple[str, Group]], start: str, end: str) -> list[tuple[str, Group, str]]:
    chain = []
    while end != start:
        giver, group = came[end]
        chain.append((giver, group, end))
        end = giver
    return chain


def _spread(load: _Load, start: str, steps: int) -> int:
    """Pass cases of one person on while that spreads the kinds better; how often it did."""
    ways = 0
    while load.looks < _MOST_LOOKS and _walk(load, start, start, 0, steps):
        ways += 1
    return ways


def _walk(load: _Load, start: str, giver: str, gained: int, steps: int) -> bool:
    """Pass on from a person who has just been given a case (or begins), so that the kinds are spread better.

    True once such a way is found and taken; the numbers stay as fair as they are. What has been gained on the way
    may fall to `_SLACK`: a way that is good in the end may begin badly.
    """
    for group in load.groups(giver):
        for taker in sorted(group.fit - {giver}):
            load.looks += 1
            gain = gained + _gain(load, giver, group, taker)
            if gain < _SLACK:
                continue
            level = taker == start or load.number[start] == load.number[taker] + 1 - (giver != start)
            load.pass_on(giver, group, taker)
            if (gain > 0 and level) or (steps > 1 and taker != start and _walk(load, start, taker, gain, steps - 1)):
                return True
            load.pass_on(taker, group, giver)
    return False


def _gain(load: _Load, giver: str, group: Group, taker: str) -> int:
    """By how much the second sum falls (halved) when one case is passed on."""
    has, gets = load.spread[giver], load.spread[taker]
    return sum([has[kind] - gets[kind] - 1 for kind in enumerate(group.kinds)])
