"""The sample interviews give back what the report of 2013 printed, and fit the forms they answer."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Mapping
from pathlib import Path

import pytest

from assessor_app.instrument import check
from tools.sample import interviews

Answers = Mapping[str, Mapping[str, str]]

OFFENDER_MANAGERS = "offender_manager_interview"
SENTENCERS = "sentencer_interview"
VICTIMS = "victim_questionnaire"
NOTES = "evidence_notes"
SURVEY = "offender_survey"
CONTEXT = "area_context"
FORMS = (OFFENDER_MANAGERS, SENTENCERS, VICTIMS, NOTES, SURVEY, CONTEXT)


def answers(form_id: str) -> Answers:
    """Respondent -> question -> value, as bundled."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    with (interviews.folder() / f"{form_id}.csv").open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            assert row["question"] not in found[row["respondent"]], row
            found[row["respondent"]][row["question"]] = row["value"]
    return found


def those(people: Answers, question: str, value: str) -> int:
    """How many gave this answer, or ticked this choice among others."""
    return sum(value in one.get(question, "").split() for one in people.values())


def share(people: Answers, question: str, value: str, **kind: str) -> float:
    """The percentage who gave this answer among those of some kind (``grade="pso"``)."""
    chosen = [one for one in people.values() if all(one[code] == wanted for code, wanted in kind.items())]
    return 100 * sum(one.get(question) == value for one in chosen) / len(chosen)


# --- built again, and fitting the forms ----------------------------------------------------------


def test_building_again_gives_the_bundled_files_byte_for_byte(tmp_path: Path) -> None:
    built = interviews.build(tmp_path)
    assert [path.name for path in built] == [f"{form}.csv" for form in FORMS[:3]]
    for path in built:
        assert path.read_bytes() == (interviews.folder() / path.name).read_bytes()


@pytest.mark.parametrize("form_id", FORMS)
def test_every_answer_is_one_that_the_form_accepts(form_id: str) -> None:
    form = interviews.read_form(form_id)
    for person, given in answers(form_id).items():
        for code, value in given.items():
            question = form.instrument.by_code[code]
            stored, problems = check(question, value, answers=given, form=form, today=interviews.AFTER_FIELDWORK)
            assert (stored, problems) == (value, ()), (person, code)


@pytest.mark.parametrize("form_id", FORMS)
def test_everyone_answered_what_was_owed_and_nothing_that_their_answers_closed(form_id: str) -> None:
    form = interviews.read_form(form_id)
    for person, given in answers(form_id).items():
        assert set(given) <= form.active(given, interviews.AFTER_FIELDWORK), person
        assert form.open_points(given, interviews.AFTER_FIELDWORK) == (), person


@pytest.mark.parametrize(
    ("form_id", "count"),
    [(OFFENDER_MANAGERS, 50), (SENTENCERS, 3), (VICTIMS, 9), (NOTES, 27), (SURVEY, 4), (CONTEXT, 13)],
)
def test_as_many_answered_as_the_report_says_each_under_a_code_of_their_own(form_id: str, count: int) -> None:
    people = answers(form_id)
    assert len(people) == count
    assert all(given["code"] == person for person, given in people.items())


def test_every_remark_is_used_once() -> None:
    remarks = interviews.read_remarks(interviews.folder() / "remarks.csv")
    said = Counter(value for form in FORMS[:3] for given in answers(form).values() for value in given.values())
    assert [remark.text for remark in remarks if said[remark.text] != 1] == []


def test_a_total_that_does_not_add_up_to_those_asked_is_refused() -> None:
    form = interviews.read_form(VICTIMS)
    people = [interviews.Respondent(f"VQ-{number}") for number in range(3)]
    with pytest.raises(ValueError, match="2 answers for 3 people"):
        interviews.deal(form, people, interviews.Totals("letter_clear", (("yes", 2),)))


def test_words_that_nobody_could_have_said_are_refused() -> None:
    form = interviews.read_form(VICTIMS)
    remark = interviews.Remark(VICTIMS, "VQ-9", "helped", "", "Somebody listened.")
    with pytest.raises(ValueError, match="nobody could have said"):
        interviews.speak(form, [interviews.Respondent("VQ-1")], "helped", [remark])


# --- what the report prints: counts --------------------------------------------------------------

