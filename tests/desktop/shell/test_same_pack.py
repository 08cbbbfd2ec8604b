"""Cases to assess that are opened twice: one case is assessed in one file."""

import zipfile

import pytest
from PySide6.QtTest import QTest

from assessor_app.desktop.shell.inspection_files import start_from_pack
from assessor_app.desktop.shell.pack_page import PackPage
from assessor_app.operations import queries
from assessor_app.operations.answer_entry import record_answers
from assessor_app.problems import UserError
from tests.desktop.steps import visible_words
from tests.operations.world import PHRASE, assessment


@pytest.fixture
def packed(world):
    with world.begin() as lead:
        world.packs(lead)
    return world


@pytest.fixture
def opening(window, settled, tmp_path):
    """Opens cases to assess as a person does: new files go into a folder of the test's own."""

    def open_pack(pack, phrase=PHRASE):
        window.open_path(pack)
        page = window.front.page
        assert isinstance(page, PackPage)
        page._folder = tmp_path / "inspections"
        page._aim(page._folder / f"{pack.stem}.inspection")
        page.form.passphrase.setText(phrase)
        page.form.start.click()
        settled(window)
        return page

    return open_pack


def told(window):
    return window.desk.messages.message


def files(tmp_path):
    return sorted(path.name for path in (tmp_path / "inspections").glob("*.inspection"))


def test_the_same_cases_opened_again_go_on_in_the_file_that_was_begun_and_say_so(window, packed, opening, tmp_path):
    opening(packed.pack("assessor-1"))
    ws = window.session.ws
    record_answers(ws, assessment(ws, "DC-001"), {"case_type": "licence"})
    window.close_file()
    opening(packed.pack("assessor-1"))
    again = window.session.ws
    assert again.path == ws.path
    assert again.answers(assessment(again, "DC-001"))["case_type"] == "licence"
    assert files(tmp_path) == ["assessor-1.inspection"]
    assert told(window).words.endswith("Nothing in the workbook was new.")


def test_they_go_on_there_even_if_the_file_has_been_moved_and_is_only_among_the_recent_ones(
    window, packed, opening, tmp_path
):
    opening(packed.pack("assessor-1"))
    path = window.session.ws.path
    window.close_file()
    elsewhere = path.rename(tmp_path / "mine.inspection")
    window.preferences.opened(elsewhere)
    opening(packed.pack("assessor-1"))
    assert window.session.ws.path.name == "mine.inspection"
    assert files(tmp_path) == []


def test_a_later_workbook_brings_in_what_is_new_and_says_so(window, packed, opening, tmp_path):
    opening(packed.pack("assessor-1"))
    window.close_file()
    with packed.lead() as lead:
        queries.ask(lead, assessment(lead, "DC-001"), "q2_1_01", "Where is this recorded?")
        packed.packs(lead)
    opening(packed.pack("assessor-1"))
    assert told(window).words.endswith("What was new in the workbook is here now.")
    (query,) = queries.queries(window.session.ws)
    assert query.question == "q2_1_01"
    assert files(tmp_path) == ["assessor-1.inspection"]


def test_cases_of_another_assessor_start_a_file_of_their_own(window, packed, opening, tmp_path):
    opening(packed.pack("assessor-1"))
    window.close_file()
    opening(packed.pack("assessor-2"))
    assert window.session.ws.me.id == "assessor-2"
    assert told(window) is None
    assert files(tmp_path) == ["assessor-1.inspection", "assessor-2.inspection"]


def test_a_file_that_is_in_use_is_told_and_no_second_one_is_begun(window, packed, opening, desktop, tmp_path):
    opening(packed.pack("assessor-1"))
    other = desktop.open_window()
    other.open_path(packed.pack("assessor-1"))
    page = other.front.page
    page._folder = tmp_path / "inspections"
    page._aim(page._folder / "second.inspection")
    page.form.passphrase.setText(PHRASE)
    page.form.start.click()
    for _ in range(200):
        QTest.qWait(10)
        if other.front.workers.current is None:
            break
    assert other.session is None
    assert page.form.problem.isVisible()
    assert "open" in page.form.problem.text()
    assert page.form.start.isEnabled()
    assert files(tmp_path) == ["assessor-1.inspection"]


def test_of_several_files_the_one_of_the_same_assessor_is_gone_on_with(packed, tmp_path):
    known = tuple(packed.assessor_file(person) for person in ("assessor-2", "assessor-1"))
    for person in ("assessor-1", "assessor-2"):
        packed.started(person).close()
    started = start_from_pack(packed.pack("assessor-1"), tmp_path / "new.inspection", PHRASE, known)
    assert (started.already, started.path, started.news) == (True, packed.assessor_file("assessor-1"), 0)
    assert not (tmp_path / "new.inspection").exists()


def test_the_lead_inspectors_own_file_is_not_taken_for_one_that_was_begun(packed, tmp_path):
    started = start_from_pack(
        packed.pack("assessor-1"), tmp_path / "new.inspection", PHRASE, (packed.lead_file, tmp_path / "gone.inspection")
    )
    assert (started.already, started.path) == (False, tmp_path / "new.inspection")


def test_what_is_no_pack_of_ours_begins_nothing(packed, tmp_path):
    wrong = tmp_path / "wrong.xlsx"
    wrong.write_bytes(b"no workbook at all")
    with pytest.raises(UserError):
        start_from_pack(wrong, tmp_path / "new.inspection", PHRASE, (packed.lead_file,))
    assert not (tmp_path / "new.inspection").exists()


# --- at first sight -------------------------------------------------------------------------------


def letter(path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<xml/>")


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda path: path.write_bytes(b"%PDF-1.7"), "not an Excel workbook"),
        (letter, "not an Excel workbook"),
        (lambda path: path.write_bytes(b""), "empty"),
        (lambda path: None, ""),
    ],
    ids=["pdf", "letter", "empty", "gone"],
)
def test_what_can_be_no_workbook_is_told_before_a_passphrase_is_asked_for(window, tmp_path, make, words):
    path = tmp_path / "cases.xlsx"
    make(path)
    window.open_path(path)
    assert type(window.front.page).__name__ == "StartPage"
    assert words in window.front.messages.message.words
    assert "cases.xlsx" in window.front.messages.message.words
    assert "passphrase" not in visible_words(window.front.page).lower()


def test_the_sentence_goes_when_a_workbook_is_chosen(window, packed, tmp_path):
    (tmp_path / "letter.xlsx").write_bytes(b"%PDF-1.7")
    window.open_path(tmp_path / "letter.xlsx")
    window.open_path(packed.pack("assessor-1"))
    assert isinstance(window.front.page, PackPage)
    assert window.front.messages.message is None
