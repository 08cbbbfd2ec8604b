"""The small form with units that are left to the inspection."""

from assessor_app.instrument import from_sheets
from tests.forms import small_form


def with_own_lists(**changed):
    """The small form, whose units are left to the inspection."""
    cells = {**dict(zip(*small_form().sheets["settings"], strict=True)), "insp_lists": "units", **changed}
    settings = (tuple(cells), tuple(cells.values()))
    return from_sheets({**small_form().sheets, "settings": settings})
