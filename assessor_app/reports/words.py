"""What the prints say, in English and Welsh. The Welsh awaits a qualified translator."""

from __future__ import annotations

from datetime import date

from assessor_app.records import ENGLISH, WELSH, AnswerState, Purpose, Status

_WORDS: dict[str, tuple[str, str]] = {
    # the page
    "page": ("Page {page} of {pages}", "Tudalen {page} o {pages}"),
    "personal": (
        "Personal information: keep it locked away, destroy it when it is no longer needed.",
        "Gwybodaeth bersonol: cadwch dan glo, dinistriwch pan nad oes ei hangen mwyach.",
    ),
    "numbers-for-letters": (
        (
            "Some characters have no letter form in this print. They stand as their number in the Unicode standard, "
            "such as [U+4E2D], or by their name; none has been left out."
        ),
        (
            "Nid oes ffurf i rai nodau yn y print hwn. Fe'u dangosir yn ôl eu rhif yn safon Unicode, megis [U+4E2D], "
            "neu yn ôl eu henw; nid oes yr un wedi'i hepgor."
        ),
    ),
    # case summary
    "case-summary": ("Case summary", "Crynodeb achos"),
    "case": ("Case {case}", "Achos {case}"),
    "inspection": ("Inspection", "Arolygiad"),
    "area": ("Area", "Ardal"),
    "assessor": ("Assessor", "Asesydd"),
    "purpose": ("Assessment", "Asesiad"),
    "status": ("Status", "Statws"),
    "answered": ("Answered", "Atebwyd"),
    "from-to": ("{first} to {last}", "{first} i {last}"),
    "form": ("Assessment form", "Ffurflen asesu"),
    "version-only": ("Version {version}", "Fersiwn {version}"),
    "version": ("{title}, version {version}", "{title}, fersiwn {version}"),
    "reference": ("Area's own reference", "Cyfeirnod yr ardal"),
    "person": ("Name", "Enw"),
    "criterion": ("Criterion {code}", "Maen prawf {code}"),
    "criteria": ("Criteria {codes}", "Meini prawf {codes}"),
    "reasons": ("Reasons", "Rhesymau"),
    "evidence": ("Evidence", "Tystiolaeth"),
    "source": ("Where from: {source}", "O ble: {source}"),
    "not-answered-text": ("Not written yet", "Heb ei ysgrifennu eto"),
    "other-reason": ("Other", "Arall"),
    "conflict": (
        "Two different answers were given. This one stands until the lead inspector decides.",
        "Rhoddwyd dau ateb gwahanol. Mae hwn yn sefyll hyd nes bydd y prif arolygydd yn penderfynu.",
    ),
    "conflicts-title": ("Different answers wait for a decision: {n}", "Atebion gwahanol yn aros am benderfyniad: {n}"),
    "conflicts-text": (
        "Each is marked below where it stands.",
        "Mae pob un wedi'i farcio isod lle mae'n sefyll.",
    ),
    "risk-title": ("Someone may be at risk now", "Gall rhywun fod mewn perygl nawr"),
    "risk-text": (
        "Raised by the assessor and not yet closed by the lead inspector. This program sends nothing by itself.",
        "Codwyd gan yr asesydd ac nid yw'r prif arolygydd wedi'i gau eto. Nid yw'r rhaglen hon yn anfon dim ei hun.",
    ),
    "changed-title": ("Changed after it was completed", "Newidiwyd ar ôl ei gwblhau"),
    "changed-text": (
        "Answers or notes have changed since the assessor completed this assessment.",
        "Mae atebion neu nodiadau wedi newid ers i'r asesydd gwblhau'r asesiad hwn.",
    ),
    "unfinished-title": ("Not complete", "Heb ei gwblhau"),
    "unfinished-text": (
        "This assessment has not been completed. Answers may be missing and may still change.",
        "Nid yw'r asesiad hwn wedi'i gwblhau. Gall atebion fod ar goll a gallant newid eto.",
    ),
    "nothing-answered": (
        "Nothing has been answered at this step.",
        "Nid oes dim wedi'i ateb yn y cam hwn.",
    ),
    "record": ("About this record", "Ynglŷn â'r cofnod hwn"),
    "record-claims": (
        (
            "Author and time are as the program recorded them. Anyone who has the passphrase of an inspection file "
            "can record in its owner's name, and a computer's clock can be wrong: neither is proof."
        ),
        (
            "Mae'r awdur a'r amser fel y cofnododd y rhaglen hwy. Gall unrhyw un sydd â chyfrinymadrodd ffeil arolygu "
            "gofnodi yn enw ei pherchennog, a gall cloc cyfrifiadur fod yn anghywir: nid yw'r un ohonynt yn brawf."
        ),
    ),
    "record-shows": (
        "Shown are the answers that count now. Answers to questions that no longer apply are kept, but not printed.",
        (
            "Dangosir yr atebion sy'n cyfrif nawr. Cedwir atebion i gwestiynau nad ydynt yn berthnasol mwyach, ond nid "
            "ydynt yn cael eu hargraffu."
        ),
    ),
    "digest": (
        "Seal of the completed record: {digest}. A record with the same seal has the same answers.",
        "Sêl y cofnod a gwblhawyd: {digest}. Mae gan gofnod â'r un sêl yr un atebion.",
    ),
    "signatures": ("Signatures", "Llofnodion"),
    "lead": ("Lead inspector", "Prif arolygydd"),
    "name": ("Name", "Enw"),
    "signature": ("Signature", "Llofnod"),
    "date": ("Date", "Dyddiad"),
    # blank form
    "blank-form": ("Assessment form on paper", "Ffurflen asesu ar bapur"),
    "blank-how": (
        (
            "Tick one box for each question, or several where it says so. Follow the arrows: they say where to go on. "
            "Write no names and no addresses. Enter the answers on the computer as soon as you can: the number in grey "
            "is the question's own."
        ),
        (
            "Ticiwch un blwch ar gyfer pob cwestiwn, neu sawl un lle dywedir hynny. Dilynwch y saethau: maent yn dweud "
            "ble i fynd nesaf. Peidiwch ag ysgrifennu enwau na chyfeiriadau. Rhowch yr atebion ar y cyfrifiadur cyn "
            "gynted ag y gallwch: y rhif llwyd yw rhif y cwestiwn ei hun."
        ),
    ),
    "case-number": ("Case number", "Rhif yr achos"),
    "several": ("Tick all that apply.", "Ticiwch bob un sy'n berthnasol."),
    "go-to": ("go to {number}", "ewch i {number}"),
    "go-to-end": ("go to the end", "ewch i'r diwedd"),
    "only-if": ("Only if {rule}.", "Dim ond os {rule}."),
    "only-if-several": (
        "Questions {first} to {last}: only if {rule}.",
        "Cwestiynau {first} i {last}: dim ond os {rule}.",
    ),
    "number": ("question {number}", "cwestiwn {number}"),
    "if-ticked": ("If you ticked {answers}:", "Os ticioch chi {answers}:"),
    "or": (" or ", " neu "),
    "day-month-year": ("day / month / year", "diwrnod / mis / blwyddyn"),
    "evidence-owed-below": ("Evidence (needed if not sufficient)", "Tystiolaeth (yn ofynnol os nad yw'n ddigonol)"),
    "evidence-owed-always": ("Evidence (always needed)", "Tystiolaeth (yn ofynnol bob amser)"),
    "more-room": (
        "If you need more room, write on a sheet of its own: case number, question number, evidence.",
        "Os oes angen mwy o le arnoch, ysgrifennwch ar ddalen ar wahân: rhif yr achos, rhif y cwestiwn, y dystiolaeth.",
    ),
    # answers of one criterion
    "criterion-answers": ("Answers of one criterion", "Atebion un maen prawf"),
    "at-risk-cases": (
        "Someone may be at risk in {cases}. This shows until the lead inspector has closed the alert.",
        "Gall rhywun fod mewn perygl yn {cases}. Mae hyn i'w weld nes i'r prif arolygydd gau'r rhybudd.",
    ),
    "own-cases": ("Your cases: {n}", "Eich achosion: {n}"),
    "cases-counted": ("Cases: {n}", "Achosion: {n}"),
    "not-applicable-n": ("Not applicable: {n}", "Ddim yn berthnasol: {n}"),
    "inactive-n": ("Not asked: {n}", "Heb ei ofyn: {n}"),
    "unanswered-n": ("Not answered: {n}", "Heb ei ateb: {n}"),
    "nobody-judged": ("Nobody was judged on this question.", "Ni farnwyd neb ar y cwestiwn hwn."),
    "unfinished-included": ("Unfinished assessments are included.", "Cynhwysir asesiadau anorffenedig."),
    "open-conflicts": (
        "Different answers that wait for a decision: {n}.",
        "Atebion gwahanol sy'n aros am benderfyniad: {n}.",
    ),
    # scores
    "scores": ("Scores", "Sgoriau"),
    "score": ("Score", "Sgôr"),
    "matrix": ("Outcomes and stages of the work", "Canlyniadau a chamau'r gwaith"),
    "stage-score": ("Stage of the work", "Cam y gwaith"),
    "questions": ("The questions behind the scores", "Y cwestiynau y tu ôl i'r sgoriau"),
    "question": ("Question", "Cwestiwn"),
    "cases": ("Cases", "Achosion"),
    "not-recorded": ("Not recorded", "Heb ei gofnodi"),
    "sufficient": ("Sufficient", "Digonol"),
    "not-sufficient": ("Not sufficient", "Ddim yn ddigonol"),
    "not-applicable": ("Not applicable", "Ddim yn berthnasol"),
    "not-asked": ("Not asked", "Heb ei ofyn"),
    "not-answered": ("Not answered", "Heb ei ateb"),
    "interval-head": ("95% interval", "Cyfwng 95%"),
    "sensitivity": (
        "{name}: {score} if questions judged in fewer than {fewer_than} cases are left out ({left_out}).",
        "{name}: {score} os hepgorir cwestiynau a farnwyd mewn llai na {fewer_than} achos ({left_out}).",
    ),
    # charts
    "headline-scores": ("Headline scores", "Prif sgoriau"),
    "few-cases": ("fewer than 10 cases", "llai na 10 achos"),
    "not-scored": ("not scored", "heb sgôr"),
    "interval": ("{low} to {high}%", "{low} i {high}%"),
}

