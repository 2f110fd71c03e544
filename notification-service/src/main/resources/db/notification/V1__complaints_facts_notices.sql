-- One row per complaint heard of, from whichever topic first; its lock orders all work about the complaint.
create table complaint (
    id             uuid primary key,
    key            text unique,
    acknowledge_at timestamptz
);
create index complaint_to_acknowledge on complaint (acknowledge_at) where acknowledge_at is not null;

-- What was heard, word for word, in the order of arrival: every notice and page is made from it alone.
create table fact (
    position     bigint generated always as identity,
    id           uuid        primary key,
    complaint_id uuid        not null references complaint,
    topic        text        not null,
    type         text        not null,
    payload      bytea       not null,
    heard_at     timestamptz not null
);
create index fact_of_complaint on fact (complaint_id, position);

create table notice (
    position        bigint generated always as identity,
    id              uuid        primary key,
    complaint_id    uuid        not null references complaint,
    fact_id         uuid        not null references fact,
    kind            text        not null,
    recipient       text        not null,
    language        text        not null,
    key             text        not null,
    subject         text        not null,
    body_text       text        not null,
    body_html       text        not null,
    due             timestamptz,
    message_id      text        not null unique,
    thread_id       text        not null,
    written_at      timestamptz not null,
    state           text        not null check (state in ('WRITTEN', 'SENT', 'BOUNCED', 'FAILED', 'CALL_INSTEAD')),
    settled_at      timestamptz,
    reason          text,
    handed_over_at  timestamptz,
    attempts        int         not null default 0,
    next_attempt_at timestamptz not null,
    claimed_by      uuid,
    unique (fact_id, kind, recipient)
);
create index notice_of_complaint on notice (complaint_id, position);
create index notice_to_send on notice (next_attempt_at, position) where state = 'WRITTEN';
create index notice_unsent_of_complaint on notice (complaint_id, position) where state = 'WRITTEN';
create index notice_claimed on notice (claimed_by) where claimed_by is not null;

-- Processes that send. One that has not said for a while that it lives holds its claims no longer.
create table sender (
    id          uuid primary key,
    alive_until timestamptz not null
);
