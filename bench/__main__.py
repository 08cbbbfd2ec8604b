"""Measure every bar in one run and write the table to docs/performance.md.

Names of modules on the command line choose; then nothing is written.
"""

from __future__ import annotations

import platform
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs" / "performance.md"

Found = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True)
class Bar:
    """One bar: what is measured, beside which floor, by which module and figure, and what it must keep.

    `before` is what a review found before the goal was set, in its words.
    """

    words: str
    floor: str
    module: str
    figure: str
    goal: float
    before: str = "-"
    at_least: bool = False

    def keeps(self, found: Mapping[str, float]) -> bool:
        """Whether the measured figure keeps the goal."""
        value = found[self.figure]
        return value >= self.goal if self.at_least else value <= self.goal


BARS = (
    Bar("Key press to painted answer, real window", "bare commit, same file", "bench_key", "ratio", 8, "15-17"),
    Bar("SQL statements of a key press", "-", "bench_key", "statements", 15, "62"),
    Bar("Undo to painted, real window", "bare commit, same file", "bench_key", "undo_ratio", 8, "10.6"),
    Bar("Answer to commit, the store alone", "bare commit, same file", "bench_answer", "ratio", 1.8, "2.4"),
    Bar("Start, real entry point, to painted", "bare PySide6 window", "bench_start", "ratio", 1.4, "1.9"),
    Bar("Longest freeze on a page, ms, 72 cases", "-", "bench_pages", "freeze_on_a_page_ms_72_cases", 50, "300"),
    Bar("Freeze after opening, ms, 72 cases", "-", "bench_pages", "freeze_after_opening_ms_72_cases", 100, "700"),
    Bar(
        "Longest freeze on a page, ms, 7,200 cases", "-", "bench_pages", "freeze_on_a_page_ms_7200_cases", 300, "4,000"
    ),
    Bar(
        "A turn among 1,000 questions",
        "one rich-text page, same text",
        "bench_turn",
        "ratio",
        3,
        "2.8 (4.7 in a window)",
    ),
    Bar("Merging, each case, 720 to 7,200 cases", "linear", "bench_merge", "growth_of_time", 1.15, "2.1-2.3"),
    Bar("Memory of a merge, 720 to 7,200 cases", "linear", "bench_merge", "growth_of_memory", 10),
    Bar("Merging real returns, locked", "unlocked, calamine reading them", "bench_opening", "ratio", 3),
    Bar("Reading a workbook", "calamine, same sheets", "bench_workbooks", "read_to_calamine", 4),
    Bar("Reading a workbook", "pandas with calamine", "bench_workbooks", "read_to_pandas_with_calamine", 1, "1.65"),
    Bar("pandas with openpyxl", "reading a workbook", "bench_workbooks", "pandas_to_read", 10, "3-9", at_least=True),
    Bar("Case summaries", "bare reportlab, same texts", "bench_summaries", "ratio", 1.5, "2.15"),
    Bar("Scores page with intervals", "bare SQL", "bench_scores", "ratio", 5, "22"),
    Bar("Scores page, broken down by start date", "bare SQL", "bench_scores", "by_start_date_ratio", 20, "220"),
    Bar("Scores, each case, in 100 times the sample", "linear", "bench_scores", "growth_to_100_times_the_cases", 1.5),
    Bar("Opening a pack, s", "-", "bench_opening", "open_pack_s", 0.8, "1.5"),
    Bar("--help", "bare Python", "bench_command_line", "ratio", 5, "33"),
    Bar("The demo, s", "-", "bench_command_line", "demo_s", 40, "60-69"),
    Bar("Scores of 10 million answers, DuckDB", "a query by hand, same Parquet", "bench_nation", "ratio", 1.5),
    Bar("Memory for 10 million answers, GB", "-", "bench_nation", "peak_gb", 4),
    Bar("One more inspection, among 1,000 and among 10", "independent", "bench_nation", "one_more_growth", 1.5),
    Bar("Adding 100,000 events, each, to 25,000", "linear", "bench_add", "ratio", 1.5),
    Bar("Reading a form of 1,000 questions and rules", "pyxform alone", "bench_forms", "ratio", 1.5),
    Bar("Evaluating a case of 1,000 questions", "one of 200", "bench_forms", "growth", 5),
)


def main() -> int:
    """0 when every bar is kept."""
    chosen = set(sys.argv[1:]) or {bar.module for bar in BARS}
    found = {name: import_module(f"bench.{name}").run() for name in sorted(chosen)}
    bars = [bar for bar in BARS if bar.module in chosen]
    for bar in bars:
        words = "keeps" if bar.keeps(found[bar.module]) else "MISSES"
        print(f"{bar.words} / {bar.floor}: {found[bar.module][bar.figure]:.2f} ({words} {bar.goal:g})")
    if not sys.argv[1:]:
        PAGE.write_text(page(found), encoding="utf-8", newline="\n")
    return 0 if all(bar.keeps(found[bar.module]) for bar in bars) else 1


_HEAD = (
    "# Performance\n\n"
    f"Made by `make bench` on Python {platform.python_version()}, {platform.system()}, in one run: ratios to a floor "
    "that does the same work, unless a unit is named. `Before` is what a review measured; a dash, that nothing was.\n\n"
    "| What | Floor | Before | Now | Goal | Kept |\n"
    "| --- | --- | --- | --- | --- | --- |"
)
_COUNTS = (
    "\nCounts that no busy machine changes are held by tests: one pass over the judgements for all scores and no "
    "`SCAN` of a table that grows (`tests/scoring/test_engines.py`), no file of other inspections opened for one more "
    "(`tests/commands/test_aggregate_verb.py`), a form checked once for all packs "
    "(`tests/exchange/test_forms_remembered.py`).\n\n"
    "## What each includes, and the figures behind it"
)


def page(found: Found) -> str:
    """The table, what each bench includes in its own words, and all figures; a dash for what was not measured."""
    lines = [_HEAD, *(_row(bar, found.get(bar.module)) for bar in BARS), _COUNTS]
    for name in sorted({bar.module for bar in BARS}):
        lines += ["", f"### {name}", "", (import_module(f"bench.{name}").__doc__ or "").strip()]
        if figures := found.get(name):
            lines += ["", ", ".join(f"{key} {value:.4g}" for key, value in figures.items()) + "."]
    return "\n".join(lines).rstrip() + "\n"


def _row(bar: Bar, found: Mapping[str, float] | None) -> str:
    sign = "≥" if bar.at_least else "≤"
    measured = found is not None and bar.figure in found
    now, kept = (f"{found[bar.figure]:.2f}", "yes" if bar.keeps(found) else "**no**") if measured else ("-", "-")
    return f"| {bar.words} | {bar.floor} | {bar.before} | {now} | {sign} {bar.goal:g} | {kept} |"


if __name__ == "__main__":
    sys.exit(main())