_STATUS = {
    Status.NOT_STARTED: ("Not started", "Heb ei ddechrau"),
    Status.IN_PROGRESS: ("In progress", "Ar y gweill"),
    Status.COMPLETE: ("Complete", "Wedi'i gwblhau"),
    Status.CHECKED: ("Checked", "Wedi'i wirio"),
    Status.SIGNED_OFF: ("Signed off", "Wedi'i gymeradwyo"),
}

_PURPOSE = {
    Purpose.FIRST: ("First assessment", "Asesiad cyntaf"),
    Purpose.SECOND: ("Second, blind assessment", "Ail asesiad, dall"),
    Purpose.PRACTICE: ("Practice: counts nowhere", "Ymarfer: nid yw'n cyfrif"),
    Purpose.INTERVIEW: ("Interview: not scored", "Cyfweliad: heb ei sgorio"),
}

_STATES = {
    AnswerState.ABOVE: ("Sufficient", "Digonol"),
    AnswerState.BELOW: ("Not sufficient", "Ddim yn ddigonol"),
    AnswerState.NOT_APPLICABLE: ("Not applicable", "Ddim yn berthnasol"),
    AnswerState.INACTIVE: ("Not asked", "Heb ei ofyn"),
    AnswerState.UNANSWERED: ("Not answered", "Heb ei ateb"),
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
    return _pick(_WORDS[key], language).format(**parts)


def status(value: Status, language: str) -> str:
    """A status in words."""
    return _pick(_STATUS[value], language)


def purpose(value: Purpose, language: str) -> str:
    """What an assessment is for, in words."""
    return _pick(_PURPOSE[value], language)


def state(value: AnswerState, language: str) -> str:
    """How an answer counts, in words."""
    return _pick(_STATES[value], language)


def day(value: str, language: str) -> str:
    """A date, or the day of a time, as people write it: ``3 June 2013``; other text stays as it is."""
    try:
        found = date.fromisoformat(value[:10])
    except ValueError:
        return value
    return f"{found.day} {_MONTHS.get(language, _MONTHS[ENGLISH])[found.month - 1]} {found.year}"


def _pick(words: tuple[str, str], language: str) -> str:
    return words[1] if language == WELSH else words[0]
