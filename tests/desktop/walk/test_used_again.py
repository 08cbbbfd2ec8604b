"""A widget that is used again for another question takes the room that a new one would take."""

from itertools import permutations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from assessor_app.bundled import resource
from assessor_app.desktop.walk.card_view import card_view
from assessor_app.desktop.walk.choices import ChoiceEditor
from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.outline import asks, make_outline
from assessor_app.desktop.walk.panel import QuestionPanel
from assessor_app.desktop.walk.question_card import QuestionCard
from assessor_app.instrument import compile_form, load_csv
from assessor_app.records import Judgement
from tests.desktop.walk.anew import walk_on
from tests.desktop.walk.memory_desk import MemoryDesk

WIDTH = 420
WINDOWS: list[QWidget] = []


@pytest.fixture(autouse=True)
def _closed_at_the_end():
    yield
    WINDOWS.clear()


@pytest.fixture(scope="session")
def bundled():
    instrument, problems = load_csv(resource("instruments", "case_assessment_violent_2013.csv"))
    assert instrument is not None, problems
    return compile_form(instrument)


@pytest.fixture
def bundled_work(bundled, qapp):
    """Every judgement of the bundled form below the line, so that reasons and evidence are asked everywhere."""
    answers = {"case_type": "licence", "gender": "female", "start_date": "2013-01-03"}
    for question in bundled.instrument.questions:
        below = [choice.code for choice in question.choices if choice.judgement is Judgement.BELOW]
        answers.update({question.code: below[0]} if below else {})
    work = OpenAssessment(MemoryDesk(bundled, answers), make_outline(bundled.instrument), "en")
    yield work
    work.deleteLater()


def shown(widget, qtbot):
    """A widget in a window of its own, as wide as a card."""
    window = QWidget()
    qtbot.addWidget(window)
    WINDOWS.append(window)  # Python would throw it away, with the widget in it
    widget.setParent(window)
    window.resize(WIDTH + 20, 900)
    widget.setGeometry(0, 0, WIDTH, 900)
    window.show()
    return widget


def by_shape(things, shape):
    found = {}
    for thing in things:
        found.setdefault(shape(thing), thing)
    return found


def test_a_card_and_its_panel_used_again_are_as_high_as_new_ones_for_every_pair_of_questions(
    bundled_work, theme, qtbot
):
    work = bundled_work
    items = [item for item in work.outline.items.values() if item.code in work.snapshot.active and asks(item.question)]

    def heights(card, panel, item):
        panel.ask(item, work)
        card.ask(item, "en")
        card.show_view(card_view(item, work))
        card.set_current(on=True)
        for _ in range(3):  # a text fits its height to the width that it is given
            panel.setGeometry(0, 0, WIDTH, panel.heightForWidth(WIDTH))
            QApplication.sendPostedEvents()
        room = panel.heightForWidth(WIDTH)
        return room, card.arrange(WIDTH, room)

    def new(item):
        card, panel = QuestionCard(theme), shown(QuestionPanel(theme), qtbot)
        qtbot.addWidget(card)
        return heights(card, panel, item)

    def look(item):
        return tuple((part.kind, tuple(choice.label for choice in part.choices)) for part in item.parts)

    shapes = by_shape(by_shape(items, look).values(), new)
    assert len(shapes) >= 8
    card, panel = QuestionCard(theme), shown(QuestionPanel(theme), qtbot)
    qtbot.addWidget(card)
    for before, wanted in permutations(shapes, 2):
        for high in (before, wanted):
            assert heights(card, panel, shapes[high]) == high, (before, wanted)


def test_every_reason_of_a_list_can_be_seen_after_a_shorter_list(bundled_work, theme, qtbot):
    work = bundled_work
    lists = [part for item in work.outline.items.values() for part in item.satellites if part.role.startswith("reason")]
    counts = by_shape([part for part in lists if part.code in work.snapshot.active], lambda part: len(part.choices))
    view = walk_on(work, theme, qtbot)
    for few, many in permutations(sorted(counts), 2):
        for count in (few, many):
            view.board.go_to_code(counts[count].code)
            editor = view.sheet.panel.rows[counts[count].code].editor
            assert isinstance(editor, ChoiceEditor)
            qtbot.wait(1)
            for button in editor.buttons[: editor.used]:
                assert editor.rect().contains(button.geometry()), (few, many)


def test_a_card_measures_itself_anew_when_the_room_for_numbers_changes(bundled_work, theme, qtbot):
    work, card = bundled_work, QuestionCard(theme)
    qtbot.addWidget(card)
    item = max(work.outline.items.values(), key=lambda item: len(item.question.label.to("en")))
    card.ask(item, "en")
    card.arrange(WIDTH)
    card.gutter = WIDTH // 2
    new = QuestionCard(theme)
    qtbot.addWidget(new)
    new.gutter = WIDTH // 2
    new.ask(item, "en")
    assert card.arrange(WIDTH) == new.arrange(WIDTH)