COUNTS = """
    form                       question               value                count  of
    offender_manager_interview grade                  pso                     20  50
    offender_manager_interview supervision_often      half_yearly              6  50
    offender_manager_interview mentored               yes                     16  50
    offender_manager_interview learning_set           yes                     16  50
    offender_manager_interview needs                  no                      26  50
    offender_manager_interview needs                  yes                     24  50
    offender_manager_interview qualification_towards  diploma_3                3  20
    offender_manager_interview qualification_towards  degree_5                 3  20
    offender_manager_interview least_confident        mental_health           13  50
    offender_manager_interview least_confident        culture                  7  50
    offender_manager_interview children_recognise     yes                     50  50
    offender_manager_interview children_work          yes                     49  50
    sentencer_interview        sits_as                judge                    1   3
    sentencer_interview        sits_as                magistrate               2   3
    sentencer_interview        chairs_bench           yes                      1   2
    sentencer_interview        calibre                very_good                3   3
    sentencer_interview        responsiveness         very_good                3   3
    sentencer_interview        raise_issues           yes                      3   3
    sentencer_interview        harm_satisfied         yes                      2   3
    sentencer_interview        same_day               mostly                   1   3
    sentencer_interview        told_services          yes                      2   3
    sentencer_interview        report_change          seldom                   2   3
    sentencer_interview        visit_useful           very                     1   1
    victim_questionnaire       letter_clear           yes                      9   9
    victim_questionnaire       letter_choice          yes                      9   9
    victim_questionnaire       circumstances          yes                      9   9
    victim_questionnaire       impact                 yes                      9   9
    victim_questionnaire       informed               yes                      9   9
    victim_questionnaire       release_considered     yes                      8   9
    victim_questionnaire       conditions_say         yes                      8   8
    victim_questionnaire       released               yes                      7   8
    victim_questionnaire       conditions_added       yes                      7   7
    victim_questionnaire       concern_told           yes                      6   9
    victim_questionnaire       concern_response       yes                      6   6
    victim_questionnaire       safer                  safer                    7   9
    victim_questionnaire       safer                  same                     2   9
    victim_questionnaire       satisfied              completely               6   9
    victim_questionnaire       satisfied              neither                  3   9
"""


@pytest.mark.parametrize("row", COUNTS.split("\n")[2:-1], ids=lambda row: "-".join(row.split()[1:3]))
def test_a_printed_count_comes_out_exactly(row: str) -> None:
    form_id, question, value, count, of = row.split()
    people = answers(form_id)
    assert sum(question in given for given in people.values()) == int(of)
    assert those(people, question, value) == int(count)


# --- what the report says in words: ranges, in percent of those asked ----------------------------

RANGES = """
    question            value       low    high  of  words
    workload_monitored  yes        72.5    77.5  50  three-quarters
    cover_planned       yes        57.5    62.5  50  three-fifths
    cover_unplanned     yes        37.5    42.5  50  two-fifths
    manager_assess      yes        50.1   100.0  50  most
    manager_develop     yes        50.1   100.0  50  most
    manager_support     yes        50.1   100.0  50  most
    manager_active      yes        55.0    59.9  50  under three-fifths
    oversight_active    never      20.0    30.0  50  about one-quarter
    oversight_active    always      0.0    49.9  50  less than one-half
    supervision_often   quarterly  22.5    27.5  50  a further one-quarter
    observed            yes        64.2    69.2  50  two-thirds
    methods_improved    yes        75.0    85.0  50  about four-fifths
    needs_met           yes        72.5    77.5  24  three-quarters
    training_now        yes        50.1   100.0  50  most
    training_diversity  yes        50.1   100.0  50  most
    training_violence   yes         0.0    39.9  50  less than two-fifths
    training_violence   no         55.0    59.9  50  almost three-fifths
    discuss_practice    no         25.0    49.9  50  a sizable minority
    review_findings     yes        66.7    71.7  50  just over two-thirds
    resources_enough    no         28.3    33.3  50  almost one-third
    seeds               keen       50.1   100.0  50  enthusiasm
    vlo_rating          good       50.1   100.0  50  many
"""


@pytest.mark.parametrize("row", RANGES.split("\n")[2:-1], ids=lambda row: "-".join(row.split()[:2]))
def test_a_share_given_in_words_lies_within_the_range_of_those_words(row: str) -> None:
    question, value, low, high, of, *_ = row.split()
    people = answers(OFFENDER_MANAGERS)
    assert sum(question in given for given in people.values()) == int(of)
    assert float(low) <= 100 * those(people, question, value) / int(of) <= float(high)


def test_a_third_found_workloads_both_fair_and_clear() -> None:
    people = answers(OFFENDER_MANAGERS).values()
    both = sum(given["workload_fair"] == given["workload_open"] == "yes" for given in people)
    assert 30.8 <= 100 * both / 50 <= 35.8


def test_all_but_one_feel_able_to_recognise_a_child_at_risk_and_to_act() -> None:
    people = answers(OFFENDER_MANAGERS).values()
    assert sum(given["children_recognise"] == given["children_work"] == "yes" for given in people) == 49


def test_the_printed_frequencies_of_supervision_cannot_all_hold_and_ours_are_the_nearest() -> None:
    asked, half_yearly = 50, 6
    fewest_six_weekly, fewest_quarterly = 33, 12  # the least that two-thirds and one-quarter can mean
    assert fewest_six_weekly + fewest_quarterly + half_yearly == asked + 1
    people = answers(OFFENDER_MANAGERS)
    assert those(people, "supervision_often", "six_weekly") == fewest_six_weekly - 1
    assert those(people, "supervision_often", "quarterly") == fewest_quarterly


# --- what the report compares --------------------------------------------------------------------


