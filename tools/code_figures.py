"""Figures of the code: how large, how tangled, how named; `make check` keeps them.

Hand-written modules of the package are counted; compiled forms are left out. Each figure has a bar. Where the
code does not keep a bar yet, `PRESENT` says how far it is off, and that may only go down. `--check` ends with 1 if a
figure is over what is allowed it, and says which of `PRESENT` can be lowered.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "assessor_app"
COMPILED = "forms"
FIELD_WORDS = frozenset({"scoring", "sampling"})
"""Words of the field that end like gerunds and may name a module."""

LONGEST_MODULE, LONGEST_FUNCTION = 280, 36
"""In lines."""

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
    return [
        f"{name} <-> {other}"
        for name in named
        for other in sorted(named[name])
        if name < other and name in named[other]
    ]


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


MOST_LINES = 59_452
"""Hand-written lines of the package; lowered whenever it has become smaller, raised with a new capability."""

PRESENT: Mapping[str, int] = {
    f"modules of more than {LONGEST_MODULE} lines": 12,
    f"functions of more than {LONGEST_FUNCTION} lines": 0,
    "modules named by a gerund": 0,
    "pairs of modules that import one another": 12,
    "places that ask an editor for its class": 14,
    "statements in SQL outside store and scoring": 0,
}
"""Figures that do not keep their bar yet, as they are now. They only go down; a line goes when its bar is kept."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A figure, how far it may go at most, and examples of what is over it."""

    name: str
    figure: int
    most: int
    examples: tuple[str, ...] = ()

    @property
    def allowed(self) -> int:
        """How far it may go now: to its bar, or to where it is already."""
        return max(self.most, PRESENT.get(self.name, 0))

    @property
    def kept(self) -> bool:
        """Whether the figure stays within what is allowed."""
        return self.figure <= self.allowed

    def line(self) -> str:
        """The figure as it is printed: `!` is over what is allowed, `-` not within the bar yet."""
        mark = "!" if not self.kept else "-" if self.figure > self.most else " "
        lower = f"; lower PRESENT to {self.figure}" if self.figure < self.allowed and self.name in PRESENT else ""
        return f"{mark} {self.figure:>7,} (bar {self.most:,}{lower}) {self.name}\n"


def bars() -> list[Bar]:
    """Every figure with its bar."""
    code = modules()
    functions = [
        (lines, f"{module.name}:{name} ({lines})") for module in code.values() for name, lines in module.functions()
    ]
    sizes = sorted((lines for lines, _ in functions), reverse=True)
    return [
        Bar("hand-written lines", sum(module.lines for module in code.values()), MOST_LINES),
        Bar("lines of a function at the 90th percentile", sizes[len(sizes) // 10], 18),
        *(Bar(name, len(places), 0, tuple(places)) for name, places in _places(code, functions).items()),
    ]


def _places(code: Mapping[str, Module], functions: Sequence[tuple[int, str]]) -> dict[str, list[str]]:
    return {
        f"modules of more than {LONGEST_MODULE} lines": [
            f"{module.name} ({module.lines})" for module in code.values() if module.lines > LONGEST_MODULE
        ],
        f"functions of more than {LONGEST_FUNCTION} lines": [
            name for lines, name in functions if lines > LONGEST_FUNCTION
        ],
        "modules named by a gerund": gerunds(code),
        "pairs of modules that import one another": mutual_imports(code),
        "places that ask an editor for its class": asked_of_editors(code),
        "statements in SQL outside store and scoring": sql_elsewhere(code),
    }


def main() -> int:
    """Print the figures; with ``--check``, 1 if one is over what is allowed it."""
    figures = bars()
    for bar in figures:
        sys.stdout.write(bar.line())
        sys.stdout.writelines(f"      {example}\n" for example in bar.examples)
    return int("--check" in sys.argv and not all(bar.kept for bar in figures))


if __name__ == "__main__":
    sys.exit(main())
