"""The modules of the folder tools, for the tests that hold what they make up to date."""

import importlib.util
import sys

from assessor_app.bundled import root


def tool(name):
    """A module of the folder tools."""
    folder = root() / "tools"
    sys.path.insert(0, str(folder))
    try:
        spec = importlib.util.spec_from_file_location(f"tools_{name}", folder / f"{name}.py")
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(folder))
    return module
