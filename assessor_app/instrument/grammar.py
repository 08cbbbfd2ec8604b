"""The grammar of XPath 1.0 with the functions that XLSForm adds, from elementpath.

This module is imported only when a rule is parsed: elementpath is slow to import. Only its parser
is used; its evaluation raises on an empty number and is twenty times slower than our closures.
"""

from __future__ import annotations

from typing import Any

from elementpath.exceptions import ElementPathError
from elementpath.tdop import Parser
from elementpath.xpath1 import XPath1Parser

FUNCTIONS = {"selected": 2, "count-selected": 1, "today": 0, "date": 1, "if": 3}
"""What XLSForm adds to XPath 1.0 and rules may use, with the number of arguments."""


class RuleParser(XPath1Parser):
    """Parses rules; has a table of functions of its own."""

    def parse(self, source: str) -> Any:
        """The tree of the rule, not evaluated (the parent class would evaluate it)."""
        return Parser.parse(self, source)


for _name, _arguments in FUNCTIONS.items():
    RuleParser.function(_name, nargs=_arguments)
RuleParser.build()

__all__ = ["ElementPathError", "RuleParser"]
