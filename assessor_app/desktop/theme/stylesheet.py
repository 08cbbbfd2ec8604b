"""The style sheet of the whole application, filled in from the colours and scales."""

from __future__ import annotations

from string import Template

from assessor_app.bundled import resource
from assessor_app.desktop.theme.tokens import Colours, Size, Space


def style_sheet(colours: Colours, percent: int, marks: str, *, complete: bool = True) -> str:
    """Qt style sheet text: `percent` scales text and spacing, `marks` names the set of drawn marks.

    Without `complete` it has only what the start page needs: Qt reads that in half the time.
    """
    names = ("start.qss", "assessor.qss") if complete else ("start.qss",)
    template = Template("".join(resource("styles", name).read_text(encoding="utf-8") for name in names))
    words: dict[str, str] = dict(colours._asdict())
    words |= {f"space_{space.name.lower()}": f"{round(space * percent / 100)}px" for space in Space}
    words |= {f"size_{size.name.lower()}": f"{size * percent / 1000:.2f}pt" for size in Size}
    words |= {f"px_{pixels}": f"{round(pixels * percent / 100)}px" for pixels in PIXELS}
    for mark in ("tick", "down", "up", "right"):
        words[f"mark_{mark}"] = f'url("{resource("styles", f"{mark}-{marks}.svg").as_posix()}")'
    return template.substitute(words)


PIXELS = (1, 2, 3, 5, 6, 7, 10, 11, 15, 18, 20, 28, 36, 40, 44, 60)
"""The other lengths that the style sheet uses as ``$px_…``."""
