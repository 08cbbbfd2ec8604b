"""The lead inspector's pages, from sending cases to the figure behind a score."""

import shutil
from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox

from assessor_app.desktop.lead.breakdown_table import BreakdownTable
from assessor_app.desktop.lead.matrix import MatrixGrid
from assessor_app.desktop.lead.overview_data import gather, next_step
from assessor_app.desktop.lead.reasons import ReasonLine
from assessor_app.operations import answer_entry, form_versions, queries
from assessor_app.operations.inspection import add_person, change_headline_rule
from assessor_app.operations.results import export
from assessor_app.operations.sample import SampleCase
from assessor_app.operations.settlement import different_answers
from assessor_app.records import Purpose, Status
from assessor_app.store import open_workspace
from assessor_app.store.backups import backups
from tests.desktop.steps import go, press, rows, visible_words
from tests.operations.versions import new_version
from tests.operations.world import PHRASE, assessment, merged

# --- overview -----------------------------------------------------------------------------------


def test_the_overview_says_what_to_do_next_at_each_stage(world, fieldwork):
    with world.lead() as lead:
        assert next_step(gather(lead)).page == "packs"
        merged(lead, fieldwork[0])
        assert next_step(gather(lead)).page == "returns"
        merged(lead, fieldwork[1])
        assert next_step(gather(lead)).page == "scores"
        answer_entry.raise_risk(lead, assessment(lead, "DC-001"), "A child is at risk.", "Lead", "10:40")
        assert next_step(gather(lead)).page == "case"


def test_a_case_without_an_assessor_comes_first(world):
    with world.begin((SampleCase("DC-001", assessor="Assessor 1"), SampleCase("DC-002"))) as lead:
        assert next_step(gather(lead)).page == "team"


@pytest.mark.usefixtures("fieldwork")
def test_the_overview_tells_of_a_clock_that_looks_wrong_and_what_to_do(window, world, settled):
    world.clock.moment -= timedelta(days=3)
    window.open_workspace(world.lead())
    settled(window)
    words = visible_words(go(window, settled, "overview"))
    assert "The clock of this computer says" in words
    assert "Look at the date and time of this computer and set them right." in words


def test_the_overview_counts_what_is_complete(at_work, settled):
    page = go(at_work, settled, "overview")
    assert "Every case is complete." in visible_words(page)
    assert [row[:3] for row in rows(page.table)] == [["Assessor 1", "2", "2"], ["Assessor 2", "1", "1"]]


def test_an_alert_stands_on_the_overview_until_it_is_closed(at_work, settled):
    ws = at_work.session.ws
    identity = assessment(ws, "DC-002")
    answer_entry.raise_risk(ws, identity, "No referral was made for the child.", "The lead, by telephone", "10:40")
    at_work.session.wrote({f"assessment:{identity}"})
    settled(at_work)
    page = go(at_work, settled, "overview")
    assert "No referral was made for the child." in visible_words(page)
    press(page, "See the case")
    settled(at_work)
    case = at_work.desk.page
    assert case.key == "case"
    close = _reason(case, "It has been dealt with")
    close.reason.setText("Referred on the same day.")
    close.act()
    settled(at_work)
    assert "No referral" not in visible_words(go(at_work, settled, "overview"))


# --- team and sample ----------------------------------------------------------------------------


def test_the_sample_lists_every_case_with_how_far_it_is(at_work, settled):
    page = go(at_work, settled, "team")
    assert [(*row[:3], row[-1]) for row in rows(page.sample)] == [
        ("DC-001", "Assessor 1", "Complete", "X1, Person One"),
        ("DC-002", "Assessor 1", "Complete", "X2, Person Two"),
        ("DC-003", "Assessor 2", "Complete", "X3, Person Three"),
    ]


def test_a_case_is_found_by_typing(at_work, settled):
    page = go(at_work, settled, "team")
    page.search.setText("assessor 2")
    assert [row[0] for row in rows(page.sample)] == ["DC-003"]


