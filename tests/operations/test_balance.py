"""Cases shared out fairly: held to the best there is, found by trying everything."""

from collections import Counter
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from assessor_app.operations.balance import Group, share_out

PEOPLE = ("a", "b", "c")
groups = st.builds(
    Group,
    st.tuples(st.sampled_from(["north", "south"]), st.sampled_from(["order", "licence"])),
    st.frozensets(st.sampled_from(PEOPLE), min_size=1),
)


def sums(given_, numbers):
    """The two sums of squares that are to be small."""
    number, spread = Counter(numbers), Counter()
    for person, held in given_.items():
        for group, count in held.items():
            number[person] += count
            for at, kind in enumerate(group.kinds):
                spread[person, at, kind] += count
    return sum(n * n for n in number.values()), sum(n * n for n in spread.values())


def best(cases, numbers):
    """The smallest sums there are, by trying every way of giving the cases."""
    tried = []
    for ways in product(*(sorted(case.fit) for case in cases)):
        given_ = {person: Counter() for person in PEOPLE}
        for case, person in zip(cases, ways, strict=True):
            given_[person][case] += 1
        tried.append(sums(given_, numbers))
    return min(tried)


@settings(max_examples=150)
@given(st.lists(groups, min_size=1, max_size=7), st.tuples(*[st.integers(0, 2)] * 3))
def test_the_shares_are_the_fairest_that_there_are(cases, had):
    numbers = dict(zip(PEOPLE, had, strict=True))
    given_ = share_out(Counter(cases), PEOPLE, numbers, {})
    assert sums(given_, numbers) == best(cases, numbers)


@given(st.lists(groups, min_size=1, max_size=60))
def test_every_case_is_given_once_and_to_somebody_who_may_have_it(cases):
    given_ = share_out(Counter(cases), PEOPLE, {}, {})
    assert sum((Counter(held) for held in given_.values()), Counter()) == Counter(cases)
    assert all(person in group.fit for person, held in given_.items() for group in held)


def test_a_case_that_nobody_may_have_is_nobodys_and_stops_nothing():
    free, closed = Group(("north",), frozenset(PEOPLE)), Group(("south",), frozenset())
    given_ = share_out({free: 6, closed: 2}, PEOPLE, {}, {})
    assert [given_[person] for person in PEOPLE] == [{free: 2}] * 3


def test_a_chain_of_people_makes_room_for_somebody_who_may_have_little():
    only_b = Group(("x",), frozenset("b"))
    a_or_b, b_or_c = Group(("x",), frozenset("ab")), Group(("x",), frozenset("bc"))
    given_ = share_out({only_b: 2, a_or_b: 2, b_or_c: 2}, PEOPLE, {}, {})
    assert [sum(given_[person].values()) for person in PEOPLE] == [2, 2, 2]
