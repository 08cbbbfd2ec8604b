"""The sentences that the core says to people, gathered from its code as templates.

The core speaks English and knows nothing of languages. What it says reaches the window as whole
sentences, so the window needs the templates that they are made from, to say them in another
language: `assessor_app/desktop/sentences.py`. They are gathered here, written to
resources/translations/sentences.txt, one a line, and translated with the texts of the window.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONTEXT = "Sentences"
APART = ("desktop", "sample", "commands")
"""Parts of the package that say nothing to the window, or say it in its own languages."""

BESIDE = ("desktop/lead/form_facts.py", "desktop/shell/opening.py")
"""Modules of the window that make problems themselves, as the core does."""

BUGS = ("AssertionError", "KeyError", "RuntimeError", "TypeError", "ValueError")

_SENTENCE = re.compile(r"[\W\d]*[A-Z{].* .*[.?!](?: \{\w+\})?", re.DOTALL)
_CODE = re.compile(r"select |^\{time\}|\(\?|[\[\]]|where id")

PIECES = (
    "This rule cannot be understood: {source}",
    "a long number",
    "a person’s name",
    "a postcode",
    "a telephone number",
    "an e-mail address",
    "and",
    "case {case}",
    "cell {cell}",
    "column {column}",
    "field {field}",
    "or",
    "part {member}",
    "row {row}",
    "rows {rows}",
    "commas",
    "semicolons",
    "tabs",
    "upright strokes",
    "sheet {sheet}",
    "sheets survey, choices and settings",
    "the bare word {value}",
    "the sign {symbol}",
    "unknown reason",
    "{mend} (and {more} more like this)",
    "“.” means the answer that is being checked; only a constraint can use it.",
)
"""Pieces of sentences, and of the words for a place; a test holds that the core says each of them."""


def templates() -> list[str]:
    """Every sentence and piece, sorted; values stand in braces, as `str.format` reads them."""
    found = {words for path in _modules() for words in _said_in(path)}
    return sorted({words for words in found if _is_sentence(words)} | set(PIECES))


def everything_said() -> set[str]:
    """Every text in the core's code, sentence or not, as a template."""
    return {words for path in _modules() for words in _said_in(path)}


def _modules() -> list[Path]:
    """The modules of the core that can tell a person of a problem."""
    package = ROOT / "assessor_app"
    paths = sorted(path for path in package.rglob("*.py") if path.relative_to(package).parts[0] not in APART)
    core = [path for path in paths if "problems import" in path.read_text(encoding="utf-8")]
    return [*core, *(package.joinpath(*place.split("/")) for place in BESIDE)]


def _is_sentence(words: str) -> bool:
    return bool(_SENTENCE.fullmatch(words)) and not _CODE.search(words)


def _said_in(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    passed = {id(part) for node in ast.walk(tree) for part in _not_said(node)}
    for node in ast.walk(tree):
        if id(node) in passed:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield _escaped(node.value).strip()
        elif isinstance(node, ast.JoinedStr):
            yield _template(node).strip()


def _not_said(node: ast.AST) -> Iterator[ast.AST]:
    """Docstrings, the fixed parts of templates, and the words of errors that are bugs."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from (part for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in BUGS:
        yield from ast.walk(node)


def _template(node: ast.JoinedStr) -> str:
    parts, names = [], set[str]()
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts.append(_escaped(str(value.value)))
        elif isinstance(value, ast.FormattedValue):
            name = _named(value.value)
            while name in names:
                name += "_"
            names.add(name)
            parts.append(f"{{{name}}}")
    return "".join(parts)


def _escaped(words: str) -> str:
    return words.replace("{", "{{").replace("}", "}}")


def _named(node: ast.expr) -> str:
    """What a translator sees where a value will stand."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.Call(args=[first, *_]) | ast.Subscript(value=first) | ast.BinOp(left=first):
            return _named(first)
        case ast.Call(func=ast.Attribute(value=first)):
            return _named(first)
    return "value"
