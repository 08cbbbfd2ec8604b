"""What people are called wherever they are spoken of: never by the ids of their events."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from assessor_app.messages import Message

if TYPE_CHECKING:
    from assessor_app.store import Workspace

NOBODY_KNOWN = Message("somebody who is not in the team")


class Names(dict[str, str]):
    """The name of each person by id; somebody whom this file does not know is called so."""

    def __missing__(self, identity: str) -> str:
        """What somebody unknown is called."""
        return NOBODY_KNOWN


def names_of(workspace: Workspace) -> Mapping[str, str]:
    """The names of all who are or were in the team."""
    return Names({person.id: person.name for person in workspace.people() if person.name})
