"""How the questions of a form become cards."""

from dataclasses import replace

from assessor_app.desktop.walk.outline import EVIDENCE, REASONS, make_outline, number


def test_every_question_of_the_form_stands_on_exactly_one_card(form, outline):
    parts = [part.code for section in outline.sections for item in section.items for part in item.parts]
    assert sorted(parts) == sorted(question.code for question in form.instrument.questions)


def test_reasons_and_evidence_stand_on_the_card_of_the_question_they_belong_to(outline):
    item = outline.items["q2_1_01"]
    assert item.satellite(REASONS).code == "q2_1_01_r"
    assert item.satellite(EVIDENCE).code == "q2_1_01_e"
    assert outline.item_of["q2_1_01_e"] is item


def test_a_satellite_whose_owner_is_in_another_section_gets_a_card_of_its_own(form):
    moved = tuple(
        replace(question, section="s4_1") if question.code == "q1_1_01_e" else question
        for question in form.instrument.questions
    )
    outline = make_outline(replace(form.instrument, questions=moved))
    assert outline.items["q1_1_01_e"].parts == (outline.items["q1_1_01_e"].question,)


def test_a_section_knows_its_step(outline):
    assert [(s.view.code, s.code) for s in outline.sections] == [
        ("details", "s_case"),
        ("details", "s_report"),
        ("planning", "s1_1"),
        ("planning", "s2_1"),
        ("planning", "s4_1"),
        ("planning", "planning"),
    ]


def test_a_scored_question_is_called_by_its_criterion_and_number():
    assert [number(code) for code in ("q2_1_03", "q5_5_12", "gender")] == ["2.1.3", "5.5.12", ""]


def test_a_note_is_no_place_to_type(outline):
    assert "intro" not in outline.index
