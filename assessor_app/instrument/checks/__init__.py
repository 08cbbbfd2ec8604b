"""Our own rules for forms: a flat list of checks, each of which says everything it finds."""

from __future__ import annotations

from assessor_app.instrument.checks import (
    answer_lists,
    columns_and_settings,
    gates,
    roles,
    rules,
    scoring,
    survey_rows,
    translations,
)
from assessor_app.instrument.checks.draft import Check

CHECKS: tuple[Check, ...] = (
    columns_and_settings.needed_columns,
    columns_and_settings.heads,
    columns_and_settings.languages,
    columns_and_settings.settings,
    columns_and_settings.long_cells,
    columns_and_settings.error_values,
    survey_rows.kinds,
    survey_rows.nesting,
    survey_rows.codes,
    survey_rows.labels,
    survey_rows.fixed_words,
    answer_lists.choices,
    answer_lists.lists,
    answer_lists.one_side_each,
    answer_lists.one_meaning,
    answer_lists.of_the_inspection,
    answer_lists.labels_apart,
    scoring.criteria,
    scoring.scored_questions,
    scoring.coverage,
    scoring.evidence,
    roles.roles,
    roles.owners,
    roles.warnings,
    rules.unread,
    rules.reads_earlier_questions,
    rules.reads_known_choices,
    translations.missing_translations,
)

SEARCHES: tuple[Check, ...] = (
    rules.can_be_true,
    gates.leaves_out_poor_work,
    gates.asked_without_its_document,
    gates.siblings_with_two_rules,
    gates.gate_without_guidance,
)
"""Checks that evaluate rules, so that they need a form whose rules and codes are in order."""

NEEDS_NONE_OF = frozenset(
    {
        "duplicate-code",
        "duplicate-choice",
        "nesting-too-deep",
        "no-code",
        "rule-not-understood",
        "rule-reads-itself",
        "rule-reads-later",
        "rule-reads-unknown",
        "rule-too-long",
        "rule-unknown-choice",
    }
)
"""The problems that stand in the way of `SEARCHES`."""
