"""The report: made whole in both languages and three formats, and checked when it comes back."""

import io
import random
import re
import shutil
import subprocess
import zipfile
from html.parser import HTMLParser

import pytest
from docx import Document

from assessor_app.figures import claims
from assessor_app.operations import allocation, report, report_facts
from assessor_app.operations.figures import figure_values
from assessor_app.problems import UserError
from assessor_app.reports.document import lines, plain
from assessor_app.reports.figure_lint import lint, read_paragraphs
from tests.operations.world import fill

SEX = ("female", "male")
SLOT = r"<w:sdtContent><w:r><w:t>([^<]*\d[^<]*)</w:t>"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """A sample of thirty cases, most of them complete, on either side of the line."""
    from assessor_app.operations.sample import SampleCase
    from assessor_app.store import key
    from tests.operations.world import World

    world = World(tmp_path_factory.mktemp("report"))
    cases = tuple(
        SampleCase(
            f"DC-{n:03}", assessor="Assessor 1", details={"gender": "male" if n > 9 else "female", "unit": "north"}
        )
        for n in range(1, 31)
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(key, "ROUNDS", 1000)
        with world.begin(cases) as lead:
            for n in range(1, 29):
                fill(lead, f"DC-{n:03}", "below" if n % 4 == 0 else "above")
            known = {value.figure.id: value for value in figure_values(lead)}
            counted = [name for name, value in known.items() if value.n]
            text = "\n".join(f"Of {name}: {{{name} count}}, or {{{name} percentage}}." for name in counted)
            report_facts.write_section(lead, "context", text, known)
    return world


@pytest.fixture
def lead(world):
    with world.lead() as workspace:
        yield workspace


def truths(lead):
    return report.truths(figure_values(lead))


def edited(data, edit):
    """The Word file with the text of its main part changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(out, "w") as after:
        for name in before.namelist():
            part = before.read(name)
            after.writestr(name, edit(part.decode("utf-8")).encode("utf-8") if name == "word/document.xml" else part)
    return out.getvalue()


@pytest.mark.parametrize("language", ["en", "cy"])
def test_no_figure_of_an_unedited_file_is_wrong(lead, language):
    made = report.build_report(lead, language)
    done = lint(report.rendered(made, "docx"), made, truths(lead))
    assert (done.right, done.wrong, done.unsupported) == (done.figures, (), ())
    assert done.figures > 60


def test_both_languages_carry_the_same_figures(lead):
    def numbers(language):
        slots = [
            part for line in lines(report.build_report(lead, language)) for part in line if not isinstance(part, str)
        ]
        return [
            (slot.figure, [(c.low, c.high, c.n, c.d) for c in claims(slot.words)])
            for slot in slots
            if "%" in slot.words
        ]

    assert numbers("en") == numbers("cy") != []


def test_every_seeded_error_is_found(lead):
    made = report.build_report(lead)
    data = report.rendered(made, "docx")
    texts = re.findall(
        r"<w:sdtContent><w:r><w:t>([^<]*\d[^<]*)</w:t>",
        zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml").decode(),
    )
    chance = random.Random(7)
    places = sorted(chance.sample(range(len(texts)), 50))
    at = -1

    def seed(found):
        nonlocal at
        at += 1
        if at not in places:
            return found[0]
        digits = re.sub(r"\d+", lambda number: str(int(number[0]) + 1), found[1], count=1)
        return found[0].replace(found[1], digits)

    spoilt = edited(data, lambda xml: re.sub(r"<w:sdtContent><w:r><w:t>([^<]*\d[^<]*)</w:t>", seed, xml))
    done = lint(spoilt, made, truths(lead))
    assert len(done.wrong) == 50
    assert all(one.figure and one.expected for one in done.wrong)


def test_a_number_outside_every_slot_is_told_too(lead):
    made = report.build_report(lead)
    data = report.rendered(made, "docx")
    done = lint(
        edited(data, lambda xml: xml.replace("is the share of the cases", "is the share of 17 of the 40 cases")),
        made,
        truths(lead),
    )
    assert [one.text for one in done.unsupported] == ["17 of the 40"]


def test_other_words_for_the_same_figure_are_right(lead):
    made = report.build_report(lead)
    code = next(v.figure.id for v in figure_values(lead) if (v.n, v.d) == (21, 28) and v.figure.id.endswith("=enough"))
    assert code
    data = edited(report.rendered(made, "docx"), lambda xml: xml.replace(">three-quarters<", ">around three-quarters<"))
    assert lint(data, made, truths(lead)).wrong == ()
    data = edited(report.rendered(made, "docx"), lambda xml: xml.replace(">three-quarters<", ">two-thirds<"))
    assert {one.expected for one in lint(data, made, truths(lead)).wrong} == {"three-quarters"}


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_saving_in_libreoffice_breaks_no_figure(lead, tmp_path):
    made = report.build_report(lead)
    path = tmp_path / "report.docx"
    path.write_bytes(report.rendered(made, "docx"))
    words = [
        "soffice",
        "--headless",
        f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--convert-to",
        "docx",
    ]
    subprocess.run([*words, "--outdir", tmp_path / "saved", path], check=True, capture_output=True, timeout=120)
    done = lint((tmp_path / "saved" / "report.docx").read_bytes(), made, truths(lead))
    assert (done.right, done.wrong, done.unsupported) == (done.figures, (), ())


@pytest.mark.parametrize("data", [b"", b"no archive", b"PK\x03\x04 half"])
def test_what_is_no_word_file_is_said(lead, data):
    with pytest.raises(UserError, match="no report in a Word file"):
        lint(data, report.build_report(lead), {})


def test_a_document_type_or_a_missing_part_is_refused():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')
    with pytest.raises(UserError):
        list(read_paragraphs(out.getvalue()))


def test_the_word_file_has_styles_captions_repeated_heads_and_alternatives(lead):
    word = Document(io.BytesIO(report.rendered(report.build_report(lead), "docx")))
    styles = {paragraph.style.name for paragraph in word.paragraphs}
    assert {"Title", "Subtitle", "Heading 1", "Heading 2", "Caption", "List Bullet"} <= styles
    assert all(table.rows[0]._tr.trPr.find(f"{W}tblHeader") is not None for table in word.tables)
    assert word.inline_shapes
    assert all(len(shape._inline.docPr.get("descr")) > 20 for shape in word.inline_shapes)
    assert word.core_properties.language == "en-GB"


def test_the_pdf_is_tagged_and_says_its_language_and_title(lead):
    import pikepdf

    for language, said in (("en", "en-GB"), ("cy", "cy-GB")):
        with pikepdf.open(io.BytesIO(report.rendered(report.build_report(lead, language), "pdf"))) as pdf:
            assert pdf.Root.MarkInfo.Marked
            assert "/StructTreeRoot" in pdf.Root
            assert str(pdf.Root.Lang) == said
            assert pdf.Root.ViewerPreferences.DisplayDocTitle
            meta = pdf.open_metadata()
            assert meta["pdfuaid:part"] == "1"
            assert meta["dc:title"] == "Trial"


def test_the_page_is_well_formed_has_heads_and_alternatives_and_fetches_nothing(lead):
    class Page(HTMLParser):
        void = ("meta", "br", "hr", "img", "input", "link")

        def __init__(self):
            super().__init__()
            self.open, self.links, self.pictures = [], [], []

        def handle_starttag(self, tag, attrs):
            said = dict(attrs)
            self.links += [value for name, value in attrs if name in {"href", "src"}]
            self.pictures += [said.get("aria-label", "")] if tag == "svg" else []
            if tag not in self.void:
                self.open.append(tag)

        def handle_endtag(self, tag):
            assert self.open.pop() == tag

        def handle_startendtag(self, tag, attrs):
            pass

    text = report.rendered(report.build_report(lead), "html").decode()
    page = Page()
    page.feed(text)
    assert not page.open
    assert all(link.startswith("#") for link in page.links)
    assert page.pictures
    assert all(len(words) > 20 for words in page.pictures)
    assert 'scope="row"' in text
    assert '<html lang="en">' in text


@pytest.mark.parametrize("form", report.FORMATS)
def test_the_same_report_gives_the_same_bytes(lead, form):
    made = report.build_report(lead)
    assert report.rendered(made, form) == report.rendered(made, form)


def test_what_the_lead_writes_stands_in_the_report_with_its_figures_and_is_no_markup(lead):
    known = {value.figure.id: value for value in figure_values(lead)}
    figure = next(name for name, value in known.items() if name.endswith("=enough") and (value.n, value.d) == (21, 28))
    report_facts.write_section(lead, "foreword", f"<b>Good</b> in {{{figure} count}}.\nThanks.", known)
    made = report.build_report(lead)
    assert "<b>Good</b> in 21 of 28." in [plain(line) for line in lines(made)]
    assert "&lt;b&gt;Good&lt;/b&gt; in" in report.rendered(made, "html").decode()
    with pytest.raises(UserError, match="no figure called"):
        report_facts.write_section(lead, "foreword", "{q_none=enough}", known)
    with pytest.raises(UserError, match="no section called"):
        report_facts.write_section(lead, "afterword", "Thanks.", known)


def test_small_counts_of_the_make_up_are_not_shown_nor_can_one_be_worked_out(lead):
    said = [plain(line) for line in lines(report.build_report(lead))]
    assert "Female\t9" in said
    allocation.eliminate(lead, "DC-005", "Trial.")
    for number in ("DC-001", "DC-002", "DC-003", "DC-006"):
        allocation.eliminate(lead, number, "Trial.")
    said = [plain(line) for line in lines(report.build_report(lead))]
    assert "Female\tnot shown" in said
    assert "Male\tnot shown" in said
    for number in ("DC-001", "DC-002", "DC-003", "DC-005", "DC-006"):
        allocation.undo_elimination(lead, number, "Trial.")


def test_a_report_that_is_written_is_recorded_first(lead, tmp_path):
    written = report.write_report(lead, tmp_path / "out", formats=["html"], languages=["en", "cy"])
    assert [one.path.name for one in written] == ["report-en.html", "report-cy.html"]
    kinds = [value for name, value in lead.values("inspection").items() if name.startswith("plain:")]
    assert kinds.count("report") == 2
