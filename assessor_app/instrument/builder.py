"""From canonical rows to an `Instrument`.

Building never complains: what it cannot understand it leaves out, and `validation` says so. Trusted
rows (those of a workspace) need nothing more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from assessor_app.instrument import columns, sheets
from assessor_app.instrument.sheets import FormSheet, RawRows
from assessor_app.records import Choice, EvidenceRule, Group, Instrument, Judgement, Kind, Question, Text

Cells = Mapping[str, str]
AnyEnum = TypeVar("AnyEnum", bound=StrEnum)

_SELECT = re.compile(r"(select_one|select_multiple) (\S+)")
_PLAIN_KINDS = {kind.value: kind for kind in Kind if not kind.value.startswith("select")}


def from_sheets(raw: Mapping[str, RawRows]) -> Instrument:
    """The instrument that trusted rows hold (those of a workspace), by sheet name; fast, unchecked.

    Rows need not be canonical; they are made so, and the hash is that of the canonical rows.
    """
    return build(sheets.canonical(raw))


def kind_of(type_cell: str) -> tuple[Kind, str] | None:
    """The kind and the list name that a canonical ``type`` cell asks for; None if we have no such kind."""
    if type_cell in _PLAIN_KINDS:
        return _PLAIN_KINDS[type_cell], ""
    match = _SELECT.fullmatch(type_cell)
    return (Kind(match[1]), match[2]) if match else None


def build(book: Mapping[str, FormSheet]) -> Instrument:
    """The instrument of three canonical sheets."""
    languages = _languages(book)
    survey = _Survey(_texts(book["survey"].heads), _lists(book["choices"]))
    for number, cells in enumerate(_cells(book["survey"]), 2):
        survey.take(number, cells)
    rows = {name: book[name].rows for name in columns.SHEETS}
    settings = next(iter(_cells(book["settings"])), {})
    return Instrument(
        form_id=settings.get("form_id", ""),
        version=settings.get("version", ""),
        title=_title(settings, languages),
        languages=languages,
        views=tuple(group for group in survey.groups if not group.parent),
        sections=tuple(group for group in survey.groups if group.parent),
        questions=tuple(survey.questions),
        hash=sheets.content_hash(rows),
        sheets=rows,
    )


def _cells(sheet: FormSheet) -> list[dict[str, str]]:
    heads = sheet.heads
    return [{head: cell for head, cell in zip(heads, row, strict=True) if cell} for row in sheet.rows[1:]]


def _languages(book: Mapping[str, FormSheet]) -> tuple[str, ...]:
    heads = [head for name in ("survey", "choices") for head in book[name].heads]
    named = [columns.language_of(head) for head in heads if head.startswith(("label::", "hint::", "guidance_hint::"))]
    default = sheets.default_language(book["settings"].rows)
    ordered = sorted(dict.fromkeys(named), key=lambda language: (language != default, columns.tag(language)))
    return tuple(dict.fromkeys(columns.tag(language) for language in ordered)) or (columns.tag(default),)


def _title(settings: Cells, languages: Sequence[str]) -> Text:
    """``form_title``, in the default language, and ``insp_title::Welsh (cy)`` beside it."""
    titles = {languages[0]: settings.get("form_title", "")}
    for head, words in settings.items():
        if head.startswith("insp_title::"):
            titles.setdefault(columns.tag(columns.language_of(head)), words)
    return Text(tuple((language, words) for language, words in titles.items() if words))


Texts = Mapping[str, Callable[[Cells], Text]]


def _texts(heads: Sequence[str]) -> Texts:
    """For each translated column, how to read its text in all languages from a row."""
    return {name: _reader(name, heads) for name in columns.TRANSLATED["survey"]}


def _reader(name: str, heads: Sequence[str]) -> Callable[[Cells], Text]:
    places = [(columns.tag(columns.language_of(head)), head) for head in heads if head.startswith(f"{name}::")]

    def read(cells: Cells) -> Text:
        return Text(tuple((language, cells[head]) for language, head in places if head in cells))

    return read


def _lists(sheet: FormSheet) -> dict[str, tuple[Choice, ...]]:
    label = _reader("label", sheet.heads)
    lists: dict[str, dict[str, Choice]] = {}
    for cells in _cells(sheet):
        code = cells.get("name", "")
        judgement = _member(Judgement, cells.get("judgement", ""))
        choice = Choice(code, label(cells), judgement, _formerly("choices", cells))
        lists.setdefault(cells.get("list_name", ""), {}).setdefault(code, choice)
    return {name: tuple(choices.values()) for name, choices in lists.items()}


def _formerly(sheet: str, cells: Cells) -> tuple[str, ...]:
    parts = cells.get(columns.FORMERLY[sheet], "").split(columns.BETWEEN)
    return tuple(words for part in parts if (words := part.strip()))


def _member(kind: type[AnyEnum], value: str) -> AnyEnum | None:
    return kind(value) if value in kind.__members__.values() else None


@dataclass
class _Survey:
    """Takes the rows of the survey sheet one by one."""

    texts: Texts
    lists: Mapping[str, tuple[Choice, ...]]
    groups: list[Group] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    open: list[str] = field(default_factory=list)

    def take(self, number: int, cells: Cells) -> None:
        """Take one row, whose number in the canonical sheet is `number`."""
        kind = cells.get("type", "")
        if kind == "begin group":
            self._begin(number, cells)
        elif kind == "end group":
            del self.open[-1:]
        elif known := kind_of(kind):
            self._question(number, cells, *known)

    def _begin(self, number: int, cells: Cells) -> None:
        code = cells.get("name", "")
        parent = self.open[-1] if self.open else ""
        self.groups.append(Group(code, self.texts["label"](cells), parent, cells.get("relevant", ""), number))
        self.open.append(code)

    def _question(self, number: int, cells: Cells, kind: Kind, list_name: str) -> None:
        self.questions.append(
            Question(
                code=cells.get("name", ""),
                kind=kind,
                label=self.texts["label"](cells),
                hint=self.texts["hint"](cells),
                guidance=self.texts["guidance_hint"](cells),
                list_name=list_name,
                choices=self.lists.get(list_name, ()) if list_name else (),
                criteria=tuple(cells.get(columns.CRITERION, "").split()),
                role=cells.get(columns.ROLE, ""),
                evidence=_member(EvidenceRule, cells.get(columns.EVIDENCE, "")) or EvidenceRule.WELCOME,
                required=cells.get("required", "") == "yes",
                relevant=cells.get("relevant", ""),
                constraint=cells.get("constraint", ""),
                constraint_message=self.texts["constraint_message"](cells),
                appearance=cells.get("appearance", ""),
                view=self.open[0] if self.open else "",
                section=self.open[-1] if self.open else "",
                row=number,
                formerly=_formerly("survey", cells),
            )
        )
