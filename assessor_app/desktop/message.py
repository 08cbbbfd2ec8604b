"""What the message bar shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from assessor_app.desktop.theme.tokens import Tone


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence, perhaps more lines, perhaps one thing to do about it."""

    words: str
    tone: Tone = Tone.DONE
    details: tuple[str, ...] = ()
    action_words: str = ""
    action: Callable[[], object] | None = field(default=None, compare=False)
