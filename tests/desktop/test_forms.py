"""The compiled forms are those of ui/."""

import re
import xml.etree.ElementTree as ET
from importlib import import_module

import pytest

from assessor_app.bundled import root
from tools import forms

MENUS = set("fvgh")
"""File, View, Go, Help: these keys with Alt belong to the menu bar."""

FORMS = sorted((root() / "ui").glob("*.ui"))


def test_the_compiled_forms_are_up_to_date(tmp_path):
    forms.build(tmp_path)
    fresh = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.glob("*.py")}
    kept = {path.name: path.read_text(encoding="utf-8") for path in forms.FORMS.glob("*.py")}
    assert kept == fresh, "run: make forms"


@pytest.mark.parametrize("form", FORMS, ids=lambda path: path.stem)
def test_every_class_that_a_form_names_is_there(form):
    for custom in ET.parse(form).iter("customwidget"):
        home, name = custom.findtext("header", ""), custom.findtext("class", "")
        assert hasattr(import_module(home), name), (home, name)


@pytest.mark.parametrize("form", FORMS, ids=lambda path: path.stem)
def test_every_field_of_a_form_has_a_name_for_screen_readers(form):
    for widget in ET.parse(form).iter("widget"):
        if widget.get("class") in {"QLineEdit", "QComboBox", "QPlainTextEdit"}:
            names = {prop.get("name") for prop in widget.findall("property")}
            assert "accessibleName" in names, widget.get("name")


@pytest.mark.parametrize("form", FORMS, ids=lambda path: path.stem)
def test_no_two_things_in_a_form_have_the_same_mnemonic(form):
    texts = [text.text or "" for text in ET.parse(form).iter("string")]
    keys = [key.lower() for text in texts for key in re.findall(r"&(\w)", text)]
    assert sorted(keys) == sorted(set(keys))
    assert not set(keys) & MENUS
