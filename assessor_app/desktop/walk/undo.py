"""Undo and redo across a case: a stack of fields with what they held before and after."""

from __future__ import annotations

from dataclasses import dataclass, field

from assessor_app.desktop.walk.desk import Desk

DEPTH = 500


@dataclass(frozen=True, slots=True)
class UndoStep:
    """One thing done: a field of the assessment, its value before and after, and where it was done."""

    field: str
    before: str | None
    after: str | None
    code: str = ""

    @property
    def where(self) -> str:
        """The code of the question where it was done, or the field of a note."""
        return self.code or self.field


@dataclass
class UndoStack:
    """What was done in this window, newest last. Undoing records again; it never takes events away."""

    done: list[UndoStep] = field(default_factory=list)
    undone: list[UndoStep] = field(default_factory=list)

    def add(self, step: UndoStep) -> None:
        """Remember something just done; what had been undone can then not be done again."""
        if step.before == step.after:
            return
        self.done.append(step)
        del self.done[:-DEPTH]
        self.undone.clear()

    def undo(self, desk: Desk) -> UndoStep | None:
        """Put back what the last step replaced; the step, or None when there is nothing to undo."""
        if not self.done:
            return None
        step = self.done[-1]
        desk.put(step.field, step.before)
        self.undone.append(self.done.pop())
        return step

    def redo(self, desk: Desk) -> UndoStep | None:
        """Do again what was undone last; the step, or None."""
        if not self.undone:
            return None
        step = self.undone[-1]
        desk.put(step.field, step.after)
        self.done.append(self.undone.pop())
        return step

    def forget(self) -> None:
        """Forget everything: others have changed the case, so earlier values may be stale."""
        self.done.clear()
        self.undone.clear()
