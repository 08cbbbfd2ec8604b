"""An area with delivery units of its own uses the same form, from the list of cases to the scores."""

import pytest

from assessor_app.operations import form_versions, inspection, results
from assessor_app.operations.forms import case_form
from assessor_app.operations.sample import SampleCase
from tests.operations.own_lists import with_own_lists
from tests.operations.world import World, fill, merged


@pytest.fixture
def kent(tmp_path):
    form = inspection.with_units(with_own_lists(), ["Maidstone", "Medway"])
    return World(tmp_path, instrument=form)


CASES = (
    SampleCase("DC-001", "X1", "Person One", "Assessor 1", {"gender": "female", "unit": "maidstone"}),
    SampleCase("DC-002", "X2", "Person Two", "Assessor 1", {"gender": "male", "unit": "medway"}),
)


def test_the_form_of_an_area_with_other_units_has_the_same_hash(kent):
    assert kent.instrument.hash == with_own_lists().hash


def test_units_of_the_area_travel_with_the_cases_and_back_into_the_scores(kent):
    with kent.begin(CASES) as lead:
        kent.packs(lead)
    with kent.started("assessor-1") as assessor:
        assert [one.label.to("en") for one in case_form(assessor).by_code["unit"].choices] == ["Maidstone", "Medway"]
        fill(assessor, "DC-001", "above")
        fill(assessor, "DC-002", "below")
        returned = kent.returned(assessor)
    with kent.lead() as lead:
        merged(lead, returned)
        assert {lead.answers(one.id)["unit"] for one in lead.assessments()} == {"maidstone", "medway"}
        assert results.scores(lead).as_json()["counted"] == 2


def test_a_new_version_of_the_form_keeps_the_units_of_the_area(kent):
    with kent.begin(CASES) as lead:
        form_versions.adopt(lead, with_own_lists(version="2014-01"))
        assert case_form(lead).version == "2014-01"
        assert [one.code for one in case_form(lead).by_code["unit"].choices] == ["maidstone", "medway"]


def test_an_answer_with_a_unit_of_the_area_is_kept_when_its_case_is_carried_over(kent):
    with kent.begin(CASES) as lead:
        identity = fill(lead, "DC-001")
        newer = with_own_lists(version="2014-01")
        form_versions.adopt(lead, newer)
        planned = form_versions.carry_over(lead, identity, newer)
        assert [one.code for one in planned.changed if one.cleared] == []
        assert lead.answers(identity)["unit"] == "maidstone"
