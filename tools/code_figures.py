"""Figures of the code: how large, how tangled, how named; `make check` keeps them.

Hand-written modules of the package are counted; compiled forms are left out. `--check` ends with 1 and a
sentence for each bar that is not kept.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "assessor_app"
COMPILED = "forms"
FIELD_WORDS = frozenset({"scoring", "sampling"})
"""Words of the field that end like gerunds and may name a module."""

SQL_ROOMS = frozenset({"store", "scoring"})
SQL = re.compile(
    r"^\s*(select\s.+\sfrom|insert\s+(or\s+\w+\s+)?into|update\s+\w+\s+set|delete\s+from)\s", re.IGNORECASE | re.DOTALL
)
EDITOR = re.compile(r"isinstance\([^)]*editor", re.IGNORECASE)


@dataclass(frozen=True)
class Module:
    """One module: its dotted name, its text and its syntax tree."""

    name: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """The syntax tree."""
        return ast.parse(self.text)

    @property
    def lines(self) -> int:
        """How many lines it has."""
        return self.text.count("\n")

    def functions(self) -> Iterator[tuple[str, int]]:
        """Each function with its number of lines."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1

    def imports(self) -> set[str]:
        """The modules that it names in imports, those inside functions and for the type checker included."""
        named: set[str] = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                named |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
            elif isinstance(node, ast.Import):
                named |= {alias.name for alias in node.names}
        return named


def modules() -> Mapping[str, Module]:
    """Every hand-written module of the package, by its dotted name."""
    paths = (path for path in sorted(PACKAGE.rglob("*.py")) if COMPILED not in path.parts)
    named = ((".".join(path.relative_to(ROOT).with_suffix("").parts), path) for path in paths)
    return {name: Module(name, path.read_text(encoding="utf-8")) for name, path in named}


def gerunds(code: Mapping[str, Module]) -> list[str]:
    """Modules named by a gerund that is no word of the field."""
    stems = {name: name.rpartition(".")[2] for name in code}
    return [name for name, stem in stems.items() if re.fullmatch(r"[a-z]+ing", stem) and stem not in FIELD_WORDS]


def mutual_imports(code: Mapping[str, Module]) -> list[str]:
    """Pairs of modules that import one another."""
    named = {name: module.imports() & code.keys() for name, module in code.items()}
    return [f"{one} <-> {other}" for one in named for other in named[one] if one < other and one in named[other]]


def sql_elsewhere(code: Mapping[str, Module]) -> list[str]:
    """Statements in SQL outside the rooms that may hold some."""
    return [
        f"{module.name}:{node.lineno}"
        for module in code.values()
        if module.name.split(".")[1] not in SQL_ROOMS
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL.match(node.value)
    ]


def asked_of_editors(code: Mapping[str, Module]) -> list[str]:
    """Places that ask an editor for its class instead of asking it to do something."""
    return [
        f"{module.name}:{number}"
        for module in code.values()
        for number, line in enumerate(module.text.splitlines(), 1)
        if EDITOR.search(line)
    ]


@dataclass(frozen=True, slots=True)
class Bar:
    """A figure, how far it may go at most, and examples of what is over it."""

    name: str
    figure: int
    most: int
    examples: tuple[str, ...] = ()

    @property
    def kept(self) -> bool:
        """Whether the figure stays within its bar."""
        return self.figure <= self.most


def bars() -> list[Bar]:
    """Every figure with its bar."""
    code = modules()
    sizes = {name: module.lines for name, module in code.items()}
    functions = sorted(
        ((lines, f"{module.name}:{name}") for module in code.values() for name, lines in module.functions()),
        reverse=True,
    )
    return [
        Bar("hand-written lines", sum(sizes.values()), MOST_LINES),
        Bar("lines of the longest module", max(sizes.values()), 280, _over(sizes, 280)),
        Bar(
            "lines of the longest function", functions[0][0], 36, tuple(name for lines, name in functions if lines > 36)
        ),
        Bar("lines of a function at the 90th percentile", functions[len(functions) // 10][0], 18),
        *(Bar(name, len(places), 0, tuple(places)) for name, places in _places(code).items()),
    ]


MOST_LINES = 60_000
"""Hand-written lines of the package; lowered whenever it has become smaller, raised with a new capability."""


def _over(sizes: Mapping[str, int], most: int) -> tuple[str, ...]:
    return tuple(f"{name} ({lines})" for name, lines in sizes.items() if lines > most)


def _places(code: Mapping[str, Module]) -> dict[str, list[str]]:
    return {
        "modules named by a gerund": gerunds(code),
        "pairs of modules that import one another": mutual_imports(code),
        "places that ask an editor for its class": asked_of_editors(code),
        "statements in SQL outside store and scoring": sql_elsewhere(code),
    }


def main() -> int:
    """Print the figures; with ``--check``, 1 if one is over its bar."""
    figures = bars()
    for bar in figures:
        mark = " " if bar.kept else "!"
        sys.stdout.write(f"{mark} {bar.figure:>7,} (at most {bar.most:,}) {bar.name}\n")
        sys.stdout.writelines(f"      {example}\n" for example in bar.examples)
    return int("--check" in sys.argv and not all(bar.kept for bar in figures))


if __name__ == "__main__":
    sys.exit(main())
