"""Redaction: the text goes from the file, its backups and every later merge; id and times stay."""

from __future__ import annotations

from contextlib import closing

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from sqlcipher3 import dbapi2

from assessor_app import log
from assessor_app.problems import Severity, UserError
from assessor_app.records import Change
from assessor_app.store import integrity
from assessor_app.store.backups import back_up, backups, restore
from assessor_app.store.connection import connect_to_write
from assessor_app.store.page_checksums import PAGE
from assessor_app.store.read_only import ReadOnlyDatabase
from tests.store.making import ASSESSOR, KEY, allocate, answer, foreign, made, opened, receipt

A1 = "assessment:a1"
SECRET = "Victim Name"


def redaction(of, author="lead"):
    return log.make_event("inspection", f"redact:{of.id}", "redacted", "", author, "d", "2013-06-09", "a name")


def texts(path):
    """Every text in the file, whatever the table."""
    with closing(ReadOnlyDatabase(path, KEY)) as db:
        tables = [name for (name,) in db.execute("select name from sqlite_master where type = 'table'")]
        return " ".join(str(row) for table in tables for row in db.execute(f"select * from {table}"))


def test_the_text_and_the_reason_go_and_everything_else_stays(ws):
    (event,) = ws.record([Change(A1, "q1_e", SECRET, reason=f"{SECRET} said so")])
    assert ws.redact([event.id], "a name") == ()
    (left,) = ws.history(A1, "q1_e")
    assert (left.id, left.time, left.author, left.parents) == (event.id, event.time, event.author, event.parents)
    assert (left.value, left.reason) == (None, "")
    assert ws.answers("a1") == {}
    assert SECRET not in texts(ws.path)
    assert ws.check_integrity() == ()


def test_who_redacted_and_why_is_known(ws):
    event = answer(ws, "q1_e", SECRET)
    ws.redact([event.id], "a name, typed by mistake")
    (redacted,) = ws.history("inspection", f"redact:{event.id}")
    assert (redacted.value, redacted.author, redacted.reason) == ("redacted", "lead", "a name, typed by mistake")


def test_a_later_answer_without_the_name_stands(ws):
    first = answer(ws, "q1_e", SECRET)
    answer(ws, "q1_e", "the victim")
    ws.redact([first.id], "a name")
    assert ws.answers("a1") == {"q1_e": "the victim"}


def test_a_detail_with_the_text_goes_too(ws):
    event = answer(ws, "unit", SECRET)
    assert SECRET in texts(ws.path)
    ws.redact([event.id], "a name")
    assert SECRET not in texts(ws.path)


def test_a_draft_that_began_from_the_text_goes_too(ws):
    event = answer(ws, "q1_e", SECRET)
    ws.save_draft(A1, "q1_e", f"{SECRET} and more")
    ws.redact([event.id], "a name")
    assert ws.drafts() == ()


def test_only_the_lead_redacts(path):
    with made(path, ASSESSOR) as ws:
        allocate(ws)
        event = answer(ws, "q1_e", SECRET)
        with pytest.raises(UserError, match="Only the lead inspector"):
            ws.redact([event.id], "a name")
        assert ws.answers("a1") == {"q1_e": SECRET}


# --- merges -------------------------------------------------------------------------------------


@pytest.mark.parametrize("first", ["the text", "the redaction", "both at once"])
def test_a_redaction_wins_whichever_arrives_first(ws, first):
    secret = foreign(SECRET, field="q1_e")
    books = {"the text": [[secret], [redaction(secret)]], "the redaction": [[redaction(secret)], [secret]]}
    for number, book in enumerate(books.get(first, [[secret, redaction(secret)]])):
        ws.add(book, receipt(f"r{number}"))
    assert list(ws.events([A1]))[-1] == log.blanked(secret)
    assert SECRET not in texts(ws.path)


def test_an_event_that_lost_its_text_is_taken_with_its_redaction_and_not_without(ws):
    secret = foreign(SECRET, field="q1_e")
    with pytest.raises(UserError, match="altered"):
        ws.add([log.blanked(secret)], receipt())
    assert ws.add([log.blanked(secret), redaction(secret)], receipt()) == 2
    assert ws.add([secret], receipt("r2")) == 0
    assert SECRET not in texts(ws.path)


def test_a_redacted_event_does_not_let_other_text_in(ws):
    secret = foreign(SECRET, field="q1_e")
    forged = log.blanked(secret).__class__(
        secret.id, *[getattr(secret, name) for name in ("subject", "field")], "other words",
        *[getattr(secret, name) for name in ("instrument", "author", "device", "time", "reason", "parents")],
    )  # fmt: skip
    with pytest.raises(UserError, match="altered"):
        ws.add([redaction(secret), forged], receipt())


def test_the_redaction_of_somebody_who_is_no_lead_redacts_nothing(ws):
    secret = foreign(SECRET, field="q1_e")
    ws.add([secret, redaction(secret, author="assessor-1")], receipt())
    assert ws.answers("a1") == {"q1_e": SECRET}


def test_a_deputy_whom_the_lead_made_lead_redacts_even_if_that_arrives_later(ws):
    secret = foreign(SECRET, field="q1_e")
    ws.add([secret, redaction(secret, author="assessor-1")], receipt())
    ws.record([Change("person:assessor-1", "role", "lead")])
    assert SECRET not in texts(ws.path)


