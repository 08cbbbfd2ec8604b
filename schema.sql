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
-- The definition stands here and nowhere else: two views, and statements that take parameters, which
-- no view can, so they rest in comments and are read from there by scoring/sql.py. All of it also runs
-- on DuckDB and on Spark: doubles are made by `cast` (Spark takes 1.0 for a decimal), and a test keeps
-- it to what all three know.

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
-- assessment must be to count; $fewest: the means are told once with all questions that anybody was
-- judged on (fewest = 1) and, unless it is 1, once without those judged in fewer cases than this.
with
    chosen as materialized (           -- the assessments that count; a part is one group and one version
        select a.assessment, a.instrument, coalesce(d.value, '') as grp,
            dense_rank() over (order by coalesce(d.value, ''), a.instrument) as part
        from assessment_of_record a
        left join detail d on d.assessment = a.assessment and d.name = $by and $by <> ''
        where a.reached >= $reached
    ),
    state_count as materialized (      -- the only pass over the judgements
        select c.part, j.question, j.state, count(*) as cases
        from chosen c
        join judgement j on j.assessment = c.assessment
        group by j.question, c.part, j.state
    ),
    part_count as materialized (
        select part, question,
            sum(case state when 'above' then cases else 0 end) as above,
            sum(case state when 'below' then cases else 0 end) as below,
            sum(case state when 'not_applicable' then cases else 0 end) as not_applicable,
            sum(case state when 'inactive' then cases else 0 end) as inactive,
            sum(case state when 'unanswered' then cases else 0 end) as unanswered
        from state_count
        group by question, part
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
            cast(sum(above) as double) / nullif(sum(above) + sum(below), 0) as score
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
        select f.fewest, n.grp, n.level, n.code, sum(n.above) as above, sum(n.judged) as judged,
            count(*) as listed, count(*) filter (where n.judged >= f.fewest) as counted,
            avg(cast(n.above as double) / nullif(n.judged, 0)) filter (where n.judged >= f.fewest) as score,
            cast(sum(n.above) filter (where n.judged >= f.fewest) as double)
                / nullif(sum(n.judged) filter (where n.judged >= f.fewest), 0) as pooled
        from placed n
        cross join (select 1 as fewest union select $fewest) f
        group by f.fewest, n.grp, n.level, n.code
    ),
    outcome_of_criteria as materialized (
        select fewest, grp, substr(code, 1, 1) as code, avg(score) as score
        from place_score
        where level = 'criterion'
        group by fewest, grp, substr(code, 1, 1)
    )
select 1 as fewest, 'question' as level, grp, question as code, above, below, not_applicable, inactive, unanswered,
    null as listed, null as counted, score, null as criterion_mean, null as pooled
from question_score
union all
select fewest, 'criterion', grp, code, above, judged - above, null, null, null, listed, counted, score, null, pooled
from place_score where level = 'criterion'
union all
select o.fewest, 'outcome', o.grp, o.code, o.above, o.judged - o.above, null, null, null, o.listed, o.counted, o.score,
    c.score, o.pooled
from place_score o
join outcome_of_criteria c on c.fewest = o.fewest and c.grp = o.grp and c.code = o.code
where o.level = 'outcome'
union all
select fewest, 'process', grp, substr(code, 3, 1), null, null, null, null, null, count(*), count(score), avg(score),
    null, null
from place_score where level = 'criterion'
group by fewest, grp, substr(code, 3, 1)
*/

/* statement spread
-- How a mean would vary from one sample of cases to the next: its variance, worked out from how far each
-- case moves it (linearisation with cases as clusters; Woodruff, Journal of the American Statistical
-- Association 66, 1971). $by and $reached as above; $rule: the reading that is the headline of an outcome.
with
    chosen as materialized (
        select a.assessment, a.instrument, coalesce(d.value, '') as grp,
            dense_rank() over (order by coalesce(d.value, ''), a.instrument) as part
        from assessment_of_record a
        left join detail d on d.assessment = a.assessment and d.name = $by and $by <> ''
        where a.reached >= $reached
    ),
    part as materialized (select distinct part, grp, instrument from chosen),
    part_count as materialized (
        select c.part, j.question, count(*) filter (where j.state = 'above') as above, count(*) as judged
        from chosen c
        join judgement j on j.assessment = c.assessment
        where j.state in ('above', 'below')
        group by c.part, j.question
    ),
    placed as materialized (           -- the questions of each place on which somebody was judged
        select p.grp, w.level, w.code, n.question, sum(n.above) as above, sum(n.judged) as judged
        from part_count n
        join part p on p.part = n.part
        join place w on w.instrument = p.instrument and w.question = n.question
        group by p.grp, w.level, w.code, n.question
    ),
    place_total as materialized (
        select grp, level, code, count(*) as questions, cast(sum(above) as double) as above, sum(judged) as judged,
            dense_rank() over (order by grp, level, code) as place
        from placed
        where level = 'criterion' or $rule <> 'criteria'
        group by grp, level, code
    ),
    weight as materialized (           -- by how much one judgement above, or below, moves the mean of a place
        select p.part, n.question, t.place,
            case when n.level = 'outcome' and $rule = 'pooled' then (1 - t.above / t.judged) / t.judged
                else (1 - cast(n.above as double) / n.judged) / n.judged / t.questions end as up,
            case when n.level = 'outcome' and $rule = 'pooled' then t.above / t.judged / t.judged
                else cast(n.above as double) / n.judged / n.judged / t.questions end as down
        from placed n
        join place_total t on t.grp = n.grp and t.level = n.level and t.code = n.code
        join part p on p.grp = n.grp
        join place w on w.instrument = p.instrument and w.question = n.question and w.level = n.level
            and w.code = n.code
    ),
    shift as materialized (            -- how far each case moves the mean of each place
        select w.place, c.assessment, sum(case j.state when 'above' then w.up else -w.down end) as moved
        from chosen c
        join judgement j on j.assessment = c.assessment
        join weight w on w.part = c.part and w.question = j.question
        where j.state in ('above', 'below')
        group by w.place, c.assessment
    ),
    of_place as materialized (
        select t.grp, t.level, t.code, s.assessment, s.moved
        from shift s
        join place_total t on t.place = s.place
    ),
    whole as materialized (            -- means of criteria: the stages of the work, and outcomes by that reading
        select grp, 'process' as level, substr(code, 3, 1) as code, count(*) as criteria
        from place_total where level = 'criterion'
        group by grp, substr(code, 3, 1)
        union all
        select grp, 'outcome', substr(code, 1, 1), count(*)
        from place_total where level = 'criterion' and $rule = 'criteria'
        group by grp, substr(code, 1, 1)
    ),
    moved as materialized (
        select grp, level, code, assessment, moved from of_place
        union all
        select w.grp, w.level, w.code, p.assessment, sum(p.moved / w.criteria)
        from whole w
        join of_place p on p.level = 'criterion' and p.grp = w.grp
            and w.code = case when w.level = 'process' then substr(p.code, 3, 1) else substr(p.code, 1, 1) end
        group by w.grp, w.level, w.code, p.assessment
    )
select level, grp, code, count(*) as cases, sum(moved * moved) * count(*) / nullif(count(*) - 1, 0) as variance
from moved
group by level, grp, code
*/

pragma user_version = 3;
