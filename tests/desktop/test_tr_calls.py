"""Every text of the window can be found by the tool that gathers them for translators.

It reads calls of tr and translate, but none inside an f-string, and only texts that stand there as such.
"""

import ast

import pytest

from assessor_app.bundled import root

DESKTOP = root() / "assessor_app" / "desktop"

BY_DESIGN = {"sentences.py"}
"""The sentences of the core are gathered from the core, and looked up by their template."""

MODULES = sorted(path.relative_to(DESKTOP).as_posix() for path in DESKTOP.rglob("*.py") if path.parent.name != "forms")


def is_translation(node):
    if not isinstance(node, ast.Call):
        return False
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    return name in {"tr", "translate"}


def is_literal(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def unseen(source):
    """The lines with a text that is not gathered, and why."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.JoinedStr):
            found += [(call.lineno, "inside an f-string") for call in ast.walk(node) if is_translation(call)]
        if is_translation(node):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
            texts = node.args[:2] if name == "translate" else node.args[:1]
            if not texts or not all(map(is_literal, texts)):
                found.append((node.lineno, "not a text as such"))
    return sorted(set(found))


@pytest.mark.parametrize("module", [one for one in MODULES if one not in BY_DESIGN])
def test_every_text_stands_where_the_gathering_sees_it(module):
    assert unseen((DESKTOP / module).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ('f"{self.tr("seen by nobody")}"', "inside an f-string"),
        ("self.tr(words)", "not a text as such"),
        ('translate(CONTEXT, "words")', "not a text as such"),
        ('self.tr(f"{count} cases")', "not a text as such"),
    ],
)
def test_a_hidden_text_is_noticed(source, why):
    assert (1, why) in unseen(source.replace('("seen by nobody")', "('seen by nobody')"))


def test_a_text_in_pieces_and_one_with_places_are_seen():
    assert unseen('self.tr("one " "two {count}").format(count=f"{3}")') == []
