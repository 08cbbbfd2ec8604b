"""The workspace of one person for one inspection: an encrypted SQLite file whose truth is a set of events."""

from assessor_app.store.files import create, open_workspace
from assessor_app.store.key import Key, derive_key
from assessor_app.store.workspace import Workspace

__all__ = ["Key", "Workspace", "create", "derive_key", "open_workspace"]
