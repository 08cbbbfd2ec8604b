"""How many gave each answer in the sample interviews: the figures of the report of 2013, as totals.

Where the report gives words (``two-thirds``), the total lies within the range of those words. One
passage cannot hold as printed: two-thirds supervised six-weekly, a quarter quarterly and six
half-yearly are more than the 50 who were asked; the nearest that adds up is 32, 12 and 6.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Totals:
    """How many gave each answer. Several questions stand together where the report counts those
    who said the same to both; their values then stand in the same order. The first values go to
    those towards whom the question leans.
    """

    questions: str
    counts: tuple[tuple[str, int], ...]
    lean: str = ""


@dataclass(frozen=True)
class Ticks:
    """How many ticked each choice of a question where several can be ticked."""

    question: str
    counts: tuple[tuple[str, int], ...]


LEANINGS: dict[str, dict[str, float]] = {
    "": {},
    "officers": {"po": 0.3},
    "learning": {"pso": 0.2, "plymouth": -0.6},
    "devon": {"devon_torbay": 0.5},
}
"""Which grade or unit a question leans towards, as the report compares them, and how strongly."""

OFFENDER_MANAGERS = (
    ("pso plymouth", 7),
    ("pso devon_torbay", 8),
    ("pso cornwall", 5),
    ("po plymouth", 10),
    ("po devon_torbay", 11),
    ("po cornwall", 9),
)


def _view(question: str, yes: int, no: int, no_view: int = 0, lean: str = "") -> Totals:
    return Totals(question, (("yes", yes), ("no_view", no_view), ("no", no)), lean)


OFFENDER_MANAGER_TOTALS = (
    _view("workload_monitored", 37, 11, 2),
    Totals(
        "workload_fair workload_open",
        (("yes yes", 17), ("yes no", 2), ("no yes", 3), ("no no_view", 1), ("no no", 27)),
    ),
    _view("tool_complete", 26, 20, 4),
    _view("cover_planned", 30, 19, 1),
    _view("cover_unplanned", 20, 28, 2),
    _view("manager_assess", 40, 8, 2),
    _view("manager_develop", 36, 12, 2),
    _view("manager_support", 41, 8, 1),
    _view("manager_active", 28, 20, 2),
    Totals("oversight_active", (("always", 23), ("sometimes", 14), ("no_view", 1), ("never", 12))),
    Totals("supervision_often", (("six_weekly", 32), ("quarterly", 12), ("half_yearly", 6))),
    _view("observed", 33, 17),
    _view("mentored", 16, 34),
    _view("learning_set", 16, 34),
    _view("methods_improved", 40, 8, 2),
    Totals("needs", (("yes", 24), ("no", 26))),
    Totals("needs_met", (("yes", 18), ("no", 6))),
    Totals(
        "qualification_held qualification_towards",
        (
            ("diploma_3 degree_5", 2),
            ("diploma_3 none", 3),
            ("justice_3 none", 4),
            ("none diploma_3", 3),
            ("none degree_5", 1),
            ("other none", 1),
            ("none none", 6),
        ),
    ),
    Totals(
        "training_now training_future",
        (("yes yes", 25), ("no yes", 2), ("yes no_view", 1), ("yes no", 10), ("no no", 12)),
        "officers",
    ),
    Totals("training_barrier", (("opportunities", 15), ("time", 8), ("other", 1))),
    _view("training_diversity", 36, 13, 1),
    Totals(
        "least_confident",
        (
            ("none", 14),
            ("mental_health", 13),
            ("culture", 7),
            ("learning", 6),
            ("religion", 4),
            ("sexuality", 4),
            ("disability", 2),
        ),
    ),
    _view("discuss_practice", 29, 20, 1, "learning"),
    _view("review_findings", 34, 14, 2, "learning"),
    _view("learning_culture", 36, 12, 2, "learning"),
    _view("training_violence", 19, 29, 2),
    Totals("children_recognise children_work", (("yes yes", 49), ("yes no", 1))),
    Totals("children_services", (("well", 18), ("mixed", 17), ("not_raised", 7), ("poorly", 8))),
    _view("resources_enough", 32, 16, 2, "devon"),
    Totals("seeds", (("keen", 31), ("mixed", 8), ("not_met", 8), ("doubtful", 3))),
    Totals("vlo_rating", (("good", 30), ("no_contact", 13), ("mixed", 6), ("poor", 1))),
    Totals("quote_ok", (("yes", 41), ("no", 9))),
)

OFFENDER_MANAGER_TICKS = (
    Ticks(
        "supervision_topics",
        (("wellbeing", 45), ("targets", 44), ("cases", 46), ("training", 43), ("information", 31), ("career", 28)),
    ),
    Ticks("observed_by", (("line_manager", 26), ("colleague", 6), ("other_manager", 5), ("other", 2))),
    Ticks("mentored_by", (("manager", 8), ("senior_practitioner", 7), ("other", 4))),
    Ticks(
        "training_violence_what",
        (("sara", 8), ("domestic", 7), ("idap", 4), ("calm", 3), ("art", 3), ("other", 1)),
    ),
)

SENTENCERS = (
    ("interview_date", "2013-06-18 2013-06-19 2013-06-19"),
    ("agreed", "yes yes yes"),
    ("sits_as", "judge magistrate magistrate"),
    ("chairs_bench", "- yes no"),
    ("facilities", "yes yes yes"),
    ("calibre", "very_good very_good very_good"),
    ("responsiveness", "very_good very_good very_good"),
    ("raise_issues", "yes yes yes"),
    ("report_quality", "good good good"),
    ("report_length", "some_long right right"),
    ("report_change", "no_view seldom seldom"),
    ("harm_satisfied", "no_view yes yes"),
    ("drr_reviews", "good good no_view"),
    ("breach_reports", "no_view mixed mixed"),
    ("breach_change", "no_view seldom sometimes"),
    ("same_day", "no_view mostly always"),
    ("communication_right", "yes yes yes"),
    ("communication_even", "no_view no no"),
    ("told_services", "no_view yes yes"),
    ("know_enough", "no no no_view"),
    ("events", "no yes no"),
    ("visited", "yes no no"),
    ("visit_useful", "very - -"),
    ("credible", "yes yes yes"),
    ("access", "parts parts parts"),
    ("access_gaps", "mental_health accommodation+mental_health accommodation"),
    ("quote_ok", "yes yes yes"),
)
"""What the judge, the chair of the bench and the other magistrate said; ``+`` joins ticks."""

VICTIM_TOTALS = (
    Totals("letter_clear", (("yes", 9),)),
    Totals("letter_choice", (("yes", 9),)),
    Totals("circumstances", (("yes", 9),)),
    Totals("impact", (("yes", 9),)),
    Totals("informed", (("yes", 9),)),
    Totals("release_considered", (("yes", 8), ("no", 1))),
    Totals("conditions_say", (("yes", 8),)),
    Totals("released", (("yes", 7), ("no", 1))),
    Totals("conditions_added", (("yes", 7),)),
    Totals("concern_told", (("yes", 6), ("no", 3))),
    Totals("concern_response", (("yes", 6),)),
    Totals("safer", (("safer", 7), ("same", 2))),
    Totals("satisfied", (("completely", 6), ("neither", 3))),
    Totals("quote_ok", (("yes", 7), ("no", 2))),
)
