"""The kinds of fault that the first edition of the case form had: each is a rule here, and fails on it."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import cache

import pytest

from assessor_app.bundled import resource
from assessor_app.instrument import CompiledInstrument, compile_form, load_csv
from assessor_app.instrument import expression as ex
from assessor_app.records import ENGLISH, WELSH, Judgement, Kind, Question

NOT_DONE = "no_missing"
"""The answer that work was not done, in the lists that know one."""


@cache
def form() -> CompiledInstrument:
    instrument, problems = load_csv(resource("instruments", "case_assessment_violent_2013.csv"))
    assert instrument is not None
    assert problems == ()
    return compile_form(instrument)


def scored() -> tuple[Question, ...]:
    return form().instrument.scored


def guidance(question: Question, language: str = ENGLISH) -> str:
    return question.guidance.to(language)


@cache
def behind(code: str) -> frozenset[str]:
    """Every question on whose answers it depends whether this one is asked."""
    waiting, found = [code], set[str]()
    while waiting:
        question = form().instrument.by_code[waiting.pop()]
        names = (question.view, question.section, question.code)
        read = {one for name in names if name in form().rules for one in ex.reads(form().rules[name])} - found
        found |= read
        waiting.extend(read)
    return frozenset(found)


# --- gates --------------------------------------------------------------------------------------


def test_work_for_victims_is_judged_only_where_there_can_be_one() -> None:
    """Of work for all who could be hurt, a restraint or a plan, as of the work with one victim."""
    about = [one for one in scored() if re.search(r"\bvictims?\b", one.label.to(ENGLISH))]
    assert len(about) > 10
    assert [one.code for one in about if not {"victim", "vc_required"} & behind(one.code)] == []


def test_what_risk_calls_for_is_asked_by_the_level_that_applies() -> None:
    for code in ("q4_2_07", "q4_2_08", "q4_2_20"):
        assert "rosh_highest" in behind(code)
        assert "rosh" not in ex.reads(form().rules[code])


def opened(code: str, **answers: str) -> bool:
    return form().tests[code]({**dict.fromkeys(form().instrument.by_code, ""), **answers})


@pytest.mark.parametrize(
    ("code", "given", "asked"),
    [
        ("check_showed", {"q4_3_01": "no_poor"}, True),
        ("check_showed", {"q4_3_02": "no_poor"}, True),
        ("check_showed", {"q4_3_01": "no_missing", "q4_3_02": "na"}, False),
        ("q4_1_08", {"q4_1_03": "yes", "children": "no"}, False),
        ("q3_1_05", {"q3_1_01": "no_missing"}, False),
        ("q2_1_10", {"q2_1_09": "no_missing"}, False),
        ("q2_1_17", {"q2_1_09": "no_missing", "alcohol_needed": "yes"}, False),
        ("q2_2_24", {"plan_review_required": "yes", "q2_2_23": "no_missing"}, False),
        ("q3_2_13", {"lor_review_required": "yes", "q3_2_11": "no_missing"}, False),
        ("rise_called_for", {"risk_changed": "yes", "risk_rose": "no"}, False),
        ("rj_suitable", {"victim": "potential"}, False),
        ("q2_1_15", {"q2_1_09": "yes", "multi_agency": "yes"}, True),
        ("proposal_followed", {"court_report": "full", "q1_1_12": "no_missing"}, False),
        ("q4_3_01", {"children": "no", "child_protection": "yes"}, True),
        ("curfew", {"restrictive": "no", "restrictive_later": "yes"}, True),
        ("transfer_visit", {"transferred": "out"}, False),
        ("q3_2_08", {"others_involved": "no", "programmes": "none", "activity_requirement": "no"}, False),
        ("court_other_information", {"court_report": "none", "case_type": "licence"}, True),
        ("q4_2_20", {"rosh": "medium", "rosh_highest": "high"}, True),
        ("q4_2_20", {"rosh": "high", "rosh_highest": "medium"}, False),
    ],
)
def test_a_question_is_asked_where_it_has_a_truthful_answer_and_nowhere_else(
    code: str, given: dict[str, str], asked: bool
) -> None:
    assert opened(code, **given) is asked


def test_facts_that_cannot_both_be_true_bring_a_warning() -> None:
    warned = {"children", "complied", "vc_required", "rosh_highest", "factor_alcohol"}
    assert warned <= {one.warns_of for one in form().instrument.questions}


# --- time and doubt -----------------------------------------------------------------------------

SOON = re.compile(
    r"\b(?:promptly|in time|up to date when|reasonable time|quickly|first home visit|when the risk rose)\b"
)
NUMBER = re.compile(r"\b(?:\d+|two|five|ten|eight) (?:working days|weeks)\b")


def test_where_the_form_says_soon_the_guidance_gives_a_number_and_where_it_comes_from() -> None:
    timed = [one for one in scored() if SOON.search(one.label.to(ENGLISH)) and "MAPPA" not in one.label.to(ENGLISH)]
    assert len(timed) > 10
    for one in timed:
        assert NUMBER.search(guidance(one).lower()), one.code
        assert "**How soon.**" in guidance(one), one.code
        assert "**Pa mor fuan.**" in guidance(one, WELSH), one.code


def test_late_but_full_is_decided_once_and_said_wherever_it_matters() -> None:
    """Where another question asks about the time, lateness is judged there and only there."""
    apart = {"q3_1_01": "q3_1_02", "q2_2_23": "q2_2_24", "q3_2_11": "q3_2_13", "q4_2_13": "q4_2_14"}
    for code in apart:
        assert "**Late but full.**" in guidance(form().instrument.by_code[code]), code
    for code in ("q2_1_09", "q4_1_01", "q4_1_12"):
        assert "Lateness counts here" in guidance(form().instrument.by_code[code]), code


@pytest.mark.parametrize("code", ["mappa", "visor", "vc_required", "child_protection", "children", "reoffended"])
def test_a_fact_of_which_a_file_may_be_silent_can_be_answered_so(code: str) -> None:
    assert form().instrument.by_code[code].choice("cannot_tell") is not None


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("mappa", "Category 2"),
        ("mappa", "twelve months"),
        ("vc_required", "twelve months"),
        ("visor", "level 2 or 3"),
        ("child_protection", "child in need"),
        ("full_needed", "Any “yes” in the screening"),
        ("plan_review_required", "sixteen weeks"),
    ],
)
def test_a_fact_that_sets_a_denominator_says_where_its_border_runs(code: str, words: str) -> None:
    assert words in guidance(form().instrument.by_code[code])


ALIKE = [
    ("q2_2_01", "q2_3_01"),
    ("q2_2_19", "q2_3_04"),
    ("q2_1_08", "q3_2_10"),
    ("q4_2_21", "q4_3_07"),
    ("q2_2_15", "q2_3_03"),
]
"""Two questions about nearly the same work."""


@pytest.mark.parametrize(("language", "head"), [(ENGLISH, "**Told apart.**"), (WELSH, "**Y gwahaniaeth.**")])
@pytest.mark.parametrize(("one", "other"), [pair for both in ALIKE for pair in (both, both[::-1])])
def test_of_two_questions_that_sound_alike_each_says_what_the_other_judges(
    one: str, other: str, language: str, head: str
) -> None:
    paragraphs = guidance(form().instrument.by_code[one], language).split("\n\n")
    told = [paragraph for paragraph in paragraphs if paragraph.startswith(head)]
    assert len(told) == 1
    assert f"“{form().instrument.by_code[other].label.to(language)}”" in told[0]


# --- reasons ------------------------------------------------------------------------------------


def figures() -> list[dict[str, str]]:
    with resource("samples", "violent_2013", "figures.csv").open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def test_reasons_are_owed_where_a_published_figure_is_a_share_without_one() -> None:
    parts = {code for row in figures() for code in re.findall(r"selected\(\$\{(\w+_r)\}", row["counts"])}
    assert len(parts) > 20
    assert [code for code in sorted(parts) if not form().instrument.by_code[code].required] == []


def test_a_bare_no_cannot_be_sufficient_on_every_part() -> None:
    answers = {"court_report": "full", "q1_1_02": "no"}
    assert "q1_1_02_r" in {point.code for point in form().open_points(answers)}


def parts() -> list[Question]:
    """The lists of reasons of which a published figure is the share of cases without one: each tells of a part."""
    found = {code for row in figures() for code in re.findall(r"^not\(selected\(\$\{(\w+_r)\}", row["counts"])}
    return [form().instrument.by_code[code] for code in sorted(found)]


def with_answer(owner: Question, code: str) -> dict[str, str]:
    """Answers with this one in a form where everything else that the question waits for is open."""
    return {**dict.fromkeys(form().instrument.by_code, ""), owner.code: code}


def test_work_that_is_good_enough_as_a_whole_can_have_a_part_that_fell_short() -> None:
    """Without it a published share of one part could never be lower than that of the whole."""
    assert len(parts()) > 20
    for reason in parts():
        owner = form().instrument.by_code[reason.owner]
        for choice in owner.choices:
            judged = choice.judgement in {Judgement.ABOVE, Judgement.BELOW}
            asked = form().tests[reason.code](with_answer(owner, choice.code))
            assert asked is judged or choice.code == NOT_DONE, (reason.code, choice.code)


def test_a_part_that_fell_short_is_owed_below_the_line_and_welcome_above() -> None:
    answers = {"court_report": "full", "q1_1_02": "yes", "q1_1_13": "yes"}
    owed = {point.code for point in form().open_points(answers)}
    assert "q1_1_02_r" in form().active(answers)
    assert "q1_1_02_r" not in owed
    assert "q1_1_02_r" in {point.code for point in form().open_points({**answers, "q1_1_02": "no"})}
    assert {point.code for point in form().open_points({**answers, "q1_1_02_r": "clear"})} <= owed


def test_the_sample_has_work_that_is_good_enough_with_a_part_that_fell_short() -> None:
    with resource("samples", "violent_2013", "answers.csv").open(encoding="utf-8", newline="") as handle:
        answers = {(row["case"], row["question"]): row["value"] for row in csv.DictReader(handle)}
    weak = [
        (case, reason.code)
        for reason in parts()
        for (case, code), value in answers.items()
        if code == reason.code
        and value
        and (case, reason.owner) in answers
        and (choice := form().instrument.by_code[reason.owner].choice(answers[case, reason.owner])) is not None
        and choice.judgement is Judgement.ABOVE
    ]
    assert len(weak) > 5


def reasons() -> Iterator[Question]:
    return (one for one in form().instrument.questions if one.role.startswith("reason_for:"))


OPPOSITE = [("too_low", "too_high"), ("too_lenient", "too_strict"), ("too_mild", "too_strict"), ("told", "refused")]


@pytest.mark.parametrize(("one", "other"), OPPOSITE)
def test_what_excludes_another_cannot_be_ticked_beside_it(one: str, other: str) -> None:
    both = [question for question in reasons() if question.choice(one) and question.choice(other)]
    assert both
    for question in both:
        value = " ".join(choice.code for choice in question.choices if choice.code in {one, other})
        assert not form().allows(question.code, value, {}), question.code
        assert form().allows(question.code, one, {}), question.code


def test_reasons_are_not_asked_where_they_could_only_repeat_that_there_is_none() -> None:
    """A list with a reason for what was begun and not finished is about something that is there."""
    begun = [one for one in reasons() if one.choice("not_started")]
    assert begun
    for one in begun:
        owner = form().instrument.by_code[one.owner]
        if owner.choice(NOT_DONE) and owner.code in ex.reads(form().rules[one.code]):
            assert not opened(one.code, **{owner.code: NOT_DONE}), one.code


def test_a_question_of_level_has_reasons_of_level() -> None:
    for code in ("q2_1_01", "q4_1_20", "q4_1_02", "q2_1_19"):
        assert form().instrument.by_code[f"{code}_r"].choice("too_low") is not None, code


def test_no_list_of_reasons_serves_half_the_form() -> None:
    lists = [one.list_name for one in reasons()]
    assert max(lists.count(name) for name in set(lists)) <= 20


# --- answers and wording ------------------------------------------------------------------------


def test_a_question_whether_something_was_done_reads_truly_with_each_answer() -> None:
    """“Was a visit made? No, not well enough” told of a visit that was made."""
    three = [one for one in scored() if one.choice(NOT_DONE)]
    assert len(three) > 50
    for one in three:
        assert one.label.to(ENGLISH).startswith(("Was ", "Were ")), one.code
        assert not [choice for choice in one.choices if choice.label.to(ENGLISH).startswith(("Yes", "No,"))], one.code


TWO_AT_ONCE = re.compile(
    r"\b(?:full \w+ that|good enough .* on time|regularly and accurately|punish .* or protect|community or the fam)"
)
NO_REFERENT = re.compile(
    r"\b(?:that (?:assessment|breach|tier)|those (?:needs|changes)|why this was done|lay behind it)\b"
)


@pytest.mark.parametrize("fault", [TWO_AT_ONCE, NO_REFERENT], ids=["two things at once", "no referent"])
def test_a_label_asks_one_thing_and_can_be_printed_alone(fault: re.Pattern[str]) -> None:
    labels = [(one.code, one.label.to(ENGLISH)) for one in form().instrument.questions if not one.owner]
    assert [(code, words) for code, words in labels if fault.search(words)] == []


def test_does_not_apply_says_something_or_is_not_there() -> None:
    for language, head in ((ENGLISH, "**Does not apply.**"), (WELSH, "**Ddim yn berthnasol.**")):
        for one in scored():
            for paragraph in guidance(one, language).split("\n\n"):
                assert (
                    not paragraph.startswith(head)
                    or "“" in paragraph
                    or "outside" in paragraph
                    or "tu allan" in paragraph
                ), one.code


@pytest.mark.parametrize("language", [ENGLISH, WELSH])
def test_guidance_names_only_answers_that_the_question_has(language: str) -> None:
    verb = {ENGLISH: r"(?:Choose|choose|Answer|answer) ", WELSH: r"(?:Dewiswch|dewiswch|Atebwch|atebwch) "}[language]
    for one in form().instrument.questions:
        if not one.choices or one.owner:
            continue
        labels = {choice.label.to(language) for choice in one.choices}
        named = re.findall(verb + r"“([^”]+)”", guidance(one, language))
        assert set(named) <= labels, (one.code, set(named) - labels)


def test_work_below_the_line_is_named_in_the_guidance_by_its_own_words() -> None:
    """Guidance of the three-answer questions tells the two answers below the line apart."""
    for one in scored():
        if one.choice(NOT_DONE) and one.choice("no_poor"):
            for code in ("no_poor", NOT_DONE):
                choice = one.choice(code)
                assert choice is not None
                assert choice.judgement is Judgement.BELOW
                assert f"“{choice.label.to(ENGLISH)}”" in guidance(one), (one.code, code)


# --- order --------------------------------------------------------------------------------------


def test_the_start_of_the_sentence_is_asked_about_first() -> None:
    order = [section.code for section in form().instrument.sections]
    assert order.index("s2_1") < order.index("s3_1") < order.index("s4_1") < order.index("s2_1_plan")


def test_the_case_details_ask_for_nothing_that_only_reading_the_file_can_tell() -> None:
    details = {one.code for one in form().instrument.questions if one.view == "details" and one.kind is not Kind.NOTE}
    assert not details & {"diversity", "needs", "others_involved", "multi_agency", "approved_premises"}


# --- what the report found ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "code",
    [
        *("review_weeks", "transfer_why", "transfer_body", "activity_kind", "arrangements", "cp_documents"),
        *("report_requested", "reoffended_how", "sentenced_on", "illustration", "risk_rose", "rosh_highest"),
    ],
)
def test_what_the_report_tells_of_the_form_asks(code: str) -> None:
    assert code in form().instrument.by_code
