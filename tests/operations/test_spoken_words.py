"""Did mine arrive? Both sides see the same four words."""

from click.testing import CliRunner

from assessor_app.cli import verbs
from assessor_app.operations.spoken_words import spoken
from tests.operations.world import PHRASE, fill


def test_words_are_four_and_differ_with_the_content():
    said = {spoken(f"{number:064x}".replace("0" * 48, f"{number * 7919:016x}" * 3, 1)) for number in range(1, 300)}
    assert len(said) == 299
    assert all(len(words.split()) == 4 for words in said)


def test_the_assessor_and_the_lead_see_the_same_words(world, monkeypatch):
    monkeypatch.setenv("ASSESSOR_PASSPHRASE", PHRASE)
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-1") as assessor:
        fill(assessor, "DC-001")

    def run(*words):
        done = CliRunner().invoke(verbs, [str(word) for word in words], catch_exceptions=False)
        assert done.exit_code == 0, done.output
        return done.stdout

    out = world.folder / "return.xlsx"
    words = run("return", world.assessor_file("assessor-1"), out).rsplit(": ", 1)[1].strip()
    run("merge", world.lead_file, out)
    assert words in run("receipts", world.lead_file)
