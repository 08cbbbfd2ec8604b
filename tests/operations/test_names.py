"""Numbers of cases and ids of people also name files, so they must be legal names on every computer."""

import pytest

from assessor_app.operations import allocation, inspection, prints
from assessor_app.problems import UserError
from assessor_app.records import Change
from tests.operations.world import World, assessment


@pytest.fixture
def lead(tmp_path):
    with World(tmp_path).begin() as lead:
        yield lead


def refused(*arguments):
    with pytest.raises(UserError) as caught:
        allocation.eliminate(*arguments)
    return [problem.code for problem in caught.value.problems]


@pytest.mark.parametrize("number", ["../DC-004", "con", "DC:004", "x" * 33])
def test_a_replacement_has_a_number_that_the_list_of_cases_could_have(lead, number):
    assert refused(lead, "DC-001", "Moved away.", number) == ["case-number"]
    assert not allocation.find_case(lead, "DC-001").eliminated


def test_a_case_does_not_come_instead_of_itself(lead):
    assert refused(lead, "DC-001", "Moved away.", "dc-001") == ["same-case"]


def test_a_replacement_is_known_whatever_its_letter_case(lead):
    with pytest.raises(UserError) as refused:
        allocation.eliminate(lead, "DC-001", "Moved away.", " dc-002 ")
    assert "DC-002 is in the sample already" in str(refused.value)
    assert [case.number for case in lead.cases()] == ["DC-001", "DC-002", "DC-003"]


def test_summaries_stay_in_their_folder_whatever_a_workbook_calls_a_case(lead, tmp_path):
    one = assessment(lead, "DC-001")
    lead.record([Change(f"assessment:{one}", "case", "../away")])
    (written,) = prints.summaries(lead, ["../away"], tmp_path / "out" / "summaries")
    assert written.parent == tmp_path / "out" / "summaries"
    assert written.exists()


@pytest.mark.parametrize("name", ["Con", "aux", "LPT1", "n" * 300])
def test_an_assessors_id_can_name_a_pack_on_windows(name):
    from assessor_app.exchange import legal_name

    (person,) = inspection.people_from([name])
    assert legal_name(person.id) == person.id
    assert len(person.id) < 80
