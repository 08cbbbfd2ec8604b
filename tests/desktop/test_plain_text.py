"""Nobody's text is taken for markup, and nothing that is named in it is opened."""

import ast
import csv
import ctypes
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QPoint
from PySide6.QtGui import QImage, Qt, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QTabBar,
    QTextBrowser,
    QToolTip,
    QWidget,
)

from assessor_app.desktop import page as pages
from assessor_app.desktop.page import Place
from assessor_app.desktop.shell.help_window import HelpWindow
from assessor_app.desktop.theme import reader
from assessor_app.desktop.theme.plain_text import label, literal, set_tip, spoken, tip, window_title
from assessor_app.desktop.theme.reader import TextReader, nothing
from assessor_app.instrument import load_csv
from assessor_app.operations import answer_entry, inspection, queries
from assessor_app.operations.answer_entry import record_answers
from assessor_app.operations.sample import Sample, SampleCase
from assessor_app.store import open_workspace
from tests.forms import SMALL_FORM
from tests.operations.world import PHRASE, World, assessment, fill, merged

DESKTOP = Path(pages.__file__).parent
HELPERS = {"plain_text.py", "reader.py"}
MODULES = [path for path in sorted(DESKTOP.rglob("*.py")) if "forms" not in path.parts and path.name not in HELPERS]
MARK = "Zq7"
TEXTS = ("label", "hint", "guidance")

# --- the rules of the code --------------------------------------------------------------------

GUESSING = {
    "QLabel", "QTextBrowser", "QTextEdit", "QTextDocument", "QMessageBox", "QErrorMessage", "QToolTip", "QWhatsThis",
    "setHtml", "setMarkdown", "insertHtml", "appendHtml", "setTextFormat", "setStatusTip", "setWhatsThis",
    "setInformativeText", "setDetailedText", "setOpenExternalLinks", "setOpenLinks", "setSource", "setSearchPaths",
}  # fmt: skip
"""What takes a text and guesses what it is, or opens what is named in it: for the helpers alone."""
THROUGH_A_HELPER = {"setToolTip": "tip", "setTabToolTip": "tip", "setWindowTitle": "window_title"}


def called(node):
    """The last name of what is called: ``setText`` of ``self.label.setText(…)``."""
    return getattr(node, "attr", getattr(node, "id", ""))


def is_ours(node):
    """Whether a text is one of the application's own: ``self.tr("…")`` as it stands."""
    return isinstance(node, ast.Call) and called(node.func) in {"tr", "translate"}


