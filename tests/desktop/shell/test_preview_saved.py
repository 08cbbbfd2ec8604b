"""A PDF that is saved from its preview: whole, or not at all and told."""

import pytest

from assessor_app.desktop.shell.pdf_preview import PdfPreview
from assessor_app.operations import files


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    from reportlab.pdfgen.canvas import Canvas

    path = tmp_path_factory.mktemp("pdf") / "page.pdf"
    canvas = Canvas(str(path))
    canvas.drawString(100, 700, "A page")
    canvas.save()
    return path.read_bytes()


@pytest.fixture
def preview(theme, qtbot, data):
    made = PdfPreview(theme, "page.pdf", data)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_folder_that_is_not_there_is_told_in_the_preview(preview, tmp_path):
    preview.save(tmp_path / "none such" / "page.pdf")
    assert preview.problem.isVisible()
    assert "could not be written" in preview.problem.text()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_the_place_of_the_file_is_told_and_stays(preview, tmp_path):
    (tmp_path / "page.pdf").mkdir()
    preview.save(tmp_path / "page.pdf")
    assert preview.problem.isVisible()
    assert [path.name for path in tmp_path.iterdir()] == ["page.pdf"]
    assert (tmp_path / "page.pdf").is_dir()


def test_a_disk_that_fills_up_leaves_the_older_file_and_no_half_one(preview, tmp_path, monkeypatch):
    path = tmp_path / "page.pdf"
    path.write_bytes(b"the older one")

    def half(beside, write):
        write(beside)
        raise OSError(28, "No space left on device")

    written = files.written_beside
    monkeypatch.setattr(
        "assessor_app.desktop.shell.pdf_preview.written_beside",
        lambda target, write: written(target, lambda beside: half(beside, write)),
    )
    preview.save(path)
    assert "No space left" in preview.problem.text()
    assert path.read_bytes() == b"the older one"
    assert [one.name for one in tmp_path.iterdir()] == ["page.pdf"]


def test_the_sentence_goes_once_it_could_be_saved(preview, tmp_path, data):
    preview.save(tmp_path / "none such" / "page.pdf")
    preview.save(tmp_path / "page.pdf")
    assert not preview.problem.isVisible()
    assert (tmp_path / "page.pdf").read_bytes() == data


def test_a_file_that_is_saved_again_takes_the_place_of_the_older_one(preview, tmp_path, data):
    path = tmp_path / "page.pdf"
    path.write_bytes(b"the older one")
    preview.save(path)
    assert path.read_bytes() == data
    assert [one.name for one in tmp_path.iterdir()] == ["page.pdf"]
