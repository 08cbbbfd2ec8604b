"""What the built wheel holds, against the tracked files."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def names(tmp_path_factory):
    out = tmp_path_factory.mktemp("dist")
    words = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)]
    subprocess.run(words, check=True, capture_output=True)
    (wheel,) = out.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return {name for name in archive.namelist() if ".dist-info/" not in name}


@pytest.fixture(scope="module")
def tracked():
    listed = subprocess.run(
        ["git", "ls-files", "-z", "assessor_app", "resources", "docs/guide", "schema.sql"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("not a checkout")
    return {name for name in listed.stdout.decode().split("\0") if name and (ROOT / name).exists()}


def test_the_wheel_holds_every_tracked_file_of_package_and_resources_and_no_other(names, tracked):
    assert names == {place_in_wheel(name) for name in tracked}


def place_in_wheel(name):
    """Where a tracked file stands in the wheel."""
    if name.startswith("assessor_app/"):
        return name
    return "assessor_app/_bundled/" + name.replace("docs/guide/", "resources/help/")


def test_other_programs_may_rely_on_our_types(names):
    assert "assessor_app/py.typed" in names
