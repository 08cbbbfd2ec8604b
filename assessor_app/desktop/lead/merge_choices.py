"""What a lead has chosen for a workbook that holds more than recorded answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class MergeChoices(TypedDict, total=False):
    """What to do with what a workbook holds beside recorded answers: see `incoming_work.merge`."""

    edits: str
    lead_changes: str
    reason: str
    passphrases: Sequence[str]
