"""Lead: start an inspection, look at its team, change its settings."""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from assessor_app import subjects
from assessor_app.exchange import alike, legal_name
from assessor_app.instrument import named_answers, with_answers
from assessor_app.log import LEAD
from assessor_app.messages import Message
from assessor_app.operations.allocation import allocation_changes, case_changes, require_lead
from assessor_app.operations.forms import FORM
from assessor_app.operations.sample import Sample, SampleCase
from assessor_app.operations.team import check_name, written_name
from assessor_app.problems import Problem, UserError
from assessor_app.records import HEADLINE_RULES, Change, Instrument, Owner, Person, Status
from assessor_app.store import Workspace, create
from assessor_app.store.passphrases import make_passphrase
from assessor_app.store.strength import require_strength

_LONGEST_ID = 60


@dataclass(frozen=True, slots=True)
class Plan:
    """What a lead settles before fieldwork.

    `counted_from` is `Status.COMPLETE` or `Status.SIGNED_OFF`; `lock_minutes` is how long a window
    may stand idle before it asks for the passphrase; `retention_date` is an ISO date or ``""``.
    `identity` is minted when it is ``""``.
    """

    name: str
    area: str = ""
    lead_name: str = "Lead inspector"
    headline_rule: str = "questions"
    counted_from: Status = Status.COMPLETE
    lock_minutes: int = 30
    retention_date: str = ""
    identity: str = ""
    passphrases: Mapping[str, str] = field(default_factory=dict)


def with_units(instrument: Instrument, names: Sequence[str]) -> Instrument:
    """The form with these delivery units as the answers of its question on the unit; as it is with none named.

    The form stays the same form, with the same hash. `UserError` when it has no such list, or a unit is named twice.
    """
    units = named_answers(names)
    if not units:
        return instrument
    question = instrument.by_role.get("unit")
    return with_answers(instrument, question.list_name if question else "unit", units)


def new_inspection(
    path: Path,
    passphrase: str,
    plan: Plan,
    sample: Sample,
    instrument: Instrument,
    *,
    device: str,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Workspace:
    """Create the lead's workspace: settings, team with a passphrase each, cases, and who assesses them.

    Assessors named in the sample are given their cases. `UserError` when the plan cannot be, the
    passphrase is weak (`strength`) or the file exists; nothing is left behind then.
    """
    _check_plan(plan)
    require_strength(passphrase)
    lead = Person(LEAD, plan.lead_name, Owner.LEAD)
    people = people_from(sample.assessors)
    identity = plan.identity or subjects.mint(plan.name, plan.area, secrets.token_hex(16))
    workspace = create(path, passphrase, owner=Owner.LEAD, person=lead, device=device, inspection=identity, clock=clock)
    chance = secrets.SystemRandom()
    try:
        workspace.add_instrument(instrument)
        for person in people:
            workspace.set_passphrase(person.id, plan.passphrases.get(person.id) or make_passphrase(chance))
        ids = {alike(person.name): person.id for person in people}
        changes = [*_settings(plan, identity, instrument), *_team([lead, *people]), *_cases(sample.cases, instrument)]
        workspace.record([*changes, *_allocations(sample.cases, ids, identity, instrument)])
    except BaseException:
        workspace.abandon()
        raise
    return workspace


def people_from(names: Iterable[str], taken: Iterable[str] = ()) -> tuple[Person, ...]:
    """A person for each name, with an id that is fit for file names; ``Assessor 3`` is ``assessor-3``.

    `taken` are ids that others have already.
    """
    taken = {LEAD, *taken}
    people = []
    for name in names:
        identity = base = _slug(name)
        number = 2
        while identity in taken:
            identity = f"{base}-{number}"
            number += 1
        taken.add(identity)
        people.append(Person(identity, name, Owner.ASSESSOR))
    return tuple(people)


def add_person(workspace: Workspace, name: str) -> Person:
    """Lead: take a further assessor into the team, with a passphrase of their own."""
    require_lead(workspace)
    check_name(workspace, name)
    taken = {person.id for person in workspace.people()}
    person = people_from([written_name(name)], taken)[0]
    workspace.set_passphrase(person.id, make_passphrase(secrets.SystemRandom()))
    workspace.record(_team([person]))
    return person


def change_headline_rule(workspace: Workspace, rule: str, reason: str) -> None:
    """Lead: change which reading of Appendix 5 is the headline; the reason is recorded and printed."""
    require_lead(workspace)
    _check_rule(rule)
    if not reason.strip():
        raise UserError(Problem("no-reason", Message("Changing the headline needs a reason."), Message("Say why.")))
    workspace.record([Change(subjects.INSPECTION, "headline_rule", rule, reason=reason.strip())])


def _check_plan(plan: Plan) -> None:
    problems = []
    if not plan.name.strip():
        problems.append(Problem("no-name", Message("The inspection has no name."), Message("Type a name for it.")))
    if plan.counted_from not in {Status.COMPLETE, Status.SIGNED_OFF}:
        problems.append(
            Problem(
                "counted-from",
                Message("Cases count once complete or once signed off."),
                Message("Choose one of the two."),
            )
        )
    if problems:
        raise UserError(*problems)
    _check_rule(plan.headline_rule)


def _check_rule(rule: str) -> None:
    if rule not in HEADLINE_RULES:
        mend = Message("Choose one of: {HEADLINE_RULES}.", HEADLINE_RULES=", ".join(HEADLINE_RULES))
        raise UserError(
            Problem("headline-rule", Message("“{rule}” is not a way to make the headline.", rule=rule), mend)
        )


def _settings(plan: Plan, identity: str, instrument: Instrument) -> list[Change]:
    values = {
        "id": identity,
        "name": plan.name.strip(),
        "area": plan.area.strip(),
        "lead": LEAD,
        FORM: instrument.hash,
        "headline_rule": plan.headline_rule,
        "counted_from": plan.counted_from.value,
        "lock_minutes": str(plan.lock_minutes),
        "retention_date": plan.retention_date,
    }
    return [Change(subjects.INSPECTION, name, value) for name, value in values.items() if value]


def _team(people: Iterable[Person]) -> list[Change]:
    changes = []
    for person in people:
        subject = subjects.person(person.id)
        changes += [Change(subject, "name", person.name), Change(subject, "role", person.role.value)]
    return changes


def _cases(cases: Iterable[SampleCase], instrument: Instrument) -> list[Change]:
    changes = []
    for case in cases:
        changes += case_changes(case, instrument.hash)
    return changes


def _allocations(
    cases: Iterable[SampleCase], ids: Mapping[str, str], inspection: str, instrument: Instrument
) -> list[Change]:
    changes: list[Change] = []
    for case in cases:
        if case.assessor:
            changes += allocation_changes(
                inspection, case.number, ids[alike(case.assessor)], instrument.hash, case.details
            )
    return changes


def _slug(name: str) -> str:
    """A name in small ASCII letters, digits and hyphens; ``assessor`` when nothing is left of it.

    Packs are named after it, so ``con`` and the like, which Windows keeps for itself, get a word in front.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    found = re.sub(r"[^a-z0-9]+", "-", plain.lower())[:_LONGEST_ID].strip("-") or "assessor"
    return found if legal_name(found) == found else f"assessor-{found}"
