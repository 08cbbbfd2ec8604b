"""What a workspace says of itself: whose it is, of which inspection; and marks that we leave in it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlite_utils import Database

from assessor_app.records import Owner, Person

KIND = "assessor workspace"


@dataclass(frozen=True, slots=True)
class About:
    """Whose file this is, for which inspection (its id), made when (UTC, ISO 8601)."""

    inspection: str
    owner: Owner
    me: Person
    made_at: str


def write_about(db: Database, about: About) -> None:
    """Write it into a new file."""
    rows = {
        "kind": KIND,
        "inspection": about.inspection,
        "owner": str(about.owner),
        "person": about.me.id,
        "person_name": about.me.name,
        "person_role": str(about.me.role),
        "made_at": about.made_at,
    }
    db.conn.executemany("insert into meta (key, value) values (?, ?)", rows.items())


def read_about(db: Database) -> About | None:
    """What the file says of itself; ``None`` if it is no workspace."""
    if not db.execute("select 1 from sqlite_master where type = 'table' and name = 'meta'").fetchone():
        return None
    found = dict(db.execute("select key, value from meta").fetchall())
    if found.get("kind") != KIND:
        return None
    me = Person(found["person"], found["person_name"], Owner(found["person_role"]))
    return About(found["inspection"], Owner(found["owner"]), me, found["made_at"])


def mark(db: Database, name: str) -> str:
    """The mark with this name; ``""`` if it was never left."""
    row = db.execute("select value from meta where key = ?", (name,)).fetchone()
    return row[0] if row else ""


def leave_mark(db: Database, name: str, value: str) -> None:
    """Leave a mark, in place of an earlier one of that name."""
    db.execute(
        "insert into meta (key, value) values (?, ?) on conflict (key) do update set value = excluded.value",
        (name, value),
    )
