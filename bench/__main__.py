"""Measure the ratios of the bars in one run and write them to docs/performance.md."""

from __future__ import annotations

import platform
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs" / "performance.md"


@dataclass(frozen=True)
class Bar:
    """One bar: what is measured, by which module and figure, and what it must keep."""

    words: str
    module: str
    figure: str
    bar: float
    at_least: bool = False

    def keeps(self, found: Mapping[str, float]) -> bool:
        """Whether the measured figure keeps the bar."""
        value = found[self.figure]
        return value >= self.bar if self.at_least else value <= self.bar


BARS = (
    Bar("Key press to committed answer, to a bare UPDATE and COMMIT", "bench_answer", "ratio", 3),
    Bar("Start to painted start page, to a bare PySide6 window", "bench_start", "ratio", 1.5),
    Bar("A turn in the walk of 1,000 questions, to one rich-text page of the same text", "bench_turn", "ratio", 3),
    Bar("Reading a return, to python-calamine just reading its sheets", "bench_workbooks", "read_to_calamine", 4),
    Bar("pandas with openpyxl, to reading a return", "bench_workbooks", "pandas_to_read", 4, at_least=True),
    Bar("Scores, to the bare SQL aggregate", "bench_scores", "ratio", 3),
    Bar("A case in 100 times the sample, scored, to one in it", "bench_scores", "growth_to_100_times_the_cases", 1.5),
    Bar("Merging 7,200 cases, each case, to 72 cases", "bench_merge", "growth_of_time", 1.5),
    Bar("Adding 100,000 events, each, to 25,000", "bench_add", "ratio", 1.5),
    Bar("Reading a form of 1,000 questions and rules, to pyxform alone", "bench_forms", "ratio", 1.5),
    Bar("Evaluating a case of 1,000 questions, to one of 200", "bench_forms", "growth", 5),
)


def main() -> int:
    """0 when every bar is kept. Names on the command line choose modules; then nothing is written."""
    chosen = set(sys.argv[1:]) or {bar.module for bar in BARS}
    found = {name: import_module(f"bench.{name}").run() for name in sorted(chosen)}
    bars = [bar for bar in BARS if bar.module in chosen]
    for bar in bars:
        words = "keeps" if bar.keeps(found[bar.module]) else "MISSES"
        print(f"{bar.words}: {found[bar.module][bar.figure]:.2f} ({words} {bar.bar:g})")
    if not sys.argv[1:]:
        PAGE.write_text(_page(found), encoding="utf-8", newline="\n")
    return 0 if all(bar.keeps(found[bar.module]) for bar in bars) else 1


def _page(found: Mapping[str, Mapping[str, float]]) -> str:
    lines = [
        "# Performance",
        "",
        f"Made by `make bench` on Python {platform.python_version()}, {platform.system()}: ratios measured in one run.",
        "",
        "| What | Measured | Bar | Kept |",
        "| --- | --- | --- | --- |",
    ]
    for bar in BARS:
        sign = "≥" if bar.at_least else "≤"
        kept = "yes" if bar.keeps(found[bar.module]) else "**no**"
        lines.append(f"| {bar.words} | {found[bar.module][bar.figure]:.2f} | {sign} {bar.bar:g} | {kept} |")
    lines += ["", "## The figures behind them", ""]
    for name, figures in found.items():
        lines += [f"**{name}**: " + ", ".join(f"{key} {value:.3g}" for key, value in figures.items()), ""]
    return "\n".join(lines).rstrip() + "\n"


if __name__ == "__main__":
    sys.exit(main())
