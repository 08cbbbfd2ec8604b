"""The form on paper: a fallback for a day without a computer. Boxes to tick, lines to write on, arrows."""

from __future__ import annotations

from reportlab.lib.enums import TA_RIGHT
from reportlab.platypus import Flowable, Spacer, TableStyle

from assessor_app.instrument import CompiledInstrument, compile_form
from assessor_app.records import ENGLISH, EvidenceRule, Instrument, Kind, Question
from assessor_app.reports import route
from assessor_app.reports.answers import OTHER
from assessor_app.reports.blocks import heading, signatures
from assessor_app.reports.flowables import Grid
from assessor_app.reports.page import PrintedPage, Story, Target, write
from assessor_app.reports.paper import WrittenLines, box_with_line, choice_boxes, columns, field
from assessor_app.reports.style import (
    ACCENT,
    HAIR,
    HINT,
    KICKER,
    LABEL,
    MEDIUM,
    NORMAL,
    SECTION,
    SMALL,
    SMALL_TEXT,
    STEP,
    STRONG,
    SUBTITLE,
    TEXT,
    TITLE,
    WIDTH,
)
from assessor_app.reports.text import paragraph
from assessor_app.reports.words import say

_GUTTER = 26.0
_ROOM = WIDTH - _GUTTER
_LINES = {EvidenceRule.WELCOME: 2, EvidenceRule.BELOW: 3, EvidenceRule.ALWAYS: 3}
_CODE_WIDTH = 90.0
_CONDITION = HINT.clone("condition", textColor=ACCENT)
_CODE = SMALL_TEXT.clone("code", alignment=TA_RIGHT)
_LINES_OF_TEXT = 5


def blank_form(target: Target, instrument: Instrument, language: str = ENGLISH) -> None:
    """Write the form as a PDF to `target`, a path or an open file, ready to be filled in by hand."""
    sheet = _Sheet(compile_form(instrument), language)
    write(
        target, sheet.story(), PrintedPage(instrument.title.to(language), instrument.title.to(language), "", language)
    )


