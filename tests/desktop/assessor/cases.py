"""Cases of an assessor: answers by which every question is settled, links of Check answers, rows of the list."""

from dataclasses import replace

from assessor_app.operations.cases import CaseRow
from assessor_app.records import Purpose, Status
from tests.desktop.walk.conftest import BEGUN as BEGUN_ANSWERS

ANSWERED = {
    **BEGUN_ANSWERS, "rosh": "low", "report_made": "no", "q2_1_01": "no_poor", "q2_1_01_r": "late",
    "q2_1_01_e": "The plan came in week nine.", "q2_1_03": "yes",
}  # fmt: skip

PLAIN = CaseRow(
    case="DC-001", assessment="a", assessor="assessor-1", assessor_name="A", status=Status.NOT_STARTED,
    purpose=Purpose.FIRST, answered=0, asked=10, owed=10, later=0, queries=0, conflicts=0, risks=0,
    changed_since_complete=False, of_record=True,
)  # fmt: skip
BEGUN = replace(PLAIN, case="DC-002", status=Status.IN_PROGRESS, answered=4, owed=6)
DONE = replace(PLAIN, case="DC-003", status=Status.COMPLETE, answered=10, owed=0)
CHANGED = replace(DONE, case="DC-004", changed_since_complete=True)
ASKED = replace(DONE, case="DC-005", queries=1)
BACK = replace(PLAIN, case="DC-006", interest="I know the victim’s brother")
ALL = (PLAIN, BEGUN, DONE, CHANGED, ASKED, BACK)


def words(page):
    """What the links of the page say."""
    return [link.accessibleName() for link in page.links]
