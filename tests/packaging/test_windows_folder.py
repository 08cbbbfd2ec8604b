"""What is made for Windows, from a tiny runtime and tiny wheels: no download, and tools only where they are."""

import hashlib
import re
import shutil
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
HERE = ROOT / "packaging" / "windows"
PIN = re.compile(r"([\w.-]+)==(\S+)")


@pytest.fixture(autouse=True)
def scripts(monkeypatch):
    """The scripts are run from their own folder."""
    monkeypatch.syspath_prepend(str(HERE))


@pytest.fixture
def folder_module(monkeypatch):
    import folder

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    return folder


def needs(*tools):
    missing = [tool for tool in tools if shutil.which(tool) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


def canonical(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(path):
    found = (PIN.match(line) for line in path.read_text(encoding="utf-8").splitlines())
    return {canonical(pin[1]): pin[2] for pin in found if pin}


# --- what is pinned -----------------------------------------------------------------------------


def test_the_wheels_for_windows_have_the_versions_that_everything_is_tested_with():
    ours, tested = pins(HERE / "requirements.txt"), pins(ROOT / "constraints.txt")
    assert ours
    assert {name: tested.get(name) for name in ours} == ours


def test_every_wheel_for_windows_is_pinned_by_its_hash():
    lines = (HERE / "requirements.txt").read_text(encoding="utf-8").splitlines()
    for line in lines:
        assert line.startswith("#") or re.fullmatch(r"\S+==\S+ --hash=sha256:[0-9a-f]{64}", line), line


def test_what_the_application_needs_is_among_the_wheels_for_windows():
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = [*project["dependencies"], *project["optional-dependencies"]["desktop"]]
    names = {canonical(re.match(r"[\w.-]+", need)[0]) for need in needed}
    assert names <= pins(HERE / "requirements.txt").keys()


def test_the_runtime_is_pinned_by_its_hash_and_another_is_refused(tmp_path, folder_module):
    other = tmp_path / "python-3.11.9-embed-amd64.zip"
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("python311.dll", b"somebody else's")
    with pytest.raises(SystemExit, match=r"is not python-3\.11\.9-embed-amd64\.zip"):
        folder_module.runtime_from_zip(other, tmp_path)
    assert not (tmp_path / "python311.dll").exists()


# --- the folder ---------------------------------------------------------------------------------


def wheel(folder, name, files):
    path = folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for inside, text in files.items():
            archive.writestr(inside, text)
    return path


@pytest.fixture
def wheels(tmp_path):
    made = tmp_path / "wheels"
    made.mkdir()
    wheel(made, "part", {"part/__init__.py": "ANSWER = 42\n", "part/__init__.pyi": "", "part-1.0.dist-info/RECORD": ""})
    wheel(
        made,
        "PySide6",
        {"PySide6/QtCore.pyd": "core", "PySide6/qml/a.qml": "", "PySide6/designer.exe": "", "a/b.py": ""},
    )
    return made


@pytest.fixture
def runtime(tmp_path):
    made = tmp_path / "runtime"
    (made / "Lib" / "json").mkdir(parents=True)
    (made / "Lib" / "json" / "__init__.py").write_text("", encoding="utf-8")
    (made / "Lib" / "tkinter").mkdir()
    (made / "Lib" / "tkinter" / "__init__.py").write_text("", encoding="utf-8")
    for name in ("python311.dll", "_ssl.pyd", "_tkinter.pyd", "python.exe"):
        (made / name).write_bytes(name.encode())
    return made


@pytest.fixture
def made(tmp_path, monkeypatch, folder_module, wheels, runtime):
    """A folder from both, twice, with launchers that are only named."""
    monkeypatch.setattr(folder_module, "PYTHON", sys.version_info[:2])
    monkeypatch.setattr(folder_module, "own_wheel", lambda target: wheel(wheels.parent, "own", {"own.py": "x = 1\n"}))
    monkeypatch.setattr(
        folder_module,
        "launchers",
        lambda folder: [(folder / name).write_bytes(b"MZ") for name in folder_module.LAUNCHERS],
    )
    return [folder_module.make(tmp_path / name, runtime, wheels) for name in ("one", "two")]


def names(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_folder_holds_the_wheels_without_what_is_never_used(made):
    held = names(made[0])
    assert {"lib/part/__init__.py", "lib/PySide6/QtCore.pyd", "lib/own.py", "Assessor.exe", "assessor-app.exe"} <= held
    assert not {"lib/part/__init__.pyi", "lib/PySide6/qml/a.qml", "lib/PySide6/designer.exe"} & held


def test_the_folder_holds_a_runtime_without_a_python_of_its_own_to_start(made):
    held = names(made[0])
    assert {"python311.dll", "_ssl.pyd", "python311.zip", "python311._pth"} <= held
    assert not {"python.exe", "_tkinter.pyd"} & held
    with zipfile.ZipFile(made[0] / "python311.zip") as archive:
        assert archive.namelist() == ["json/__init__.py"]


def test_modules_are_looked_for_in_the_folder_and_nowhere_else(made):
    assert (made[0] / "python311._pth").read_text(encoding="ascii").splitlines() == ["python311.zip", ".", "lib"]


def test_every_file_is_listed_with_its_hash(made):
    lines = (made[0] / "SHA256SUMS.txt").read_text(encoding="utf-8").splitlines()
    listed = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    assert listed.keys() == names(made[0]) - {"SHA256SUMS.txt"}
    assert all(hashlib.sha256((made[0] / name).read_bytes()).hexdigest() == digest for name, digest in listed.items())


def test_the_same_input_gives_the_same_bytes(made):
    one, two = made
    assert names(one) == names(two)
    assert [name for name in names(one) if (one / name).read_bytes() != (two / name).read_bytes()] == []


def test_a_wheel_that_would_write_elsewhere_is_refused(tmp_path, folder_module):
    wheel(tmp_path, "bad", {"../outside.py": ""})
    with pytest.raises(SystemExit, match="leads elsewhere"):
        folder_module.unpack(tmp_path.glob("*.whl"), tmp_path / "lib")
    assert not (tmp_path / "outside.py").exists()


# --- what needs tools ---------------------------------------------------------------------------


@needs("x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres")
def test_the_launchers_compile_one_with_and_one_without_a_console(tmp_path, folder_module):
    folder_module.launchers(tmp_path)
    assert [subsystem(tmp_path / name) for name in ("Assessor.exe", "assessor-app.exe")] == [2, 3]


def subsystem(path):
    """2 for a program with windows, 3 for one of the console."""
    data = path.read_bytes()
    header = struct.unpack_from("<I", data, 0x3C)[0]
    return struct.unpack_from("<H", data, header + 24 + 68)[0]


@needs("wixl", "msiinfo")
def test_the_installer_for_a_machine_replaces_older_versions_and_opens_inspection_files(tmp_path, made):
    import msi
    import parts

    target = tmp_path / "a.msi"
    msi.make(made[0], target)

    def rows(table):
        done = subprocess.run(["msiinfo", "export", str(target), table], check=True, capture_output=True, text=True)
        return done.stdout

    assert parts.UPGRADE in rows("Upgrade")
    assert "Assessor (Cymraeg)" in rows("Shortcut")
    assert "--language=cy" in rows("Shortcut")
    assert ".inspection" in rows("Registry")
    assert "python311.dll" in rows("File")


@needs("makensis")
def test_the_installer_for_one_person_compiles_without_a_warning(tmp_path, made):
    import setup_exe

    target = tmp_path / "setup.exe"
    setup_exe.make(made[0], target)
    assert target.read_bytes().startswith(b"MZ")


@needs("x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres", "osslsigncode", "openssl")
def test_every_program_without_a_signature_is_signed_and_the_list_of_hashes_is_true_again(tmp_path, folder_module):
    import sign

    folder = tmp_path / "signed"
    folder.mkdir()
    folder_module.launchers(folder)
    shutil.copyfile(folder / "Assessor.exe", folder / "part.pyd")
    assert len(sign.unsigned(folder.iterdir())) == 3
    assert sign.sign_folder(folder, sign.test_certificate(tmp_path)) == (3, 0)
    assert sign.unsigned(folder.iterdir()) == []
    assert sign.sign_folder(folder, sign.test_certificate(tmp_path)) == (0, 3)
    for line in (folder / "SHA256SUMS.txt").read_text(encoding="utf-8").splitlines():
        digest, _, name = line.partition("  ")
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest


def test_the_bill_of_materials_names_every_wheel_and_the_runtime(tmp_path, folder_module, monkeypatch):
    pytest.importorskip("cyclonedx")
    import json

    import sbom

    lib = tmp_path / "lib"
    for name, version in pins(HERE / "requirements.txt").items():
        about = lib / f"{name}-{version}.dist-info"
        about.mkdir(parents=True)
        (about / "METADATA").write_text(f"Name: {name}\nVersion: {version}\nLicense: MIT\n", encoding="utf-8")
    sbom.write(tmp_path, tmp_path / "bill.json")
    bill = json.loads((tmp_path / "bill.json").read_text(encoding="utf-8"))
    assert bill["bomFormat"] == "CycloneDX"
    assert {one["name"] for one in bill["components"]} == {*pins(HERE / "requirements.txt"), "CPython"}
    assert all(one["version"] and one["licenses"] and one["hashes"] for one in bill["components"])
    first = (tmp_path / "bill.json").read_bytes()
    sbom.write(tmp_path, tmp_path / "bill.json")
    assert (tmp_path / "bill.json").read_bytes() == first
    shutil.rmtree(next(lib.glob("pillow*")))
    with pytest.raises(SystemExit, match="pillow"):
        sbom.write(tmp_path, tmp_path / "bill.json")
