"""Keys, passphrases and the recovery code."""

from __future__ import annotations

import random
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from assessor_app.problems import UserError
from assessor_app.records import Owner
from assessor_app.store import Key, create, derive_key, open_workspace
from assessor_app.store.key import KNOWN_STARTS, new_salt
from assessor_app.store.passphrases import make_passphrase, normal, words
from assessor_app.store.recovery import ALPHABET, key_from_code, recovery_code
from tests.store.making import KEY, LEAD, PASSPHRASE, opened

KEYS = st.builds(Key, st.binary(min_size=32, max_size=32), st.just(b"salt of the test"))


def test_any_program_that_reads_sqlcipher_opens_the_file_with_the_passphrase(path):
    create(path, PASSPHRASE, owner=Owner.LEAD, person=LEAD, device="d").close()
    with closing(dbapi2.connect(str(path))) as db:
        db.execute(f"pragma key = '{PASSPHRASE}'")
        assert db.execute("select value from meta where key = 'kind'").fetchone() == ("assessor workspace",)


@pytest.mark.parametrize(
    "typed",
    ["five plain words", "  five plain words\n", "Five PLAIN words", "five  plain\twords", "five\u00a0plain words"],
)
def test_case_and_spacing_of_a_passphrase_do_not_matter(typed):
    assert derive_key(typed, KEY.salt) == derive_key("five plain words", KEY.salt)


def test_composed_and_decomposed_letters_are_one_passphrase():
    assert normal("tŷ bach") == normal("ty\u0302 bach")


@given(st.text(max_size=30))
def test_the_normal_form_of_a_passphrase_is_its_own_normal_form(text):
    assert normal(normal(text)) == normal(text)


def test_another_salt_gives_another_key():
    assert derive_key(PASSPHRASE).raw != derive_key(PASSPHRASE).raw


@pytest.mark.parametrize("typed", ["", "  \n"])
def test_an_empty_passphrase_is_refused(typed):
    with pytest.raises(UserError, match="No passphrase was given"):
        derive_key(typed)


def test_a_salt_never_looks_like_another_kind_of_file(monkeypatch):
    drawn = iter([start.ljust(16, b"x") for start in KNOWN_STARTS] + [b"y" * 16])
    monkeypatch.setattr("assessor_app.store.key.secrets.token_bytes", lambda count: next(drawn))
    assert new_salt() == b"y" * 16


def test_a_key_does_not_show_itself():
    assert KEY.raw.hex() not in repr(KEY)
    assert str(KEY.raw) not in repr(KEY)


# --- passphrases of ours ------------------------------------------------------------------------


def test_there_are_enough_words_for_55_bits():
    assert len(words()) >= 2048
    assert len(set(words())) == len(words())


def test_every_word_is_short_and_plain_and_told_apart_by_four_letters():
    assert all(word.isascii() and word.islower() and word.isalpha() and 3 <= len(word) <= 8 for word in words())
    assert len({word[:4] for word in words()}) == len(words())


def test_a_passphrase_has_six_words_of_the_list_and_is_normal():
    made = make_passphrase(random.Random(1))
    assert len(made.split()) == 6
    assert set(made.split()) <= set(words())
    assert normal(made) == made


# --- the recovery code --------------------------------------------------------------------------


@given(KEYS)
def test_a_recovery_code_gives_back_the_key(key):
    assert key_from_code(recovery_code(key), key.salt) == key


@given(KEYS, st.randoms())
def test_a_recovery_code_may_be_typed_carelessly(key, draw):
    code = recovery_code(key)
    careless = code.replace("-", draw.choice(["", " ", " - "])).lower()
    careless = careless.replace("0", "o").replace("1", draw.choice("il")).replace("v", draw.choice("uv"))
    assert key_from_code(careless, key.salt) == key


@settings(max_examples=50)
@given(KEYS, st.integers(0, 55), st.sampled_from(ALPHABET))
def test_a_wrong_letter_in_a_recovery_code_is_found(key, place, letter):
    characters = recovery_code(key).replace("-", "")
    wrong = characters[:place] + letter + characters[place + 1 :]
    if wrong != characters:
        with pytest.raises(UserError) as refused:
            key_from_code(wrong, key.salt)
        assert refused.value.problems[0].code == "recovery-code"


@pytest.mark.parametrize(
    ("typed", "words"),
    [("", "has 0 letters"), ("ABCD-EFGH", "has 8 letters"), ("Z" * 56, "not as it was printed"), ("é" * 56, "holds É")],
)
def test_what_is_no_recovery_code_is_refused_in_words(typed, words):
    with pytest.raises(UserError, match=words):
        key_from_code(typed, KEY.salt)


def test_a_recovery_code_is_printed_in_fourteen_groups_of_four():
    assert [len(group) for group in recovery_code(KEY).split("-")] == [4] * 14


def test_the_recovery_code_opens_the_file_without_the_passphrase(ws, path):
    code = ws.recovery_code()
    ws.close()
    with open_workspace(path, recovery_code=code, device="d") as again:
        assert again.key == KEY


def test_the_passphrases_of_assessors_are_kept_and_former_ones_too(ws, path):
    ws.set_passphrase("assessor-1", "Apple pear plum fig lime")
    ws.set_passphrase("assessor-1", "one two three four five")
    ws.set_passphrase("assessor-1", "one two three four five")
    ws.set_passphrase("assessor-2", "red green blue black white")
    ws.close()
    with opened(path) as again:
        kept = [(person, words) for person, words, _ in again.passphrases()]
        assert kept == [
            ("assessor-2", "red green blue black white"),
            ("assessor-1", "one two three four five"),
            ("assessor-1", "apple pear plum fig lime"),
        ]
        assert [words for _, words, _ in again.passphrases("assessor-2")] == ["red green blue black white"]