def test_a_case_is_removed_with_a_reason_and_the_removal_can_be_undone(lead, settled):
    page = go(lead, settled, "team", "DC-002")
    _reason(page, "Remove").act()
    assert "Say why" in visible_words(page.panel)
    _reason(page, "Remove").reason.setText("Not an order of the period.")
    _reason(page, "Remove").act()
    settled(lead)
    assert [case.number for case in lead.session.ws.cases() if case.eliminated] == ["DC-002"]
    assert [row[0] for row in rows(page.sample)] == ["DC-001", "DC-003"]
    press(lead.desk.messages, "Undo")
    settled(lead)
    assert not any(case.eliminated for case in lead.session.ws.cases())


def _reason(page, words):
    return next(one for one in page.findChildren(ReasonLine) if one.button.text() == words and not one.isHidden())


def test_a_case_is_handed_over_with_a_reason(lead, settled):
    page = go(lead, settled, "team", "DC-001")
    _reason(page, "Hand over").reason.setText("Ill since Monday.")
    _reason(page, "Hand over").act()
    settled(lead)
    assert lead.session.ws.assessment(assessment(lead.session.ws, "DC-001")).assessor == "assessor-2"
    assert page.place().subject == "DC-001"


def test_a_second_assessment_is_asked_for(lead, settled):
    page = go(lead, settled, "team", "DC-001")
    who = next(box for box in page.panel.findChildren(QComboBox) if box.accessibleName() == "Second assessor")
    who.setCurrentIndex(who.findData("assessor-2"))
    press(page.panel, "Ask for it")
    settled(lead)
    purposes = [one.purpose for one in lead.session.ws.assessments() if one.case == "DC-001"]
    assert sorted(purposes) == [Purpose.FIRST, Purpose.SECOND]


def test_a_case_that_nobody_has_is_given_away(window, world, settled):
    world.begin((SampleCase("DC-001", assessor="Assessor 1"), SampleCase("DC-002"))).close()
    window.open_workspace(world.lead())
    settled(window)
    page = go(window, settled, "team", "DC-002")
    press(page.panel, "Give the case")
    settled(window)
    assert {one.case for one in window.session.ws.assessments()} == {"DC-001", "DC-002"}


def test_passphrases_are_hidden_until_they_are_asked_for(lead, settled):
    page = go(lead, settled, "team")
    assert PHRASE not in str(rows(page.team_tab.table))
    page.team_tab.show_passphrases.click()
    assert PHRASE in str(rows(page.team_tab.table))


def test_an_assessor_is_added_with_a_passphrase(lead, settled):
    page = go(lead, settled, "team").team_tab
    page.name.setText("Assessor 3")
    page._add()
    settled(lead)
    assert [row[0] for row in rows(page.table)] == ["Assessor 1", "Assessor 2", "Assessor 3"]
    page.name.setText("Assessor 3")
    page._add()
    assert "in the team already" in lead.desk.messages.message.words


# --- cases to assess ----------------------------------------------------------------------------


def test_cases_to_assess_are_written_for_those_who_are_ticked(lead, settled, tmp_path):
    page = go(lead, settled, "packs")
    page.boxes["assessor-2"].setChecked(False)
    page.write_into(tmp_path / "out")
    settled(lead)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["assessor-1.xlsx"]
    assert "Wrote 1 file" in lead.desk.messages.message.words


def test_nobody_ticked_is_said_and_nothing_is_written(lead, settled, tmp_path):
    page = go(lead, settled, "packs")
    for box in page.boxes.values():
        box.setChecked(False)
    page.write_into(tmp_path / "out")
    assert "at least one assessor" in lead.desk.messages.message.words
    assert not (tmp_path / "out").exists()


def test_writing_without_encryption_warns_first(lead, settled):
    page = go(lead, settled, "packs")
    assert not page.warning.isVisible()
    page.plain.setChecked(True)
    assert page.warning.isVisible()
    assert not page.references.isEnabled()


# --- completed work -----------------------------------------------------------------------------


def test_completed_work_is_brought_in_and_twice_is_once(window, world, fieldwork, settled):
    window.open_workspace(world.lead())
    settled(window)
    page = go(window, settled, "returns")
    assert "Nothing has been brought in yet" in visible_words(page)
    page.bring_in(fieldwork)
    settled(window)
    assert [row[5] for row in rows(page.table)] == ["Yes", "Yes"]
    page.bring_in(fieldwork[:1])
    settled(window)
    assert "Everything in it was here already." in visible_words(page)
    assert len(rows(page.table)) == 2


