"""What the prints say."""

from __future__ import annotations

from datetime import date

from assessor_app import translations
from assessor_app.messages import Message, Template
from assessor_app.records import ENGLISH, WELSH, AnswerState, Purpose, Status

_WORDS: dict[str, Template] = {
    # the page
    "page": Template("Page {page} of {pages}"),
    "personal": Template("Personal information: keep it locked away, destroy it when it is no longer needed."),
    "numbers-for-letters": Template(
        "Some characters have no letter form in this print. They stand as their number in the "
        "Unicode standard, such as [U+4E2D], or by their name; none has been left out."
    ),
    # case summary
    "case-summary": Template("Case summary"),
    "case": Template("Case {case}"),
    "inspection": Template("Inspection"),
    "area": Template("Area"),
    "assessor": Template("Assessor"),
    "purpose": Template("Assessment"),
    "status": Template("Status"),
    "answered": Template("Answered"),
    "from-to": Template("{first} to {last}"),
    "form": Template("Assessment form"),
    "version-only": Template("Version {version}"),
    "version": Template("{title}, version {version}"),
    "reference": Template("Area's own reference"),
    "person": Template("Name"),
    "criterion": Template("Criterion {code}"),
    "criteria": Template("Criteria {codes}"),
    "reasons": Template("Reasons"),
    "fell-short": Template("What fell short all the same"),
    "evidence": Template("Evidence"),
    "source": Template("Where from: {source}"),
    "not-answered-text": Template("Not written yet"),
    "other-reason": Template("Other"),
    "conflict": Template("Two different answers were given. This one stands until the lead inspector decides."),
    "conflicts-title": Template("Different answers wait for a decision: {n}"),
    "conflicts-text": Template("Each is marked below where it stands."),
    "risk-title": Template("Someone may be at risk now"),
    "risk-text": Template(
        "Raised by the assessor and not yet closed by the lead inspector. This program sends nothing by itself."
    ),
    "changed-title": Template("Changed after it was completed"),
    "changed-text": Template("Answers or notes have changed since the assessor completed this assessment."),
    "unfinished-title": Template("Not complete"),
    "unfinished-text": Template("This assessment has not been completed. Answers may be missing and may still change."),
    "nothing-answered": Template("Nothing has been answered at this step."),
    "record": Template("About this record"),
    "record-claims": Template(
        "Author and time are as the program recorded them. Anyone who has the passphrase of an "
        "inspection file can record in its owner's name, and a computer's clock can be wrong: "
        "neither is proof."
    ),
    "record-shows": Template(
        "Shown are the answers that count now. Answers to questions that no longer apply are kept, but not printed."
    ),
    "digest": Template("Seal of the completed record: {digest}. A record with the same seal has the same answers."),
    "signatures": Template("Signatures"),
    "lead": Template("Lead inspector"),
    "name": Template("Name"),
    "signature": Template("Signature"),
    "date": Template("Date"),
    # blank form
    "blank-form": Template("Assessment form on paper"),
    "blank-how": Template(
        "Tick one box for each question, or several where it says so. Follow the arrows: they "
        "say where to go on. Write no names and no addresses. Enter the answers on the computer "
        "as soon as you can: the number in grey is the question's own."
    ),
    "case-number": Template("Case number"),
    "several": Template("Tick all that apply."),
    "go-to": Template("go to {number}"),
    "go-to-end": Template("go to the end"),
    "only-if": Template("Only if {rule}."),
    "only-if-several": Template("Questions {first} to {last}: only if {rule}."),
    "number": Template("question {number}"),
    "if-ticked": Template("If you ticked {answers}:"),
    "or": Template(" or "),
    "day-month-year": Template("day / month / year"),
    "evidence-owed-below": Template("Evidence (needed if not sufficient)"),
    "evidence-owed-always": Template("Evidence (always needed)"),
    "more-room": Template(
        "If you need more room, write on a sheet of its own: case number, question number, evidence."
    ),
    # answers of one criterion
    "criterion-answers": Template("Answers of one criterion"),
    "at-risk-cases": Template(
        "Someone may be at risk in {cases}. This shows until the lead inspector has closed the alert."
    ),
    "own-cases": Template("Your cases: {n}"),
    "cases-counted": Template("Cases: {n}"),
    "not-applicable-n": Template("Not applicable: {n}"),
    "inactive-n": Template("Not asked: {n}"),
    "unanswered-n": Template("Not answered: {n}"),
    "nobody-judged": Template("Nobody was judged on this question."),
    "unfinished-included": Template("Unfinished assessments are included."),
    "open-conflicts": Template("Different answers that wait for a decision: {n}."),
    # scores
    "scores": Template("Scores"),
    "score": Template("Score"),
    "matrix": Template("Outcomes and stages of the work"),
    "stage-score": Template("Stage of the work"),
    "questions": Template("The questions behind the scores"),
    "question": Template("Question"),
    "cases": Template("Cases"),
    "not-recorded": Template("Not recorded"),
    "sufficient": Template("Sufficient"),
    "not-sufficient": Template("Not sufficient"),
    "not-applicable": Template("Not applicable"),
    "not-asked": Template("Not asked"),
    "not-answered": Template("Not answered"),
    "interval-head": Template("95% interval"),
    "sensitivity": Template(
        "{name}: {score} if questions judged in fewer than {fewer_than} cases are left out ({left_out})."
    ),
    # charts
    "headline-scores": Template("Headline scores"),
    "few-cases": Template("fewer than 10 cases"),
    "not-scored": Template("not scored"),
    "interval": Template("{low} to {high}%"),
}

_STATUS = {
    Status.NOT_STARTED: Template("Not started"),
    Status.IN_PROGRESS: Template("In progress"),
    Status.COMPLETE: Template("Complete"),
    Status.CHECKED: Template("Checked"),
    Status.SIGNED_OFF: Template("Signed off"),
}

_PURPOSE = {
    Purpose.FIRST: Template("First assessment"),
    Purpose.SECOND: Template("Second, blind assessment"),
    Purpose.PRACTICE: Template("Practice: counts nowhere"),
    Purpose.INTERVIEW: Template("Interview: not scored"),
}

_STATES = {
    AnswerState.ABOVE: Template("Sufficient"),
    AnswerState.BELOW: Template("Not sufficient"),
    AnswerState.NOT_APPLICABLE: Template("Not applicable"),
    AnswerState.INACTIVE: Template("Not asked"),
    AnswerState.UNANSWERED: Template("Not answered"),
}

_MONTHS = {
    ENGLISH: (
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ),
    WELSH: (
        "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref",
        "Tachwedd", "Rhagfyr",
    ),
}  # fmt: skip


def say(key: str, language: str, **parts: object) -> str:
    """The words with this key, in English where we do not speak the language."""
    return translations.say(Message(_WORDS[key], **parts), language)


def status(value: Status, language: str) -> str:
    """A status in words."""
    return translations.say(Message(_STATUS[value]), language)


def purpose(value: Purpose, language: str) -> str:
    """What an assessment is for, in words."""
    return translations.say(Message(_PURPOSE[value]), language)


def state(value: AnswerState, language: str) -> str:
    """How an answer counts, in words."""
    return translations.say(Message(_STATES[value]), language)


def day(value: str, language: str) -> str:
    """A date, or the day of a time, as people write it: ``3 June 2013``; other text stays as it is."""
    try:
        found = date.fromisoformat(value[:10])
    except ValueError:
        return value
    return f"{found.day} {_MONTHS.get(language, _MONTHS[ENGLISH])[found.month - 1]} {found.year}"
