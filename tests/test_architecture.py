"""The layers of docs: imports point downward only, said as sentences."""

import ast
from pathlib import Path

import pytest
from pytest_archon import archrule

PACKAGE = Path(__file__).resolve().parent.parent / "assessor_app"

LAYERS = [
    ["records", "problems", "bundled", "disk", "names", "subjects", "messages", "translations"],
    ["log", "completion"],
    ["spreadsheet"],
    ["instrument", "figures"],
    ["store", "exchange", "reports", "scoring"],
    ["operations"],
    ["desktop", "commands"],
    ["cli"],
]
"""From the bottom up. A layer may import the layers before it, and itself."""

BELOW = {
    layer: [above for later in LAYERS[number + 1 :] for above in later]
    for number, layers in enumerate(LAYERS)
    for layer in layers
}


@pytest.mark.parametrize(("layer", "above"), [(layer, above) for layer, above in BELOW.items() if above])
def test_a_layer_imports_nothing_from_the_layers_above_it(layer, above):
    archrule(f"{layer} looks down only", comment="imports point downward only").match(
        f"assessor_app.{layer}", f"assessor_app.{layer}.*"
    ).should_not_import(
        *(pattern for name in above for pattern in (f"assessor_app.{name}", f"assessor_app.{name}.*"))
    ).check("assessor_app", skip_type_checking=True)


@pytest.mark.parametrize("layer", ["store", "exchange", "reports"])
def test_store_exchange_and_reports_do_not_import_one_another(layer):
    others = [other for other in ("store", "exchange", "reports") if other != layer]
    archrule(f"{layer} stands alone").match(f"assessor_app.{layer}", f"assessor_app.{layer}.*").should_not_import(
        *(pattern for name in others for pattern in (f"assessor_app.{name}", f"assessor_app.{name}.*"))
    ).check("assessor_app", skip_type_checking=True)


def test_only_the_desktop_imports_the_window_library():
    archrule("Qt lives in desktop", comment="the core runs where PySide6 is not installed").match(
        "assessor_app*"
    ).exclude("assessor_app.desktop*").should_not_import("PySide6*", "shiboken6*").check(
        "assessor_app", only_direct_imports=True
    )


def test_tools_tests_and_benchmarks_are_no_part_of_the_product():
    archrule("nothing of the package needs what is not in the wheel").match("assessor_app*").should_not_import(
        *(pattern for name in ("tools", "tests", "bench") for pattern in (name, f"{name}.*"))
    ).check("assessor_app")


def test_no_test_imports_from_a_module_of_tests():
    """What several tests need stands in a conftest, or in a module that is named for it."""
    borrowed = [
        f"{path.name}: {line}"
        for path in Path(__file__).parent.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.startswith("from tests.") and ".test_" in line
    ]
    assert not borrowed


def test_every_module_belongs_to_a_layer_of_the_diagram():
    known = {layer for layers in LAYERS for layer in layers} | {"__init__", "__main__"}
    assert {path.stem for path in PACKAGE.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()} <= known


def test_heavy_libraries_are_imported_only_when_they_are_needed():
    heavy = {"pyxform", "openpyxl", "reportlab", "python_calamine", "msoffcrypto", "pandas"}
    allowed = {"reports"}
    found = []
    for path in PACKAGE.rglob("*.py"):
        if path.relative_to(PACKAGE).parts[0] in allowed:
            continue
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            found += [f"{path.name}: {name}" for name in names if name.partition(".")[0] in heavy]
    assert not found, "import these inside the function that needs them"


def test_nothing_prints_and_nothing_is_left_to_do():
    for path in PACKAGE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert "TODO" not in text, path
        assert "FIXME" not in text, path
