"""What the documents for engineers say about the tree is true of it."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ARCHITECTURE = ROOT / "docs" / "architecture.md"
NAME = re.compile(r"[\w./-]*\w\.(?:py|md|sql|csv|ts|qm|json)\b|[\w.-]+(?:/[\w.-]+)*/(?=`)")
"""A name of a file, or of a folder within back quotes."""

DOCUMENTS = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md")),
    *(path for path in (ROOT / "docs").glob("*.md")),
]


def is_there(name):
    return any((folder / name).exists() for folder in (ROOT, ROOT / "docs", *drawn_within()))


def drawn_within():
    """Where the names of the drawing and of the table of rooms begin."""
    package = ROOT / "assessor_app"
    return (package, package / "spreadsheet")


def test_every_file_and_folder_that_the_architecture_names_is_there():
    names = set(NAME.findall(ARCHITECTURE.read_text(encoding="utf-8")))
    assert len(names) > 80
    assert [name for name in sorted(names) if not is_there(name)] == []


def test_every_room_of_the_package_has_its_line_in_the_architecture():
    text = ARCHITECTURE.read_text(encoding="utf-8")
    package = ROOT / "assessor_app"
    rooms = {path.parent.relative_to(package).as_posix() for path in package.glob("*/__init__.py")}
    modules = {path.name for path in package.glob("*.py")} - {"__init__.py", "__main__.py"}
    assert [room for room in sorted(rooms) if f"`{room}/" not in text] == []
    assert [module for module in sorted(modules) if f"`{module}`" not in text] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_between_documents_leads_to_a_file(document):
    links = re.findall(r"\]\(([^)#:]+)", document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


@pytest.mark.parametrize(
    "section", re.split(r"^### ", ARCHITECTURE.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
)
def test_a_new_thing_goes_in_with_at_most_six_steps(section):
    assert 0 < len(re.findall(r"^\d\. ", section, re.MULTILINE)) <= 6