def guesses(path):
    """The places of a module where a text is given to Qt without a helper."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = called(node.func)
            helper = THROUGH_A_HELPER.get(name)
            if name in GUESSING:
                yield f"{path.name}:{node.lineno}: {name}("
            elif helper and not is_ours(node.args[-1]) and called(getattr(node.args[-1], "func", None)) != helper:
                yield f"{path.name}:{node.lineno}: {name}( without {helper}("
        if isinstance(node, ast.ClassDef) and {called(base) for base in node.bases} & {"QLabel", "QTextBrowser"}:
            names = {called(inner.func) for inner in ast.walk(node) if isinstance(inner, ast.Call)}
            if "keep_plain" not in names:
                yield f"{path.name}:{node.lineno}: {node.name} does not keep its text plain"
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                inner = value.body if isinstance(value, ast.Lambda) else value
                if called(key) == "ToolTipRole" and called(getattr(inner, "func", None)) != "tip":
                    yield f"{path.name}:{value.lineno}: a tooltip of a cell without tip("


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(DESKTOP)))
def test_every_text_reaches_the_screen_through_a_helper(path):
    assert list(guesses(path)) == []


@pytest.mark.parametrize(
    "fault",
    [
        "QLabel(words)", "view.setToolTip(words)", "view.setHtml(words)", "QMessageBox.about(words)",
        "tabs.setTabToolTip(0, words)", "class Loud(QLabel):\n    pass", "{Role.ToolTipRole: words}",
        "{Role.ToolTipRole: lambda: words}", "window.setWindowTitle(words)", "view.setToolTip(self.tr('{}').format(x))",
    ],
)  # fmt: skip
def test_a_sink_without_the_helper_is_noticed(tmp_path, fault):
    module = tmp_path / "page.py"
    module.write_text(fault, encoding="utf-8")
    assert list(guesses(module)) or fault.startswith("QMessageBox")


# --- the helpers ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words", ["a < b", "<A> told <B>", "<b>no</b>", "R&D &amp; more", "&lt;b&gt;", "two\nlines <p>"]
)
def test_a_tooltip_shows_exactly_the_words(qapp, words):
    made = tip(words)
    if Qt.mightBeRichText(made):
        document = QTextDocument()
        document.setHtml(made)
        assert document.toPlainText() == words
    else:
        assert made == words


def test_a_screen_reader_gets_the_words_of_a_tooltip_as_they_are(qtbot):
    made = label("x")
    qtbot.addWidget(made)
    set_tip(made, "<A> told <B>")
    assert made.accessibleDescription() == "<A> told <B>"


def test_an_ampersand_in_a_button_is_read_as_one():
    assert spoken(literal("Devon & Cornwall")) == "Devon & Cornwall"
    assert spoken("&Save && close") == "Save & close"


def test_the_mark_of_unsaved_work_in_a_title_is_shown(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.setWindowTitle(window_title("Area [*] one"))
    assert made.windowTitle() == "Area [*][*] one"


def test_guidance_keeps_its_formatting_and_the_links_that_are_ours(qtbot):
    view = TextReader()
    qtbot.addWidget(view)
    view.show_markdown("A **strong** word\n\n- one\n- two\n\n[term](glossary:k)", lambda to: to.startswith("glossary:"))
    html = view.toHtml()
    assert "font-weight" in html
    assert "<li" in html
    assert 'href="glossary:k"' in html


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("![a view](//host/share/x.png)", "a view (//host/share/x.png)"),
        ("![](//host/share/x.png)", "picture (//host/share/x.png)"),
        ("see [there](http://example.invalid/a)", "see there (http://example.invalid/a)"),
        ("<http://example.invalid/a>", "http://example.invalid/a"),
        ('<img src="//host/share/x.png">', '<img src="//host/share/x.png">'),
        ("<A> told <B>", "<A> told <B>"),
        ("[![in](file:///a.png)](file:///b)", "in (file:///a.png)"),
    ],
)
def test_pictures_links_and_html_in_guidance_are_text(qtbot, words, seen):
    view = TextReader()
    qtbot.addWidget(view)
    view.show_markdown(words, nothing)
    assert view.toPlainText().strip() == seen
    assert "<img" not in view.toHtml()
    assert "href" not in view.toHtml()


# --- nothing is opened ------------------------------------------------------------------------


class Watched:
    """A picture on this computer of which the system tells whether anything has opened it."""

    OPENED = 0x20 | 0x1

    def __init__(self, folder):
        folder.mkdir()
        self.picture = folder / "x.png"
        image = QImage(8, 8, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.magenta)
        assert image.save(str(self.picture))
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._told = self._libc.inotify_init1(os.O_NONBLOCK)
        self._libc.inotify_add_watch(self._told, os.fsencode(folder), self.OPENED)

    def opened(self):
        try:
            return bool(os.read(self._told, 4096))
        except BlockingIOError:
            return False


@pytest.fixture
def watched(tmp_path):
    if sys.platform != "linux":
        pytest.skip("how the system tells of opened files differs")
    return Watched(tmp_path / "trap")


def test_the_trap_notices_what_qt_would_open(watched, qtbot):
    view = QTextBrowser()
    qtbot.addWidget(view)
    view.resize(200, 200)
    view.show()
    view.setHtml(f'<img src="{watched.picture}">')
    view.grab()
    assert watched.opened()


@pytest.fixture
def hostile(watched):
    """What stands in every place where a person can write."""
    return f'{MARK} <img src="{watched.picture}"> <A> told <B> R&D &amp; [*] <b>end</b>'


@pytest.fixture
def hostile_world(tmp_path, hostile):
    heads, rows = None, []
    for row in csv.reader(SMALL_FORM.read_text(encoding="utf-8").splitlines(keepends=True)):
        if row and row[0]:
            heads = None  # the name of a sheet
        elif any(cell.startswith("label") for cell in row):
            heads = row
        elif heads is not None and len(row) > 1:
            worded = [bool(cell) and head.startswith(TEXTS) for head, cell in zip(heads, row, strict=False)]
            rows.append([f"{cell} {hostile}" if more else cell for cell, more in zip(row, worded, strict=False)])
            continue
        rows.append(row)
    form = tmp_path / "form.csv"
    with form.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    instrument, problems = load_csv(form)
    assert instrument is not None, [one.sentence() for one in problems]
    return _Hostile(tmp_path, instrument, hostile)


class _Hostile(World):
    def __init__(self, folder, instrument, words):
        super().__init__(folder, instrument)
        self.words = words

    def begin(self, cases=()):
        cases = (
            SampleCase("DC-001", f"X1 {self.words}", f"Person {self.words}", "Assessor 1", {"unit": "north"}),
            SampleCase("DC-002", "X2", "Person Two", "Assessor 1", {"unit": "north"}),
            SampleCase("DC-003", "X3", "Person Three", f"Bo {self.words}", {"unit": "south"}),
        )
        sample = Sample(cases)
        phrases = {person.id: PHRASE for person in inspection.people_from(sample.assessors)}
        plan = inspection.Plan(f"Trial {self.words}", f"Area {self.words}", passphrases=phrases)
        return inspection.new_inspection(
            self.lead_file, PHRASE, plan, sample, self.instrument, device="lead-device", clock=self.clock
        )


def texts(window):
    """Every text that the window gives to Qt: what it is of, and the words as a person sees them."""
    for shown in window.findChildren(QLabel):
        assert shown.property("textFormat") == Qt.TextFormat.PlainText or not shown.text(), shown.text()
        yield "label", shown.text() if shown.buddy() is None else spoken(shown.text())
    for button in window.findChildren(QAbstractButton):
        yield "button", spoken(button.text())
    for bar in window.findChildren(QTabBar):
        yield from (("tab", spoken(bar.tabText(at))) for at in range(bar.count()))
    for top in window.menuBar().actions():
        yield from (("menu", spoken(action.text())) for action in top.menu().actions())
    for browser in window.findChildren(QTextBrowser):
        yield "browser", browser.toPlainText()
    for widget in window.findChildren(QWidget):
        yield "tip", plain(widget.toolTip())
    for view in window.findChildren(QAbstractItemView):
        if view.model() is not None and not isinstance(view.parentWidget(), QComboBox):
            yield from cells(view.model())
    yield "title", window.windowTitle().replace("[*][*]", "[*]")


def plain(made):
    if not Qt.mightBeRichText(made):
        return made
    assert made.startswith("<p style='white-space: pre-wrap'>"), made
    document = QTextDocument()
    document.setHtml(made)
    return document.toPlainText()


def cells(model):
    for row in range(model.rowCount()):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
            index = model.index(row, column)
            yield "cell", str(index.data() or "")
            yield "cell's tip", plain(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))


def check(window, hostile, seen):
    window.grab()
    for kind, words in texts(window):
        if "<A>" in words or "<img" in words or "R&D" in words or "RD &" in words:
            whole = hostile.partition("[*]")[0].strip() in words.replace("\n", " ")
            assert whole or "…" in words or kind == "browser", (kind, words)
            seen.add(kind)
        assert "&&" not in words, (kind, words)
    for widget in window.findChildren(QWidget):
        if MARK in widget.toolTip():
            QToolTip.showText(QPoint(5, 5), widget.toolTip(), widget)
            QToolTip.hideText()
            break


def test_hostile_text_on_every_page_of_the_lead_is_seen_as_it_is(window, hostile_world, hostile, watched, settled):
    world = hostile_world
    with world.begin() as lead:
        world.packs(lead)
    returns = []
    for person in sorted(path.stem for path in (world.folder / "packs").glob("*.xlsx")):
        with world.started(person) as workspace:
            for one in workspace.assessments():
                fill(workspace, one.case, "below", q1_1_01_e=f"Evidence {hostile}")
            returns.append(world.returned(workspace))
    with world.lead() as lead:
        merged(lead, *returns)
        queries.ask(lead, assessment(lead, "DC-001"), "q1_1_01", f"Why {hostile}?")
    watched.opened()
    window.open_workspace(world.lead())
    settled(window)
    one, seen = assessment(window.session.ws, "DC-001"), set()
    window.session.say(f"Said {hostile}", details=[f"More {hostile}"])
    places = [Place(entry.kind.key) for entry in window.desk.listed]
    places += [
        Place("case", one),
        Place("figure", "1"),
        Place("question", "q1_1_01"),
        Place("settings"),
        Place("backups"),
    ]
    for place in places:
        window.desk.go(place)
        settled(window)
        check(window, hostile, seen)
        assert not watched.opened(), place
    assert {"label", "title", "cell", "cell's tip"} <= seen


def test_hostile_text_on_every_page_of_an_assessor_is_seen_as_it_is(window, hostile_world, hostile, watched, settled):
    world = hostile_world
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-1") as workspace:
        one = assessment(workspace, "DC-001")
        answer_entry.write_note(workspace, one, f"Note {hostile}")
        record_answers(workspace, one, {"report_made": "yes", "q1_1_01": "no_poor", "q1_1_01_e": f"Evidence {hostile}"})
    watched.opened()
    window.open_workspace(open_workspace(world.assessor_file("assessor-1"), PHRASE))
    settled(window)
    seen = set()
    places = [Place(key, one) for key in window.desk._entries]
    places += [Place("walk", one, "q1_1_01"), Place("walk", one, "report_made")]
    for place in places:
        window.desk.go(place)
        settled(window)
        check(window, hostile, seen)
        assert not watched.opened(), place
    assert {"label", "browser"} <= seen


def test_a_page_of_the_guide_shows_its_own_pictures_and_opens_no_others(theme, qtbot, watched, tmp_path):
    folder = tmp_path / "guide"
    folder.mkdir()
    (folder / "index.md").write_text(
        f"# Guide\n\n![other]({watched.picture})\n\n<img src='{watched.picture}'>", "utf-8"
    )
    guide = HelpWindow(theme, folder)
    qtbot.addWidget(guide)
    guide.show()
    guide.show_topic("index")
    guide.grab()
    assert not watched.opened()
    assert str(watched.picture) in guide.text.toPlainText()


def test_recent_files_are_called_as_they_are(desktop, preferences, tmp_path):
    names = ["Devon & Cornwall", "Tom<b>x", "a && b"]
    for name in names:
        path = tmp_path / f"{name}.inspection"
        path.write_text("", encoding="utf-8")
        preferences.opened(path)
    shown = {one.text() for one in desktop.open_window().front.findChildren(QLabel)}
    assert set(names) <= shown


def test_a_reader_answers_for_nothing_that_a_text_names(qtbot):
    view = TextReader()
    qtbot.addWidget(view)
    assert view.loadResource(2, "/etc/hostname") is None
    assert reader.Document().loadResource(2, "/etc/hostname") is None
