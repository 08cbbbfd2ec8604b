"""The templates of the core's messages, gathered from where they are made.

A template is the fixed text that is given to ``Message``, ``Message.counted`` or ``Template``; nothing is guessed.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "assessor_app"
MAKERS = ("Message", "Template")
_WORDS = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True, order=True)
class Gathered:
    """A template, and whether it is about a number of things (then a language has a translation for each form)."""

    template: str
    plural: bool = False


def templates() -> list[Gathered]:
    """Every template of the package, once, in order."""
    found = {gathered for path in sorted(PACKAGE.rglob("*.py")) for gathered in _in_module(path)}
    return sorted(gathered for gathered in found if _has_words(gathered.template))


def _has_words(template: str) -> bool:
    """Whether there is anything to translate beside the values."""
    return bool(_WORDS.search(re.sub(r"\{\w*\}", "", template)))


def _in_module(path: Path) -> Iterator[Gathered]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str(template)), *_]) if name in MAKERS:
                yield Gathered(template)
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="Message"), attr="counted"),
                args=[_, ast.Constant(), ast.Constant(value=str(several)), *_],
            ):
                yield Gathered(several, plural=True)
