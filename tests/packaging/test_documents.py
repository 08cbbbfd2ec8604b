"""What the documents for IT say is so."""

import re
from pathlib import Path

import pytest

from assessor_app.cli import VERBS

ROOT = Path(__file__).resolve().parent.parent.parent
DOCS = ROOT / "docs"


@pytest.fixture(scope="module")
def tests():
    texts = (path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    return {name for text in texts for name in re.findall(r"^def (test_\w+)", text, re.MULTILINE)}


def test_every_test_that_the_validation_names_is_there(tests):
    named = set(re.findall(r"`(test_\w+)`", (DOCS / "validation.md").read_text(encoding="utf-8")))
    assert len(named) > 30
    assert named - tests == set()


def test_every_requirement_names_what_proves_it():
    rows = [line.split("|")[1:3] for line in (DOCS / "validation.md").read_text(encoding="utf-8").splitlines()]
    table = [(what.strip(), by.strip()) for what, by in (row for row in rows if len(row) == 2)][2:]
    assert [what for what, by in table if not by and not what.startswith("**")] == []


@pytest.mark.parametrize("page", ["for-it.md", "validation.md", "screen-readers.md"])
def test_the_files_and_commands_that_a_page_names_are_there(page):
    text = (DOCS / page).read_text(encoding="utf-8")
    targets = re.findall(r"`make ([a-z-]+)", text)
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert all(re.search(rf"^{target}:", makefile, re.MULTILINE) for target in targets)
    for path in re.findall(r"(?:packaging/windows|tests|\.github)/[\w./-]+\w", text):
        assert (ROOT / path).exists(), path
    for link in re.findall(r"\]\(([\w.-]+\.md)\)", text):
        assert (DOCS / link).exists(), link


def test_the_verb_that_proves_an_installation_is_one():
    assert "self-test" in VERBS
