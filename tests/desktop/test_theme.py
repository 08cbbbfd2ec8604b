"""The look: contrast, scales, icons."""

import re
from itertools import product

import pytest

from assessor_app.bundled import resource, root
from assessor_app.desktop.theme import icons
from assessor_app.desktop.theme.stylesheet import style_sheet
from assessor_app.desktop.theme.theme import Look, Theme
from assessor_app.desktop.theme.tokens import CONTRAST, DARK, LIGHT, Size, Space, Tone

LOOKS = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


def luminance(colour):
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(
    ("text", "ground"), list(product(["text", "muted", "link", "problem"], ["ground", "surface", "sunken"]))
)
def test_text_has_the_contrast_that_wcag_asks_for(look, text, ground):
    colours = LOOKS[look]
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("tone", Tone)
def test_the_words_of_every_tone_can_be_read_on_its_ground(look, tone):
    words, ground = LOOKS[look].of(tone)
    assert contrast(words, ground) >= 4.5
    assert contrast(LOOKS[look].text, ground) >= 4.5


@pytest.mark.parametrize("look", LOOKS)
def test_buttons_and_what_is_chosen_can_be_read(look):
    colours = LOOKS[look]
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.on_accent, colours.accent_hover) >= 4.5
    assert contrast(colours.text, colours.accent_ground) >= 4.5
    assert contrast(colours.accent, colours.accent_ground) >= 4.5


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(("line", "ground"), list(product(["control_line", "focus"], ["ground", "surface", "sunken"])))
def test_the_edges_of_controls_and_the_focus_can_be_seen(look, line, ground):
    colours = LOOKS[look]
    assert contrast(getattr(colours, line), getattr(colours, ground)) >= 3


@pytest.mark.parametrize("look", LOOKS)
def test_the_style_sheet_has_no_blank_left_open(look):
    assert "$" not in style_sheet(LOOKS[look], 100, look)


def test_everything_is_twice_as_large_at_200_percent(qapp):
    theme = Theme(Look.LIGHT, 200)
    assert theme.px(Space.NORMAL) == 2 * Space.NORMAL
    assert theme.pt(Size.BODY) == 2 * Size.BODY / 10
    assert f"font-size: {2 * Size.BODY / 10:.2f}pt" in style_sheet(LIGHT, 200, "light")


def test_a_size_stays_between_100_and_200_percent(theme):
    theme.set_percent(500)
    assert theme.percent == 200
    theme.set_percent(10)
    assert theme.percent == 100


def test_the_look_follows_the_computer_until_one_is_chosen(qapp):
    theme = Theme(Look.SYSTEM)
    assert theme.shown in {Look.LIGHT, Look.DARK, Look.CONTRAST}
    theme.set_look(Look.DARK)
    assert theme.shown is Look.DARK
    assert theme.colours is DARK


def test_every_icon_is_drawn_alike():
    for path in resource("icons").glob("*.svg"):
        drawing = path.read_text(encoding="utf-8")
        if path.stem == "application":
            continue
        assert 'viewBox="0 0 24 24"' in drawing, path.name
        assert set(re.findall(r'(?:stroke|fill)="([^"]+)"', drawing)) <= {"currentColor", "none"}, path.name


def test_every_icon_shows_something_in_the_colour_asked_for(qapp):
    for path in resource("icons").glob("*.svg"):
        picture = icons.pixmap(path.stem, "#ff0000", 24).toImage()
        inked = [(x, y) for x in range(24) for y in range(24) if picture.pixelColor(x, y).alpha() > 128]
        assert inked, path.name
        if path.stem != "application":
            assert all(picture.pixelColor(x, y).red() > 200 for x, y in inked), path.name


def test_every_icon_that_the_code_names_is_there():
    there = {path.stem for path in resource("icons").glob("*.svg")}
    pattern = re.compile(r'(?:icon=|icon = |theme\.icon\(|pixmap\(|picture\([\w.]+, )"(\w+)"')
    for path in (root() / "assessor_app" / "desktop").rglob("*.py"):
        for name in pattern.findall(path.read_text(encoding="utf-8")):
            assert name in there, f"{path.name} names the icon {name}"


def test_every_tone_has_an_icon_so_that_nothing_is_told_by_colour_alone():
    assert all(resource("icons", f"{tone.value}.svg").exists() for tone in Tone)
