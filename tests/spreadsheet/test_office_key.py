"""The key of a locked workbook: the same as msoffcrypto's, for half the work."""

import io
import zipfile

import pytest
from msoffcrypto.format.ooxml import OOXMLFile
from msoffcrypto.method.ecma376_agile import ECMA376Agile

from assessor_app.spreadsheet import office, office_key
from assessor_app.spreadsheet.limits import Limits

PHRASE = "five plain words, ŵ and ŷ"


def archive():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("part.xml", "what is inside " * 400)
    return out.getvalue()


CONTENT = archive()


@pytest.fixture(scope="module")
def locked():
    return office.lock(CONTENT, PHRASE)


def box(data):
    return OOXMLFile(io.BytesIO(data))


def test_the_key_is_the_one_that_msoffcrypto_derives(locked):
    theirs = box(locked)
    theirs.load_key(password=PHRASE)
    assert office_key.secret_key(box(locked).info, PHRASE) == theirs.secret_key


@pytest.mark.parametrize("phrase", ["five plain words", PHRASE.upper(), "", "x" * 255])
def test_another_passphrase_has_no_key(locked, phrase):
    assert office_key.secret_key(box(locked).info, phrase) is None


def test_a_workbook_is_opened_with_its_rounds_made_once_for_each_passphrase_that_is_tried(locked, monkeypatch):
    made = []
    rounds = office_key._rounds
    monkeypatch.setattr(office_key, "_rounds", lambda *given: made.append(given[2]) or rounds(*given))
    monkeypatch.setattr(ECMA376Agile, "_derive_iterated_hash_from_password", None)
    opened, problems = office.unlock(locked, ["wrong", PHRASE, "never tried"], Limits())
    assert not problems
    assert (opened.data, opened.passphrase) == (CONTENT, PHRASE)
    assert made == ["wrong", PHRASE]


def test_a_hash_that_is_none_is_damage_and_no_error_of_ours(locked):
    unknown = locked.replace(b'hashAlgorithm="SHA512"', b'hashAlgorithm="SHAKE1"')
    assert unknown != locked
    opened, problems = office.unlock(unknown, [PHRASE], Limits())
    assert opened is None
    assert problems
