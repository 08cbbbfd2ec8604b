"""Delivery units belong to the inspection: added, named otherwise, made one, taken out, with what happens to cases."""

import pytest

from assessor_app.operations import allocation, inspection, team
from assessor_app.operations.forms import case_form
from assessor_app.operations.sample import SampleCase
from assessor_app.operations.units import add_unit, merge_units, remove_unit, rename_unit, units
from assessor_app.problems import UserError
from assessor_app.records import Post
from tests.operations.own_lists import with_own_lists
from tests.operations.world import World, assessment, fill, merged

CASES = (
    SampleCase("DC-001", "X1", "Person One", "Assessor 1", {"gender": "female", "unit": "maidstone"}),
    SampleCase("DC-002", "X2", "Person Two", "Assessor 1", {"gender": "male", "unit": "medway"}),
)


@pytest.fixture
def kent(tmp_path):
    return World(tmp_path, instrument=inspection.with_units(with_own_lists(), ["Maidstone", "Medway"]))


def named(workspace):
    return [(one.code, one.name, one.cases) for one in units(workspace)]


def codes_of(call):
    with pytest.raises(UserError) as told:
        call()
    return [problem.code for problem in told.value.problems]


def test_a_unit_is_added_and_called_otherwise_and_the_form_stays_the_same_form(kent):
    with kent.begin(CASES) as lead:
        form = case_form(lead).hash
        add_unit(lead, " Swale  and Thanet ", "Swale a Thanet")
        rename_unit(lead, "Medway", "Medway Towns")
        assert named(lead) == [
            ("maidstone", "Maidstone", 1), ("medway", "Medway Towns", 1), ("swale_and_thanet", "Swale and Thanet", 0)
        ]  # fmt: skip
        assert case_form(lead).hash == form
        assert case_form(lead).by_code["unit"].choice("swale_and_thanet").label.to("cy") == "Swale a Thanet"
        assert codes_of(lambda: add_unit(lead, "medway TOWNS")) == ["repeated-unit"]
        assert codes_of(lambda: add_unit(lead, "  ")) == ["no-name"]


def test_two_units_are_made_one_with_their_cases_assessments_and_people(kent):
    with kent.begin(CASES) as lead:
        team.describe(lead, "Assessor 1", unit="Medway")
        merge_units(lead, "Medway", "Maidstone", "They were joined in May.")
        assert named(lead) == [("maidstone", "Maidstone", 2)]
        assert lead.answers(assessment(lead, "DC-002"))["unit"] == "maidstone"
        assert team.find(lead, "Assessor 1").unit == "maidstone"
        assert units(lead)[0].people == ("Assessor 1",)


def test_a_unit_with_cases_is_taken_out_only_with_a_unit_for_them(kent):
    with kent.begin(CASES) as lead:
        assert codes_of(lambda: remove_unit(lead, "Medway", "Closed.")) == ["has-cases"]
        assert codes_of(lambda: remove_unit(lead, "Medway", " ", "Maidstone")) == ["no-reason"]
        assert named(lead) == [("maidstone", "Maidstone", 1), ("medway", "Medway", 1)]
        remove_unit(lead, "Medway", "Closed.", "Maidstone")
        assert codes_of(lambda: remove_unit(lead, "Maidstone", "Closed.")) == ["last-unit"]
        assert named(lead) == [("maidstone", "Maidstone", 2)]


def test_units_that_changed_travel_with_the_next_file_of_cases(kent):
    with kent.begin(CASES) as lead:
        kent.packs(lead)
        with kent.started("assessor-1") as assessor:
            assert [one.code for one in case_form(assessor).by_code["unit"].choices] == ["maidstone", "medway"]
            add_unit(lead, "Swale")
            rename_unit(lead, "Medway", "Medway Towns")
            kent.packs(lead)
            merged(assessor, kent.pack("assessor-1"))
            labels = [str(one.label) for one in case_form(assessor).by_code["unit"].choices]
            assert labels == ["Maidstone", "Medway Towns", "Swale"]


def test_work_that_was_begun_before_a_unit_changed_comes_in(kent):
    with kent.begin(CASES) as lead:
        kent.packs(lead)
        with kent.started("assessor-1") as assessor:
            fill(assessor, "DC-001")
            returned = kent.returned(assessor)
        rename_unit(lead, "Medway", "Medway Towns")
        merge_units(lead, "Maidstone", "Medway", "They were joined in May.")
        merged(lead, returned)
        assert [(one.name, one.cases) for one in units(lead)] == [("Medway Towns", 2)]


def test_another_connection_sees_the_units_as_they_are_now(kent):
    with kent.begin(CASES) as lead, lead.second(writing=True) as other:
        assert len(units(other)) == 2
        add_unit(lead, "Swale")
        assert len(units(other)) == 3
        add_unit(other, "Thanet")
        assert [one.name for one in units(lead)] == ["Maidstone", "Medway", "Swale", "Thanet"]


def test_only_a_lead_changes_units(kent):
    with kent.begin(CASES) as lead:
        kent.packs(lead)
    with kent.started("assessor-1") as assessor:
        assert codes_of(lambda: add_unit(assessor, "Swale")) == ["lead-only"]


def test_a_form_with_units_of_its_own_says_so(tmp_path):
    with World(tmp_path).begin() as lead:
        assert units(lead) == ()
        assert codes_of(lambda: add_unit(lead, "Swale")) == ["no-own-units"]


def test_a_research_officer_looks_only(kent):
    with kent.begin((*CASES, SampleCase("DC-003"))) as lead:
        assert codes_of(lambda: team.describe(lead, "Assessor 1", post=Post.RESEARCH_OFFICER)) == ["has-cases"]
        inspection.add_person(lead, "Rhian")
        team.describe(lead, "Rhian", post=Post.RESEARCH_OFFICER)
        assert codes_of(lambda: allocation.allocate(lead, "DC-003", "Rhian")) == ["looks-only"]
        team.describe(lead, "Rhian", post=Post.INSPECTOR)
        assert allocation.allocate(lead, "DC-003", "Rhian").assessor == "rhian"
