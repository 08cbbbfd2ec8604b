"""The list from which a qualified translator works through the Welsh of the bundled forms.

All of it was written beside the English without a qualified translator. The list
says so first, then gives every text once, in the order of the forms, with a box to tick. Building
the list again keeps a tick while its text is unchanged and clears it when either language changes.

Run ``python -m tools.sample.welsh docs/generated/welsh-to-review.md`` to build it again.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from assessor_app.bundled import resource
from assessor_app.instrument import load_csv
from assessor_app.problems import UserError
from assessor_app.records import ENGLISH, WELSH, Instrument, Text

LONG = 40
"""Texts of more words than this stand in the list by their length only, to be read in the form."""

OPENING = """# Welsh to be reviewed

**No qualified translator has seen this Welsh.** It was written beside the English so that every
form can be tried in both languages. Until each line below is ticked by a qualified
translator, print a form in Welsh only with a note that says so.

How to work through it:

- Each line is one text: where it stands, what it is, the English, an arrow, the Welsh. A text that
  stands in several places is listed once.
- Long texts, such as guidance, are listed by their length. Read them in the file named in the heading.
- Change the Welsh in that file, not here. Then build this list again:
  `python -m tools.sample.welsh docs/generated/welsh-to-review.md`.
- Put an x in the box when a text is right: `[x]`. A tick is cleared when its text changes.
- English *Yes* and *No* are *Ie* and *Na* throughout. Welsh answers with the verb of the question;
  please say where one of the two reads wrongly.
- Keep to the words for terms in the last part, or change them everywhere.
"""


@dataclass(frozen=True)
class Entry:
    """One text to review: where it stands first, what it is, and how many other places share it."""

    place: str
    what: str
    english: str
    welsh: str
    others: int = 0

    def line(self) -> str:
        """The entry as it stands in the list, without its box."""
        shared = f" (and {self.others} more)" if self.others else ""
        words = len(self.english.split())
        if words > LONG or "\n" in self.english:
            mark = sha256(f"{self.english}\0{self.welsh}".encode()).hexdigest()[:8]
            return f"**{self.place}**{shared} {self.what}, {words} words, text {mark}"
        return f"**{self.place}**{shared} {self.what}: {self.english} → {self.welsh or '(none yet)'}"


def _entry(place: str, what: str, text: Text) -> Entry:
    found = dict(text.by_language)
    return Entry(place, what, found.get(ENGLISH, ""), found.get(WELSH, ""))


def entries(instrument: Instrument) -> tuple[Entry, ...]:
    """Every text of a form once, in the order of the form: groups, questions, then answers."""
    return _once(entry for entry in _every(instrument) if entry.english or entry.welsh)


def _every(instrument: Instrument) -> Iterator[Entry]:
    seen: set[str] = set()
    for question in instrument.questions:
        for code in (question.view, question.section):
            if code and code not in seen:
                seen.add(code)
                yield _entry(code, "heading", instrument.groups[code].label)
        yield _entry(question.code, "question", question.label)
        yield _entry(question.code, "hint", question.hint)
        yield _entry(question.code, "message", question.constraint_message)
        yield _entry(question.code, "guidance", question.guidance)
    for question in instrument.questions:
        for choice in question.choices:
            yield _entry(f"{question.list_name} {choice.code}", "answer", choice.label)


def _once(found: Iterable[Entry]) -> tuple[Entry, ...]:
    """Each pair of texts at its first place, counting the other places where the same pair stands."""
    first: dict[tuple[str, str, str], Entry] = {}
    places: dict[tuple[str, str, str], set[str]] = {}
    for entry in found:
        pair = (entry.what, entry.english, entry.welsh)
        first.setdefault(pair, entry)
        places.setdefault(pair, set()).add(entry.place)
    return tuple(
        Entry(entry.place, entry.what, entry.english, entry.welsh, len(places[pair]) - 1)
        for pair, entry in first.items()
    )


def terms(path: Path) -> tuple[Entry, ...]:
    """Every term of the glossary with its explanation; the Welsh begins with the Welsh term."""
    with path.open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    return tuple(Entry(row["id"], "term", f"{row['term']}: {row['en']}", row["cy"]) for row in rows)


def practice() -> tuple[Entry, ...]:
    """The practice case as one text, then the reasons of its benchmark."""
    english, welsh = (resource("practice", name).read_text(encoding="utf-8") for name in ("case.md", "case.cy.md"))
    with resource("practice", "benchmark.csv").open(encoding="utf-8", newline="") as handle:
        reasons = [row for row in csv.DictReader(handle) if row["why"]]
    return (
        Entry("case.cy.md", "case to read", english, welsh),
        *(Entry(row["question"], "reason", row["why"], row["why_cy"]) for row in reasons),
    )


def parts() -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    """A heading and its entries: each bundled form by file name, the practice case, the glossary."""
    found = []
    for path in sorted(resource("instruments").glob("*_2013.csv")):
        instrument, problems = load_csv(path)
        if instrument is None:
            raise UserError(*problems)
        found.append((f"`resources/instruments/{path.name}`", entries(instrument)))
    found.append(("`resources/practice/`", practice()))
    found.append(("`resources/instruments/glossary.csv`", terms(resource("instruments", "glossary.csv"))))
    return tuple(found)


def document(former: str = "") -> str:
    """The whole list in Markdown; ticks of `former` are kept on lines that have not changed."""
    ticked = {line.removeprefix("- [x] ") for line in former.splitlines() if line.startswith("- [x] ")}
    lines = [OPENING]
    for heading, found in parts():
        lines += [f"## {heading}", "", f"{len(found)} texts.", ""]
        lines += [f"- [{'x' if entry.line() in ticked else ' '}] {entry.line()}" for entry in found]
        lines.append("")
    return "\n".join(lines)


def build(path: Path) -> None:
    """Write the list to `path`, keeping the ticks that still hold."""
    former = path.read_text(encoding="utf-8") if path.exists() else ""
    path.write_text(document(former), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    build(Path(sys.argv[1]))
