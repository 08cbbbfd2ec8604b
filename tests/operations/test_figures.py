"""Named figures: made by the form, added by choosing, each with the cases behind it."""

import pytest

from assessor_app.instrument import active_answers, case_rule
from assessor_app.instrument.rule_parser import parse_rule
from assessor_app.operations import allocation, figures
from assessor_app.problems import UserError
from tests.operations.world import fill


@pytest.fixture
def lead(world):
    """Three cases: two complete, one sufficient and one not; the third not begun."""
    with world.begin() as workspace:
        fill(workspace, "DC-001")
        fill(workspace, "DC-002", "below")
        yield workspace


def value(lead, identity):
    return figures.figure_values(lead, [identity])[0]


def scored(lead):
    return next(q for q in figures.case_form(lead).scored if not q.relevant).code


def test_a_figure_counts_the_cases_behind_it_and_its_base(lead):
    code = scored(lead)
    assert value(lead, f"{code}=enough").cases == ("DC-001",)
    assert value(lead, f"{code}=not_enough").cases == ("DC-002",)
    assert value(lead, f"{code}=enough").base_cases == ("DC-001", "DC-002")


def test_a_case_taken_out_of_the_sample_counts_in_no_figure(lead):
    allocation.eliminate(lead, "DC-002", "Wrong sentence.")
    assert value(lead, f"{scored(lead)}=not_enough").base_cases == ("DC-001",)


def test_every_bundled_rule_means_what_its_text_says(lead):
    form = lead.form(figures.case_form(lead).hash)
    cases = [active_answers(form, lead.answers(one.id)) for one in lead.assessments()]
    for figure in figures.bundled_figures(form.instrument):
        for rule in (figure.counted, figure.base):
            node, problems = parse_rule(rule)
            assert not problems
            parsed, quick = form.compiler.truth(node), case_rule(form, rule)
            assert [parsed(one) for one in cases] == [quick(one) for one in cases], rule


def test_the_lead_adds_a_figure_by_rules_and_takes_it_away(lead):
    code = scored(lead)
    figures.add_figure(lead, "women_enough", "Women, sufficient", f"${{{code}}} = 'yes'", "${gender} = 'female'")
    assert value(lead, "women_enough").base_cases == ("DC-001",)
    figures.remove_figure(lead, "women_enough")
    with pytest.raises(UserError, match="no figure called"):
        value(lead, "women_enough")


@pytest.mark.parametrize(
    ("identity", "rule"), [("Bad id", "${gender} = 'female'"), ("one", "${nothing} = 'x'"), ("one", "concat(1)")]
)
def test_a_figure_that_cannot_be_is_refused(lead, identity, rule):
    with pytest.raises(UserError):
        figures.add_figure(lead, identity, "Name", rule, "")


def test_an_assessor_sees_no_figures(world, lead):
    world.packs(lead)
    with world.started("assessor-1") as assessor, pytest.raises(UserError, match="lead inspector"):
        figures.figure_values(assessor)
