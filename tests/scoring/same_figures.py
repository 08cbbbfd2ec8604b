"""That an engine gives what SQLite gives, to 1e-12, in every level and breakdown: asked of each engine."""

import random

import pytest

from assessor_app.scoring.sql import statement
from tests.scoring.engines import BREAKDOWNS, HEADLINES, Copied, keyed
from tests.scoring.worlds import CELLS, STATES, Assessed, World

WORLDS = (11, 12, 13)


def random_worlds(seed):
    """Three inspections of about twenty cases each, by two versions of a form that count some questions elsewhere."""
    draw = random.Random(seed)
    forms = {
        form: {f"1.{n}": tuple(draw.sample(CELLS, draw.randint(1, 2))) for n in range(14) if draw.random() < 0.8}
        for form in ("v1", "v2")
    }
    return [World(forms, tuple(_cases(draw, forms))) for _ in range(3)]


def _cases(draw, forms):
    for number in range(draw.randint(15, 25)):
        form = draw.choice(sorted(forms))
        details = {"unit": draw.choice(["1.1", "west"]), "rosh": draw.choice(["low", "high"])}
        yield Assessed(
            case=f"C-{number:03}",
            instrument=form,
            states={question: draw.choices(STATES, (6, 4, 1, 2, 1))[0] for question in forms[form]},
            status=draw.choice(["in_progress", "complete", "signed_off"]),
            of_record=draw.random() < 0.9,
            details={name: value for name, value in details.items() if draw.random() < 0.9},
            changed=draw.random() < 0.1,
        )


def assert_same(query):
    """Every row of both statements, in every breakdown and by every headline, as SQLite has it."""
    ours = Copied(query)
    try:
        for by in BREAKDOWNS:
            for asked in ({"by": by, "reached": reached, "fewest": 10} for reached in (1, 2)):
                _same(query, ours, statement("scores"), asked, 4)
            for rule in HEADLINES:
                _same(query, ours, statement("spread"), {"by": by, "reached": 2, "rule": rule}, 3)
    finally:
        ours.close()


def _same(query, ours, sql, asked, names):
    theirs, expected = keyed(query(sql, asked), names), keyed(ours(sql, asked), names)
    assert theirs.keys() == expected.keys()
    assert expected, asked
    for key, row in expected.items():
        near = tuple(None if cell is None else pytest.approx(cell, abs=1e-12, rel=1e-12) for cell in row)
        assert theirs[key] == near, (asked, key)
