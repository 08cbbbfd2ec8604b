"""DuckDB and pyspark, which come with the extras of their names only: found, or told how to install them."""

from __future__ import annotations

from types import ModuleType

from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError


def required(module: str, extra: str) -> ModuleType:
    """The module. `UserError` (``not-installed``) when the extra that it belongs to is not installed."""
    from importlib import import_module

    try:
        return import_module(module)
    except ImportError as error:
        what = Message("This needs a further package, {module}.", module=module)
        mend = Message("Run: pip install 'assessor-app[{extra}]'.", extra=extra)
        raise UserError(Problem("not-installed", what, mend)) from error