def test_four_topics_of_supervision_come_up_most_and_two_more_for_at_least_half() -> None:
    people = answers(OFFENDER_MANAGERS)
    often = {those(people, "supervision_topics", topic) for topic in ("wellbeing", "training", "targets", "cases")}
    less = {those(people, "supervision_topics", topic) for topic in ("career", "information")}
    assert min(often) > max(less)
    assert min(less) >= 25


def test_observation_was_mainly_by_line_managers() -> None:
    people = answers(OFFENDER_MANAGERS)
    assert those(people, "observed_by", "line_manager") > those(people, "observed", "yes") / 2


@pytest.mark.parametrize(
    ("question", "choices"),
    [
        ("mentored_by", "manager senior_practitioner other"),
        ("training_violence_what", "sara domestic idap calm art"),
        ("qualification_held", "diploma_3 justice_3"),
    ],
)
def test_everything_that_the_report_names_was_named(question: str, choices: str) -> None:
    people = answers(OFFENDER_MANAGERS)
    assert all(those(people, question, choice) for choice in choices.split())


def test_mental_health_and_culture_are_what_most_are_least_confident_about() -> None:
    counted = Counter(given["least_confident"] for given in answers(OFFENDER_MANAGERS).values())
    counted.pop("none")
    assert [factor for factor, _ in counted.most_common(2)] == ["mental_health", "culture"]


def test_fewer_feel_trained_for_the_future_than_for_their_job_and_pso_fewer_than_po() -> None:
    people = answers(OFFENDER_MANAGERS)
    assert those(people, "training_future", "yes") < those(people, "training_now", "yes")
    for question in ("training_now", "training_future"):
        assert share(people, question, "yes", grade="pso") < share(people, question, "yes", grade="po")


def test_almost_twice_as_many_lack_opportunities_for_training_as_lack_time() -> None:
    people = answers(OFFENDER_MANAGERS)
    ratio = those(people, "training_barrier", "opportunities") / those(people, "training_barrier", "time")
    assert 1.8 <= ratio < 2


def test_slightly_more_see_a_culture_of_learning_than_are_told_of_findings() -> None:
    people = answers(OFFENDER_MANAGERS)
    assert 0 < those(people, "learning_culture", "yes") - those(people, "review_findings", "yes") <= 3


@pytest.mark.parametrize("question", ["discuss_practice", "review_findings", "learning_culture"])
def test_learning_is_seen_better_by_pso_and_much_worse_in_plymouth(question: str) -> None:
    people = answers(OFFENDER_MANAGERS)
    assert share(people, question, "yes", grade="pso") > share(people, question, "yes", grade="po")
    for unit in ("devon_torbay", "cornwall"):
        assert share(people, question, "yes", unit="plymouth") + 20 <= share(people, question, "yes", unit=unit)


@pytest.mark.parametrize("unit", ["plymouth", "cornwall"])
def test_services_are_found_sufficient_more_often_in_devon_and_torbay(unit: str) -> None:
    people = answers(OFFENDER_MANAGERS)
    assert share(people, "resources_enough", "yes", unit="devon_torbay") > share(
        people, "resources_enough", "yes", unit=unit
    )


def test_childrens_services_are_seen_in_different_ways() -> None:
    people = answers(OFFENDER_MANAGERS)
    assert those(people, "children_services", "well") > 5
    assert those(people, "children_services", "poorly") > 5


def test_most_sentencers_find_facilities_reports_and_sentences_sound_but_services_patchy() -> None:
    people = answers(SENTENCERS)
    for question in ("facilities", "credible"):
        assert those(people, question, "yes") >= 2
    assert those(people, "report_quality", "good") >= 2
    assert those(people, "access", "parts") >= 2
    assert those(people, "communication_right", "yes") >= 2
    assert those(people, "communication_even", "no") >= 2
    assert those(people, "access_gaps", "accommodation")
    assert those(people, "access_gaps", "mental_health")


def test_only_magistrates_are_satisfied_about_harm_and_miss_what_would_change() -> None:
    for given in answers(SENTENCERS).values():
        is_magistrate = given["sits_as"] == "magistrate"
        assert (given["harm_satisfied"] == "yes") == is_magistrate
        assert (given["report_change"] == "seldom") == is_magistrate
        assert (given["told_services"] == "yes") == is_magistrate
        assert (given.get("visited") == "yes") == (not is_magistrate)


# --- evidence notes ------------------------------------------------------------------------------


def test_notes_cover_every_leadership_criterion_with_strengths_and_improvements() -> None:
    notes = answers(NOTES).values()
    for criterion in ("c1_4", "c2_4", "c3_4", "c4_4", "c5_4"):
        kinds = {note["point_kind"] for note in notes if note["criterion"] == criterion}
        assert {"strength", "improvement"} <= kinds


def test_nobody_is_linked_to_a_case() -> None:
    for form in FORMS:
        codes = {question for given in answers(form).values() for question in given}
        assert not {code for code in codes if "case" in code}
        assert "DC-" not in (interviews.folder() / f"{form}.csv").read_text(encoding="utf-8")
