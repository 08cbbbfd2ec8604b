"""Where the files are that come with the application: in a checkout, a wheel and a frozen app."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def root() -> Path:
    """The folder that holds ``resources/`` and ``schema.sql``.

    A wheel and a frozen application carry both in ``assessor_app/_bundled``; in a checkout they
    stand beside the package. The folder is looked up beside this file, so neither
    ``import resources`` nor the working directory can lead astray.
    """
    inside = _PACKAGE / "_bundled"
    return inside if inside.is_dir() else _PACKAGE.parent


def resource(*parts: str) -> Path:
    """The path of one bundled resource, e.g. ``resource("samples", "violent_2013", "cases.csv")``."""
    return root().joinpath("resources", *parts)


def schema() -> str:
    """The text of ``schema.sql``: the whole current schema of a workspace."""
    return (root() / "schema.sql").read_text(encoding="utf-8")