class _Sheet:
    """Lays out one form in one language."""

    def __init__(self, form: CompiledInstrument, language: str) -> None:
        self._form = form
        self._instrument = form.instrument
        self._language = language
        self._route = route.route(form, language)

    def story(self) -> Story:
        """All that is printed."""
        story = Story()
        story.block(self._head())
        before = ""
        for question in self._instrument.questions:
            if question.owner or question.warns_of:
                continue
            self._headings(story, before, question)
            before = question.section
            self._question(story, question)
        story.block(signatures("", self._language))
        return story

    def _say(self, key: str, **parts: object) -> str:
        return say(key, self._language, **parts)

    def _head(self) -> list[Flowable]:
        form = self._instrument
        title = form.title.to(self._language)
        fields = [field(self._say(key), WIDTH / 3 - NORMAL) for key in ("case-number", "assessor", "date")]
        return [
            paragraph(self._say("blank-form"), KICKER, WIDTH),
            paragraph(title, TITLE, WIDTH),
            paragraph(self._say("version-only", version=form.version), SUBTITLE, WIDTH),
            Spacer(1, MEDIUM),
            Grid([fields], colWidths=[WIDTH / 3] * 3, style=TableStyle([("LEFTPADDING", (0, 0), (-1, -1), 0)])),
            Spacer(1, MEDIUM),
            paragraph(self._say("blank-how"), TEXT, WIDTH),
            Spacer(1, SMALL),
            paragraph(self._say("more-room"), TEXT, WIDTH),
        ]

    def _headings(self, story: Story, before: str, question: Question) -> None:
        groups = self._instrument.groups
        last_view = groups[before].parent or before if before else ""
        if question.view != last_view:
            story.heading(
                *heading(groups[question.view].label.to(self._language), STEP), *self._condition(question.view)
            )
        if question.section not in {before, question.view}:
            label = groups[question.section].label.to(self._language)
            story.heading(*heading(label, SECTION, level=1), *self._condition(question.section))

    def _condition(self, code: str) -> list[Flowable]:
        said = self._route.conditions.get(code, "")
        return [paragraph(said, _CONDITION, WIDTH), Spacer(1, HAIR)] if said else []

    def _question(self, story: Story, question: Question) -> None:
        if question.kind is Kind.NOTE:
            story.block([paragraph(question.label.to(self._language), TEXT, WIDTH), Spacer(1, SMALL)])
            return
        number = paragraph(str(self._route.numbers[question.code]), STRONG, _GUTTER)
        story.heading(*self._condition(question.code))
        asked = [*self._asked(question), *self._room_for(question)]
        beside = [_row("", block) for block in (self._reasons(question), self._evidence(question)) if block]
        story.block([_row(number, asked), *beside, Spacer(1, MEDIUM)])

    def _asked(self, question: Question) -> list[Flowable]:
        """The words of the question with its own code in grey, and its hint."""
        code = paragraph(question.code, _CODE, _CODE_WIDTH)
        words = paragraph(question.label.to(self._language), STRONG, _ROOM - _CODE_WIDTH - MEDIUM)
        found: list[Flowable] = [columns([words, code], [_ROOM - _CODE_WIDTH, _CODE_WIDTH])]
        if hint := question.hint.to(self._language):
            found.append(paragraph(hint, HINT, _ROOM))
        return found

    def _room_for(self, question: Question) -> list[Flowable]:
        """Where the answer goes: boxes, a line, several lines."""
        if question.kind is Kind.SELECT_MULTIPLE:
            several = paragraph(self._say("several"), HINT, _ROOM)
            return [several, choice_boxes(self._labels(question), _ROOM)]
        if question.kind is Kind.SELECT_ONE:
            return [choice_boxes(self._labels(question), _ROOM)]
        if question.kind is Kind.TEXT:
            return [WrittenLines(_LINES_OF_TEXT if question.appearance == "multiline" else 1, _ROOM)]
        hint = self._say("day-month-year") if question.kind is Kind.DATE else ""
        return [field(hint, _ROOM / 3)]

    def _labels(self, question: Question) -> list[tuple[str, str]]:
        """The words of each choice, and where its arrow leads."""
        return [
            (choice.label.to(self._language), self._arrow(question.code, choice.code)) for choice in question.choices
        ]

    def _arrow(self, question: str, choice: str) -> str:
        target = self._route.exits.get((question, choice))
        if target is None:
            return ""
        return self._say("go-to", number=target) if target else self._say("go-to-end")

    def _reasons(self, owner: Question) -> list[Flowable]:
        """Reasons to tick, and beside "another reason" a line to say which."""
        reasons, other = (self._instrument.satellite(kind, owner.code) for kind in ("reason_for", "reason_other_for"))
        if not reasons:
            return []
        written_out = next((one for one in reasons.choices if other and one.code == OTHER), None)
        ticked = [
            one for one in self._labels(reasons) if not written_out or one[0] != written_out.label.to(self._language)
        ]
        found = [paragraph(self._if_ticked(owner, reasons), LABEL, _ROOM), choice_boxes(ticked, _ROOM, small=True)]
        if written_out:
            found.append(box_with_line(written_out.label.to(self._language), _ROOM))
        return found

    def _if_ticked(self, owner: Question, reasons: Question) -> str:
        """The words of a question for reasons, headed by the answers that need them."""
        label = reasons.label.to(self._language)
        opening = route.answers_that_open(self._form, owner, reasons)
        if not opening:
            return label
        answers = [f"“{one.label.to(self._language)}”" for one in owner.choices if one.code in opening]
        return f"{self._say('if-ticked', answers=self._say('or').join(answers))} {label}"

    def _evidence(self, owner: Question) -> list[Flowable]:
        """Lines for the evidence; above them, on the right, where it came from."""
        evidence, source = (self._instrument.satellite(kind, owner.code) for kind in ("evidence_for", "source_for"))
        if not evidence:
            return []
        label = self._say(f"evidence-owed-{owner.evidence}") if owner.evidence else evidence.label.to(self._language)
        left, right = _ROOM * 0.45, _ROOM * 0.55
        boxes = choice_boxes(self._labels(source), right, small=True) if source else ""
        return [
            columns([paragraph(label, LABEL, left), boxes], [left, right]),
            WrittenLines(_LINES[owner.evidence], _ROOM),
        ]


def _row(number: object, content: list[Flowable]) -> Grid:
    """A question's number in the gutter, and what belongs to it beside it."""
    style = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
    ]
    return Grid([[number, content]], colWidths=[_GUTTER, _ROOM], style=TableStyle(style), splitInRow=1)
