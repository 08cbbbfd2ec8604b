-- The whole current schema of a workspace (*.inspection). New files run this; older ones are migrated.
-- The truth is the table `event`; everything under "Derived" can be made again from it.

-- The truth ----------------------------------------------------------------------------------

create table meta (              -- what this file is: kind, owner (person id), inspection, made_at
    key text primary key,
    value text not null
) without rowid;

create table instrument (        -- the canonical rows of every version in use, as JSON
    hash text primary key,
    form_id text not null,
    version text not null,
    sheets text not null
) without rowid;

create table event (             -- one row per recorded change, in the order of arrival here
    seq integer primary key,
    id text not null unique,
    subject text not null,
    field text not null,
    value text,
    instrument text not null,
    author text not null,
    device text not null,
    time text not null,
    reason text not null,
    parents text not null,       -- JSON array of event ids, sorted
    redacted text                -- the id of the event that took the value away
);
create index event_of on event (subject, field);

create table receipt (           -- one row per workbook brought in; id is its content hash
    id text primary key,
    file_name text not null,
    kind text not null,
    author text not null,
    made_at text not null,
    received_at text not null,
    events integer not null,
    new_events integer not null
) without rowid;

create table arrival (           -- by which receipts an event came; '' is "recorded here"
    event text not null,
    receipt text not null,
    primary key (event, receipt)
) without rowid;

create table passphrase (        -- lead only: what opens each assessor's files, former ones too
    seq integer primary key,
    person text not null,
    passphrase text not null,
    made_at text not null
);

-- Not events: they never leave this file -----------------------------------------------------

create table draft (             -- text being typed, not yet an event
    subject text not null,
    field text not null,
    value text not null,
    instrument text not null,
    parents text not null,
    saved_at text not null,
    primary key (subject, field)
) without rowid;

create table window_state (key text primary key, value text not null) without rowid;

-- Derived: `rebuild` makes these again from the log alone ------------------------------------

create table head (              -- the current events; exactly one of a field stands
    subject text not null,
    field text not null,
    event text not null,
    value text,
    stands integer not null,
    conflicted integer not null,
    primary key (subject, field, event)
) without rowid;
create index head_conflicted on head (subject, field) where conflicted;

create table assessment (        -- one row per assessment, from its fields that stand
    id text primary key,
    case_number text not null,
    assessor text not null,
    purpose text not null,
    instrument text not null,
    status text not null,
    changed_since_complete integer not null,
    of_record integer not null   -- the assessment that counts, of a case that is in the sample
) without rowid;

create table scored_question (   -- one row per scored question and criterion, per instrument
    instrument text not null,
    question text not null,
    criterion text not null,
    position integer not null,   -- in the order of the walk
    primary key (instrument, question, criterion)
) without rowid;

create table judgement (         -- one row per scored question of each assessment
    assessment text not null,
    question text not null,
    state text not null,         -- above, below, not_applicable, inactive, unanswered
    primary key (assessment, question)
) without rowid;

create table detail (            -- active case details by role (gender, rosh, unit ...) and by question code
    assessment text not null,
    name text not null,
    value text not null,
    primary key (assessment, name)
) without rowid;

-- What may happen to the truth ---------------------------------------------------------------

create trigger event_is_for_ever before delete on event
begin select raise(abort, 'events are never deleted'); end;

create trigger event_changes_only_by_redaction before update on event
when new.redacted is null or old.redacted is not null
    or new.value is not null or new.reason <> ''
    or new.id <> old.id or new.subject <> old.subject or new.field <> old.field
    or new.instrument <> old.instrument or new.author <> old.author or new.device <> old.device
    or new.time <> old.time or new.parents <> old.parents
begin select raise(abort, 'events are changed only by redaction'); end;

-- Scores (design: Appendix 5 of the source) ----------------------------------------------------
-- Written by the scoring layer; portable to DuckDB.

pragma user_version = 1;
