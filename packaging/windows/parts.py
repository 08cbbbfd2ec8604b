"""What both installers say of the application: names in English and Welsh, file types, stable identities."""

from __future__ import annotations

import uuid

MAKER = "Assessor"
NAME = "Assessor"
SPACE = uuid.UUID("3f0a6a1c-6c8e-5d0e-9a2b-6f1f3c1d7a55")
"""The space of identities of this product: never change it, or an older version is not replaced."""

UPGRADE = str(uuid.uuid5(SPACE, "upgrade")).upper()
SHORTCUTS = (
    ("Assessor", "Inspect the quality of casework"),
    ("Assessor (Cymraeg)", "Arolygu ansawdd gwaith achos"),
)
"""The name and the description of each entry of the Start menu; the second opens the window in Welsh."""

FILE_TYPE = "Assessor.Inspection"
ENDING = ".inspection"
FILE_TYPE_WORDS = "Assessor inspection file"
"""Packs are workbooks (``.xlsx``): Excel stays their program, and Assessor is offered under Open with."""


def identity(*words: str) -> str:
    """An identity that is the same in every build for the same part."""
    return str(uuid.uuid5(SPACE, "/".join(words))).upper()