def test_files_dropped_on_the_page_are_brought_in(window, world, fieldwork, settled):
    window.open_workspace(world.lead())
    settled(window)
    page = go(window, settled, "returns")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in fieldwork])
    page.dropEvent(
        QDropEvent(
            QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    settled(window)
    assert len(rows(page.table)) == 2


def test_a_file_with_problems_changes_nothing_and_says_why(lead, settled, tmp_path):
    wrong = tmp_path / "letter.xlsx"
    wrong.write_bytes(b"no workbook")
    page = go(lead, settled, "returns")
    page.bring_in([wrong])
    settled(lead)
    assert "Not brought in; nothing was changed." in visible_words(page)
    assert rows(page.table) == []


@pytest.mark.usefixtures("fieldwork")
def test_changes_of_ones_own_that_nothing_proves_are_listed_and_taken_with_a_reason(window, world, settled, tmp_path):
    shutil.copy(world.lead_file, tmp_path / "older.inspection")
    out = tmp_path / "from-older.xlsx"
    with open_workspace(tmp_path / "older.inspection", PHRASE, device="d", clock=world.clock) as older:
        change_headline_rule(older, "pooled", "Agreed with the area.")
        with older.session.changing():
            older.session.db.execute("delete from meta where key = 'lead_secret'")
        export(older, out, PHRASE, plain=True)
    window.open_workspace(world.lead())
    settled(window)
    page = go(window, settled, "returns")
    page.bring_in([out])
    settled(window)
    assert (
        "is not known in this file, and nothing proves it (the inspection, “How the headline is worked out”: pooled)"
        in visible_words(page)
    )
    _reason(page, "Yes, take them as mine").reason.setText("I did this in an older copy.")
    _reason(page, "Yes, take them as mine").act()
    settled(window)
    assert window.session.ws.inspection().headline_rule == "pooled"


def test_that_someone_may_be_at_risk_stands_first_on_the_card(window, world, settled):
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-1") as assessor:
        answer_entry.raise_risk(assessor, assessment(assessor, "DC-001"), "A threat.", "The manager.", "Today")
        path = world.returned(assessor, "alert")
    window.open_workspace(world.lead())
    settled(window)
    page = go(window, settled, "returns")
    page.bring_in([path])
    settled(window)
    words = visible_words(page)
    assert "Someone may be at risk now in case DC-001" in words
    assert words.index("at risk now in case") < words.index("Brought in:")


def test_work_brought_in_by_mistake_is_set_aside_and_taken_back(at_work, settled):
    page = go(at_work, settled, "returns")
    page.table.selectRow(0)
    settled(at_work)
    _reason(page, "Set it aside").reason.setText("Sent by mistake.")
    _reason(page, "Set it aside").act()
    settled(at_work)
    assert sorted(row[5] for row in rows(page.table)) == ["No, set aside", "Yes"]
    press(at_work.desk.messages, "Undo")
    settled(at_work)
    assert [row[5] for row in rows(page.table)] == ["Yes", "Yes"]


# --- different answers --------------------------------------------------------------------------


def test_two_different_answers_show_with_their_authors_and_one_is_chosen(different, settled):
    page = go(different, settled, "different")
    before = len(different.session.ws.conflicts())
    assert before
    assert different.desk.navigation.buttons["different"].accessibleName() == f"Different answers ({before})"
    _reason(page, "The chosen one counts").reason.setText("Settled with the assessor.")
    _reason(page, "The chosen one counts").act()
    settled(different)
    assert len(different.session.ws.conflicts()) == before - 1
    assert "counts." in different.desk.messages.message.words


def test_different_answers_to_a_question_that_was_dropped_are_said_to_count_nowhere(different, settled):
    ws = different.session.ws
    identity = assessment(ws, "DC-001")
    dropped = {f"q2_1_03{ending}": None for ending in ("", "_r", "_ro", "_e", "_s")}
    gone = next(one for one in different_answers(ws) if one.field == "q2_1_03")
    form_versions.carry_over(ws, identity, form_versions.adopt(ws, new_version(survey=dropped)))
    page = go(different, settled, "different")
    card = next(one for one in page.findChildren(ReasonLine) if gone.question in one.button.accessibleName()).parent()
    words = visible_words(card)
    assert "no longer asks this question. The answers count nowhere" in words
    assert "counts meanwhile" not in words
    line = card.findChild(ReasonLine)
    line.reason.setText("It is closed.")
    line.act()
    settled(different)
    assert "so it counts nowhere." in different.desk.messages.message.words


def test_without_different_answers_the_page_says_so(lead, settled):
    assert "No different answers" in visible_words(go(lead, settled, "different"))


# --- scores -------------------------------------------------------------------------------------


def test_before_anything_counts_the_scores_say_what_to_do(lead, settled):
    page = go(lead, settled, "scores")
    assert "No case counts yet" in visible_words(page)


def test_a_figure_is_followed_to_its_questions_cases_answers_and_evidence(at_work, settled):
    page = go(at_work, settled, "scores")
    matrix = page.found.matrix
    assert matrix.counted == 3
    outcome = next(one for one in matrix.outcomes if one.questions)
    figure = go(at_work, settled, "figure", outcome.code)
    assert rows(figure.table)
    question = matrix.questions_of(outcome.code)[0]
    figure._open(question)
    settled(at_work)
    cases = at_work.desk.page
    assert cases.key == "question"
    assert len(cases._all) == 3
    cases._open(cases._all[0])
    settled(at_work)
    case = at_work.desk.page
    assert case.key == "case"
    assert case.place().detail == question.code
    assert "History" in visible_words(case.panel)


def test_the_matrix_is_walked_by_arrow_keys_and_a_figure_opened_by_space(at_work, settled, qtbot):
    page = go(at_work, settled, "scores")
    grid = page.findChild(MatrixGrid)
    at_work.activateWindow()
    headline = grid.cells[2, 1]
    headline.setFocus()
    qtbot.keyClick(headline, Qt.Key.Key_Right)
    assert grid.cells[2, 2].hasFocus()
    qtbot.keyClick(grid.cells[2, 2], Qt.Key.Key_Left)
    qtbot.keyClick(headline, Qt.Key.Key_Space)
    settled(at_work)
    assert at_work.desk.page.key == "figure"


def test_a_breakdown_says_how_many_cases_each_group_has_and_cautions(at_work, settled):
    page = go(at_work, settled, "scores")
    names = [page.by.itemData(at) for at in range(page.by.count())]
    assert "unit" in names
    page.by.setCurrentIndex(names.index("unit"))
    page.calculate()
    settled(at_work)
    assert page.found.breakdown is not None
    table = page.findChild(BreakdownTable)
    assert sorted(row[1] for row in rows(table)) == ["1", "2"]
    said = Qt.ItemDataRole.AccessibleDescriptionRole
    assert {table.model().index(row, 1).data(said) for row in range(2)} == {"fewer than 10 cases"}


def test_every_cell_of_a_breakdown_says_its_cases_and_a_caution_and_leads_to_its_questions_and_cases(at_work, settled):
    page = go(at_work, settled, "scores")
    page.by.setCurrentIndex(page.by.findData("unit"))
    page.calculate()
    settled(at_work)
    table = page.findChild(BreakdownTable)
    model = table.model()
    cells = [model.index(row, column) for row in range(model.rowCount()) for column in range(2, model.columnCount())]
    shown = [cell for cell in cells if not cell.data().startswith("–")]
    assert shown
    for cell in shown:
        assert "case" in cell.data()
        assert "fewer than 10 cases" in cell.data(Qt.ItemDataRole.AccessibleDescriptionRole)
        assert cell.data(Qt.ItemDataRole.DecorationRole) is not None
    group = model.record(shown[0])
    table.activated.emit(shown[0])
    settled(at_work)
    figure = at_work.desk.page
    assert (figure.key, figure.place().detail) == ("figure", f"by=unit&group={group.value}")
    assert rows(figure.table)
    figure._open(figure._model.rows[0])
    settled(at_work)
    assert len(at_work.desk.page._all) == group.scores.counted


def test_every_figure_of_the_matrix_says_its_cases_and_a_caution(at_work, settled):
    grid = go(at_work, settled, "scores").findChild(MatrixGrid)
    figures = [cell for cell in grid.cells.values() if cell.text() != "–"]
    assert figures
    for figure in figures:
        assert "case" in figure.rests
        assert "fewer than 10 cases" in figure.accessibleName()


def test_with_unfinished_cases_included_the_way_behind_a_figure_includes_them_too(at_work, settled):
    page = go(at_work, settled, "scores")
    page.unfinished.setChecked(True)
    settled(at_work)
    page.findChild(MatrixGrid).chosen.emit("2")
    settled(at_work)
    assert "these are not results yet" in visible_words(at_work.desk.page)


def test_no_sentence_promises_what_an_interval_does_not_make(at_work, settled):
    figure = go(at_work, settled, "figure", "2")
    words = visible_words(figure)
    assert "19 of 20 samples" not in words
    assert "Too few cases for an interval" in words


def test_unfinished_cases_are_named_as_such(at_work, settled):
    page = go(at_work, settled, "scores")
    page.unfinished.setChecked(True)
    settled(at_work)
    assert "not results yet" in visible_words(page)


# --- one case -----------------------------------------------------------------------------------


def test_a_complete_case_is_checked_and_signed_off(at_work, settled):
    identity = assessment(at_work.session.ws, "DC-003")
    page = go(at_work, settled, "case", identity)
    press(page, "Mark as checked")
    settled(at_work)
    assert at_work.session.ws.assessment(identity).status is Status.CHECKED
    press(page, "Sign off")
    settled(at_work)
    assert at_work.session.ws.assessment(identity).status is Status.SIGNED_OFF
    assert "Signed off" in visible_words(page)


def test_the_lead_asks_about_an_answer_and_closes_the_question(at_work, settled):
    ws = at_work.session.ws
    identity = assessment(ws, "DC-001")
    scored = ws.form(ws.assessment(identity).instrument).instrument.scored[0].code
    page = go(at_work, settled, "case", identity, scored)
    page.panel.words.setPlainText("Where did you see this?")
    press(page.panel, "Ask")
    settled(at_work)
    assert [query.closed for query in queries.queries(ws, identity)] == [False]
    assert "Where did you see this?" in visible_words(page.panel)
    press(page.panel, "Close this question")
    settled(at_work)
    assert [query.closed for query in queries.queries(ws, identity)] == [True]


def test_an_empty_question_is_not_asked(at_work, settled):
    identity = assessment(at_work.session.ws, "DC-001")
    page = go(at_work, settled, "case", identity)
    press(page.panel, "Ask")
    assert "message is empty" in at_work.desk.messages.message.words


def test_answers_are_filtered(at_work, settled):
    page = go(at_work, settled, "case", assessment(at_work.session.ws, "DC-001"))
    everything = len(rows(page.table))
    page.which.setCurrentIndex(1)
    assert len(rows(page.table)) < everything


def test_a_case_page_without_a_case_says_where_to_choose_one(lead, settled):
    assert "No assessment chosen" in visible_words(go(lead, settled, "case", "gone"))


# --- printing and backups -----------------------------------------------------------------------


def test_the_whole_is_saved_as_a_workbook_with_a_passphrase_of_its_own(at_work, settled, tmp_path):
    page = go(at_work, settled, "printing")
    page._choose_workbook()
    assert "should have at least 12" in at_work.desk.messages.message.words
    page.passphrase.setText("a passphrase of its own")
    page.save_workbook(tmp_path / "merged.xlsx")
    settled(at_work)
    assert (tmp_path / "merged.xlsx").read_bytes()[:4] != b"PK\x03\x04"
    assert "3 cases" in at_work.desk.messages.message.words


def test_a_backup_is_made_and_gone_back_to(lead, settled, world):
    page = go(lead, settled, "backups")
    press(page, "Make a backup now")
    add_person(lead.session.ws, "Assessor 9")
    assert len(lead.session.ws.people()) == 4
    lead.restore(backups(world.lead_file)[0])
    settled(lead)
    assert len(lead.session.ws.people()) == 3
