"""Which events count: all but those that came only by receipts set aside.

Events about receipts always count, and what was recorded in this file counts, so whether an event
counts depends on the sets of events and receipts only, never on their order.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlite_utils import Database

from assessor_app import subjects
from assessor_app.store.current_values import Field

ASIDE = "aside"
"""The field of a receipt that sets it aside: ``yes`` or nothing."""

_IS_ASIDE = (
    "exists (select 1 from head where head.subject = 'receipt:' || arrival.receipt"
    " and head.field = 'aside' and head.stands and head.value = 'yes')"
)

_BY_RECEIPT = "select event.{column} from arrival join event on seq between first and last where receipt = ?"

_COUNTS_NOWHERE = f"""
with taken as materialized (select first, last from arrival where not {_IS_ASIDE})
select event.id from arrival join event on seq between first and last
where arrival.receipt = ? and not event.recorded_here and event.subject not like 'receipt:%'
    and not exists (select 1 from taken where event.seq between taken.first and taken.last)"""


def note_arrival(db: Database, receipt: str, numbers: Iterable[int]) -> None:
    """Note that the events with these numbers came by `receipt`, beside those that are noted already."""
    noted = db.execute("select first, last from arrival where receipt = ? order by first", (receipt,)).fetchall()
    before = [number for first, last in noted for number in range(first, last + 1)]
    runs = runs_of({*before, *numbers})
    if runs != noted:
        db.execute("delete from arrival where receipt = ?", (receipt,))
        db.conn.executemany(
            "insert into arrival (receipt, first, last) values (?, ?, ?)", [(receipt, *run) for run in runs]
        )


def runs_of(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """The first and the last of each run of numbers that follow one another, in order."""
    runs: list[tuple[int, int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs


def recount(db: Database, receipts: Iterable[str]) -> set[Field]:
    """Work out again which events of these receipts count; the fields that may have changed by it.

    The heads of the receipts' own fields must be up to date.
    """
    touched: set[Field] = set()
    for receipt in receipts:
        db.execute(f"delete from uncounted where event in ({_BY_RECEIPT.format(column='id')})", (receipt,))
        db.execute(f"insert into uncounted {_COUNTS_NOWHERE}", (receipt,))
        rows = db.execute(
            f"select distinct subject, field from event where seq in ({_BY_RECEIPT.format(column='seq')})", (receipt,)
        )
        touched.update(rows.fetchall())
    return touched


def count_aside(db: Database, receipt: str) -> int:
    """How many events that came by this receipt count nowhere now."""
    events = _BY_RECEIPT.format(column="id")
    found: int = db.execute(f"select count(*) from uncounted where event in ({events})", (receipt,)).fetchone()[0]
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
