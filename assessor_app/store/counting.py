"""Which events count: all but those that came only by receipts set aside.

Events about receipts always count, and what was recorded in this file counts, so whether an event
counts depends on the sets of events and receipts only, never on their order.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlite_utils import Database

from assessor_app import subjects
from assessor_app.store.heads import Field

ASIDE = "aside"
"""The field of a receipt that sets it aside: ``yes`` or nothing."""

_IS_ASIDE = (
    "exists (select 1 from head where head.subject = 'receipt:' || arrival.receipt"
    " and head.field = 'aside' and head.stands and head.value = 'yes')"
)

_BY_RECEIPT = "select event from arrival where receipt = ?"

_COUNTS_NOWHERE = f"""
select event.id from event
where event.id in ({_BY_RECEIPT}) and not event.recorded_here and event.subject not like 'receipt:%'
    and not exists (select 1 from arrival where arrival.event = event.id and not {_IS_ASIDE})"""


def recount(db: Database, receipts: Iterable[str]) -> set[Field]:
    """Work out again which events of these receipts count; the fields that may have changed by it.

    The heads of the receipts' own fields must be up to date.
    """
    touched: set[Field] = set()
    for receipt in receipts:
        db.execute(f"delete from uncounted where event in ({_BY_RECEIPT})", (receipt,))
        db.execute(f"insert into uncounted {_COUNTS_NOWHERE}", (receipt,))
        touched.update(
            db.execute(f"select distinct subject, field from event where id in ({_BY_RECEIPT})", (receipt,)).fetchall()
        )
    return touched


def count_aside(db: Database, receipt: str) -> int:
    """How many events that came by this receipt count nowhere now."""
    found: int = db.execute(f"select count(*) from uncounted where event in ({_BY_RECEIPT})", (receipt,)).fetchone()[0]
    return found


def must_recount(db: Database, receipt: str) -> bool:
    """Whether events that come by `receipt` need a recount: it is set aside, or something is."""
    return bool(
        db.execute(
            "select exists (select 1 from uncounted) or exists (select 1 from head"
            " where subject = ? and field = 'aside' and stands and value = 'yes')",
            (subjects.receipt(receipt),),
        ).fetchone()[0]
    )


def recount_all(db: Database) -> None:
    """Work out again which events count, for every receipt that is set aside."""
    db.execute("delete from uncounted")
    aside = db.execute(
        "select substr(subject, 9) from head"
        " where subject like 'receipt:%' and field = 'aside' and stands and value = 'yes'"
    ).fetchall()
    for (receipt,) in aside:
        db.execute(f"insert or ignore into uncounted {_COUNTS_NOWHERE}", (receipt,))
