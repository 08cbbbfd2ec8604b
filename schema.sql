-- The whole current schema of a workspace (*.inspection). New files run this; older ones are migrated.
-- The truth is the table `event`; everything under "Derived" can be made again from it.

-- The truth ----------------------------------------------------------------------------------

create table meta (              -- what this file is: kind, inspection, owner, person, person_name, made_at
    key text primary key,        -- and marks: derived (by which rules), backed_up (what the newest backup holds)
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
    recorded_here integer not null, -- 1: made in this file; 0: came by the receipts in `arrival`
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

-- By which receipts an event came: each row is a run of events that follow one another in `event`.
-- Work that is brought in again is the runs that are here already, so it adds next to nothing.
create table arrival (
    receipt text not null,
    first integer not null,
    last integer not null,
    primary key (receipt, first)
) without rowid;

-- What proves that an event is the lead's, as it came with a pack; assessors' files only. A lead's file
-- holds the secret instead, as the mark lead_secret of `meta`, and works codes out.
create table code (event text primary key, code text not null) without rowid;

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

create table uncounted (         -- events that came only by receipts set aside: kept, count nowhere
    event text primary key
) without rowid;

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

create index assessment_of_case on assessment (case_number);

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
    or new.seq <> old.seq or new.recorded_here <> old.recorded_here
    or new.id <> old.id or new.subject <> old.subject or new.field <> old.field
    or new.instrument <> old.instrument or new.author <> old.author or new.device <> old.device
    or new.time <> old.time or new.parents <> old.parents
begin select raise(abort, 'events are changed only by redaction'); end;

-- Scores (Appendix 5 of the source) ------------------------------------------------------------
-- The definition stands here and nowhere else: two views, and one statement that takes parameters,
-- which no view can, so it rests in a comment and is read from there by scoring/sql.py. All of it
-- also runs on DuckDB.

create view assessment_of_record as    -- of the cases in the sample (`reached` puts the statuses in order)
select id as assessment, case_number, instrument, changed_since_complete,
    case status when 'signed_off' then 4 when 'checked' then 3 when 'complete' then 2
        when 'in_progress' then 1 else 0 end as reached
from assessment
where of_record = 1;

create view place as                   -- where a question counts (`union`, for an outcome counts it once)
select instrument, question, 'criterion' as level, criterion as code from scored_question
union
select instrument, question, 'outcome' as level, substr(criterion, 1, 1) as code from scored_question;

/* statement scores
-- $by: the case detail that a breakdown groups by, '' for one group of all; $reached: how far an
-- assessment must be to count; $fewest: a mean leaves out questions judged in fewer cases (at least 1).
with
    chosen as materialized (           -- the assessments that count; a part is one group and one version
        select a.assessment, a.instrument, coalesce(d.value, '') as grp,
            dense_rank() over (order by coalesce(d.value, ''), a.instrument) as part
        from assessment_of_record a
        left join detail d on d.assessment = a.assessment and d.name = $by
        where a.reached >= $reached
    ),
    part_count as materialized (       -- the only pass over the judgements
        select c.part, j.question,
            count(*) filter (where j.state = 'above') as above,
            count(*) filter (where j.state = 'below') as below,
            count(*) filter (where j.state = 'not_applicable') as not_applicable,
            count(*) filter (where j.state = 'inactive') as inactive,
            count(*) filter (where j.state = 'unanswered') as unanswered
        from chosen c
        join judgement j on j.assessment = c.assessment
        group by j.question, c.part
    ),
    question_count as materialized (
        select p.grp, p.instrument, n.question, n.above, n.below, n.not_applicable, n.inactive, n.unanswered
        from part_count n
        join (select distinct part, grp, instrument from chosen) p on p.part = n.part
        union all                      -- so that a question is listed before anyone has reached it
        select distinct '', instrument, question, 0, 0, 0, 0, 0
        from scored_question
        where $by = '' and instrument in (select instrument from assessment_of_record)
    ),
    question_score as materialized (   -- a question is the same in every version that has its code
        select grp, question, sum(above) as above, sum(below) as below,
            sum(not_applicable) as not_applicable, sum(inactive) as inactive, sum(unanswered) as unanswered,
            1.0 * sum(above) / nullif(sum(above) + sum(below), 0) as score
        from question_count
        group by grp, question
    ),
    placed as materialized (           -- in each of its places it counts the versions that put it there
        select q.grp, p.level, p.code, q.question, sum(q.above) as above, sum(q.above) + sum(q.below) as judged
        from question_count q
        join place p on p.instrument = q.instrument and p.question = q.question
        group by q.grp, p.level, p.code, q.question
    ),
    place_score as materialized (
        select grp, level, code, sum(above) as above, sum(judged) as judged,
            count(*) as listed, count(*) filter (where judged >= $fewest) as counted,
            avg(1.0 * above / nullif(judged, 0)) filter (where judged >= $fewest) as score,
            1.0 * sum(above) filter (where judged >= $fewest)
                / nullif(sum(judged) filter (where judged >= $fewest), 0) as pooled
        from placed
        group by grp, level, code
    )
select 'question' as level, grp, question as code, above, below, not_applicable, inactive, unanswered,
    null as listed, null as counted, score, null as criterion_mean, null as pooled
from question_score
union all
select 'criterion', grp, code, above, judged - above, null, null, null, listed, counted, score, null, pooled
from place_score where level = 'criterion'
union all
select 'outcome', o.grp, o.code, o.above, o.judged - o.above, null, null, null, o.listed, o.counted, o.score,
    (select avg(c.score) from place_score c
     where c.level = 'criterion' and c.grp = o.grp and substr(c.code, 1, 1) = o.code), o.pooled
from place_score o where o.level = 'outcome'
union all
select 'process', grp, substr(code, 3, 1), null, null, null, null, null, count(*), count(score), avg(score), null, null
from place_score where level = 'criterion'
group by grp, substr(code, 3, 1)
*/

pragma user_version = 3;
