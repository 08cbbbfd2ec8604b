"""The columns of the three sheets of an XLSForm: their spelling, their order, their languages.

People write heads in several ways (``Relevance``, ``bind::relevant``, ``label``); an instrument has
one canonical spelling of each, so that its hash depends on what it says only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

SHEETS = ("survey", "choices", "settings")

CRITERION = "bind::insp:criterion"
ROLE = "bind::insp:role"
EVIDENCE = "bind::insp:evidence"
FORMERLY = {"survey": "bind::insp:formerly", "choices": "formerly"}
"""The columns with the words of earlier versions, in English, that meant the same; `BETWEEN` parts several."""
BETWEEN = "|"
OWN_LISTS = "insp_lists"
"""The setting that names the lists of answers that belong to the inspection; see `own_lists`."""

TRANSLATED = {
    "survey": ("label", "hint", "guidance_hint", "constraint_message"),
    "choices": ("label",),
    "settings": ("insp_title",),
}
"""The columns that stand once for each language, e.g. ``label::Welsh (cy)``."""

ORDER = {
    "survey": (
        "type", "name", "label", "hint", "guidance_hint", "required", "relevant", "constraint",
        "constraint_message", "appearance", CRITERION, ROLE, EVIDENCE,
        FORMERLY["survey"],
    ),
    "choices": ("list_name", "name", "label", "judgement", FORMERLY["choices"]),
    "settings": ("form_title", "insp_title", "insp_lists", "form_id", "version", "default_language", "namespaces"),
}  # fmt: skip
"""The columns that this application reads, in the order in which they are written."""

DEFAULT_LANGUAGE = "English (en)"
NAMESPACES = 'insp="https://example.org/assessor/insp"'

_ALIASES = {
    "survey": {
        "relevance": "relevant",
        "bind::relevant": "relevant",
        "bind::required": "required",
        "bind::constraint": "constraint",
        "caption": "label",
        "command": "type",
    },
    "choices": {"list": "list_name", "value": "name", "caption": "label"},
    "settings": {"title": "form_title", "id_string": "form_id"},
}
_LANGUAGE = re.compile(r"(?P<name>.*)\((?P<tag>[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\)")
_NOT_PLAIN = re.compile(r"\s+")


def canonical_head(sheet: str, head: str, default_language: str) -> str:
    """The canonical spelling of one column head; a head we do not know is only trimmed.

    A translated column without a language belongs to the default language.
    """
    words = _NOT_PLAIN.sub(" ", head).strip()
    base, mark, language = (part.strip() for part in words.partition("::"))
    known = _known(sheet, base, language if mark else "")
    if known not in TRANSLATED[sheet]:
        return known or words
    return f"{known}::{language or default_language}"


def _known(sheet: str, base: str, rest: str) -> str:
    """The canonical name of the column, or ``""``; `rest` is what stands behind ``::``."""
    plain = base.lower().replace(" ", "_")
    plain = _ALIASES[sheet].get(plain, plain)
    if plain in TRANSLATED[sheet]:
        return plain
    whole = f"{plain}::{rest.lower()}" if rest else plain
    whole = _ALIASES[sheet].get(whole, whole)
    return whole if whole in ORDER[sheet] else ""


def is_known(sheet: str, head: str) -> bool:
    """Whether this application reads the column with this canonical head."""
    return head.partition("::")[0] in TRANSLATED[sheet] or head in ORDER[sheet]


def language_of(head: str) -> str:
    """The language of a translated column as its head names it, e.g. ``Welsh (cy)``; else ``""``."""
    return head.partition("::")[2]


def tag(language: str) -> str:
    """The language tag in ``Welsh (cy)``; where there is none, the name itself in lower case."""
    match = _LANGUAGE.fullmatch(language.strip())
    return match["tag"].lower() if match else language.strip().lower()


def has_tag(language: str) -> bool:
    """Whether the name of a language ends in a tag, as XLSForm asks: ``Welsh (cy)``."""
    return _LANGUAGE.fullmatch(language.strip()) is not None


def in_order(sheet: str, heads: Iterable[str], default_language: str) -> list[str]:
    """The heads in canonical order: ours, each default language first, then the others by name."""
    ranks = {name: rank for rank, name in enumerate(ORDER[sheet])}

    def rank(head: str) -> tuple[int, bool, str, str]:
        base, _, language = head.partition("::")
        place = ranks.get(head, ranks.get(base, len(ranks)) if is_known(sheet, head) else len(ranks))
        return place, language not in {"", default_language}, tag(language), head

    return sorted(heads, key=rank)