def test_setting_the_receipt_of_a_redaction_aside_brings_nothing_back(ws):
    secret = foreign(SECRET, field="q1_e")
    ws.add([secret], receipt("r1"))
    ws.add([redaction(secret)], receipt("r2"))
    ws.set_aside("r2", "")
    assert ws.answers("a1") == {}
    ws.rebuild()
    assert ws.answers("a1") == {}
    assert ws.check_integrity() == ()


def test_clearing_a_redaction_brings_nothing_back(ws):
    event = answer(ws, "q1_e", SECRET)
    ws.redact([event.id], "a name")
    ws.record([Change("inspection", f"redact:{event.id}", None)])
    assert ws.answers("a1") == {}


# --- backups ------------------------------------------------------------------------------------


def test_the_text_goes_from_the_backups_at_once(ws, path):
    event = answer(ws, "unit", SECRET)
    backup = back_up(ws).path
    assert SECRET in texts(backup)
    assert ws.redact([event.id], "a name") == ()
    assert SECRET not in texts(backup)
    with opened(backup) as copy:
        before = integrity.snapshot(copy.session.db)
        copy.rebuild()
        assert integrity.snapshot(copy.session.db) == before


def test_the_text_goes_from_the_backups_when_the_redaction_came_by_a_merge(ws, path):
    secret = foreign(SECRET, field="q1_e")
    ws.add([secret], receipt("r1"))
    back_up(ws)
    ws.add([redaction(secret)], receipt("r2"))
    ws.close()
    opened(path).close()
    assert len(backups(path)) >= 2
    assert all(SECRET not in texts(backup.path) for backup in backups(path))


def test_a_backup_with_other_derived_tables_is_emptied_of_them_and_rebuilt_when_it_is_opened(ws, path):
    event = answer(ws, "unit", SECRET)
    answer(ws, "q1", "yes")
    backup = back_up(ws).path
    with closing(connect_to_write(backup, KEY)) as db:
        db.execute("update meta set value = 'older' where key = 'derived'")
        db.execute("drop table detail")
    ws.redact([event.id], "a name")
    assert SECRET not in texts(backup)
    with closing(connect_to_write(backup, KEY)) as db:
        db.execute("create table detail (assessment text, name text, value text, primary key (assessment, name))")
    with opened(backup) as copy:
        assert copy.answers("a1") == {"q1": "yes"}


def test_a_backup_that_cannot_be_opened_is_told(ws, path):
    event = answer(ws, "q1_e", SECRET)
    backup = back_up(ws).path
    backup.write_bytes(bytes(8192))
    (warning,) = ws.redact([event.id], "a name")
    assert (warning.code, warning.file) == ("backup-not-redacted", backup.name)


def decrypted(path):
    """Every page of the file as SQLite has it, used or not (SQLCipher 4: AES-256 in CBC mode)."""
    content = path.read_bytes()
    for start in range(0, len(content), PAGE):
        page = content[start : start + PAGE]
        decryptor = Cipher(AES(KEY.raw), CBC(page[PAGE - 80 : PAGE - 64])).decryptor()
        yield decryptor.update(page[0 if start else 16 : PAGE - 80])


def holds(path, text):
    return any(text.encode() in page for page in decrypted(path))


def test_nothing_of_the_text_is_left_in_unused_space_of_the_file_or_a_backup(ws, path):
    events = [answer(ws, "unit", f"{SECRET} {number} " * 200) for number in range(60)]
    ws.save_draft(A1, "unit", SECRET)
    ws.fold()
    backup = back_up(ws).path
    assert holds(path, SECRET)
    assert holds(backup, SECRET)
    ws.redact([event.id for event in events], "a name")
    assert not holds(path, SECRET)
    assert not holds(backup, SECRET)
    assert ws.query("pragma freelist_count") == [(0,)]


def test_a_file_that_could_not_be_written_anew_is_so_at_the_next_opening(ws, path, monkeypatch):
    def full(db):
        raise dbapi2.OperationalError("database or disk is full")

    monkeypatch.setattr("assessor_app.store.scrub._write_anew", full)
    event = answer(ws, "q1_e", SECRET)
    (warning,) = ws.redact([event.id], "a name")
    assert (warning.code, warning.severity) == ("disk-full", Severity.WARNING)
    assert ws.answers("a1") == {}
    monkeypatch.undo()
    ws.close()
    with opened(path, writing=False) as viewer:
        assert viewer.query("select value from meta where key = 'remains'") == [("yes",)]
    with opened(path) as again:
        assert again.query("select value from meta where key = 'remains'") == [("",)]
        assert not holds(path, SECRET)


def test_after_going_back_to_an_older_backup_the_text_stays_away(ws, path):
    secret = foreign(SECRET, field="q1_e")
    ws.add([secret], receipt("r1"))
    backup = back_up(ws)
    ws.redact([secret.id], "a name")
    ws.close()
    restore(path, backup)
    with opened(path) as again:
        assert again.check_integrity() == ()
        again.add([secret], receipt("r1 again"))
        assert again.value("assessment:a1", "q1_e") is None
    assert SECRET not in texts(path)
