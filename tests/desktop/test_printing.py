"""Printing: previews of the real PDFs, kept in memory until somebody saves them."""

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from assessor_app.desktop.shell.pdf_preview import Pages, PdfPreview
from tests.desktop.steps import go, press


@pytest.fixture
def page(at_work, settled):
    return go(at_work, settled, "printing")


@pytest.fixture
def preview(page, at_work, settled):
    press(page, "Preview and print …")
    settled(at_work)
    yield page.preview
    page.preview.close()


def test_a_case_summary_is_shown_page_by_page(preview, qtbot):
    qtbot.waitUntil(lambda: preview._next == len(preview.labels))
    assert len(preview.labels) == len(preview.pages) >= 1
    assert all(not label.pixmap().isNull() for label in preview.labels)


def test_a_screen_reader_hears_the_text_of_a_page(preview, qtbot):
    qtbot.waitUntil(lambda: preview._next == len(preview.labels))
    assert preview.labels[0].accessibleName() == f"Page 1 of {len(preview.labels)}"
    assert "DC-001" in preview.labels[0].accessibleDescription()


def test_what_is_saved_is_the_pdf_that_was_shown(preview, tmp_path, monkeypatch):
    target = tmp_path / "kept.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_what: (str(target), ""))
    press(preview, "Save as PDF …")
    assert len(Pages(target.read_bytes())) == len(preview.pages)


def test_every_page_is_printed(preview, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    preview.print_to(printer)
    assert len(Pages((tmp_path / "printed.pdf").read_bytes())) == len(preview.pages)


@pytest.mark.parametrize("words", ["Preview the blank form …", "Preview its answers …"])
def test_the_blank_form_and_a_criterion_are_shown_too(page, at_work, settled, words):
    press(page, words)
    settled(at_work)
    assert isinstance(page.preview, PdfPreview)
    assert len(page.preview.pages) >= 1
    page.preview.close()


def test_summaries_of_all_cases_are_saved_in_a_folder(page, at_work, settled, tmp_path):
    page.save_summaries(tmp_path / "summaries", ())
    settled(at_work)
    assert sorted(path.name for path in (tmp_path / "summaries").iterdir()) == [
        "DC-001.pdf",
        "DC-002.pdf",
        "DC-003.pdf",
    ]
    assert "Wrote 3 case summaries." in at_work.desk.messages.message.words


def test_one_summary_is_saved_where_the_person_chooses(page, at_work, settled, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_what: str(tmp_path / "one"))
    press(page, "Save this one as PDF …")
    settled(at_work)
    assert [path.name for path in (tmp_path / "one").iterdir()] == ["DC-001.pdf"]
