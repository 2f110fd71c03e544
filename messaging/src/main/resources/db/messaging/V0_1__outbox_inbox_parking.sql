create table outbox (
    id           bigint generated always as identity primary key,
    lane         smallint    not null,
    topic        text        not null,
    source       text        not null,
    complaint_id text        not null,
    event_id     uuid        not null,
    type         text        not null,
    at           timestamptz not null,
    traceparent  text        not null,
    payload      bytea       not null,
    written_at   timestamptz not null default now()
) with (fillfactor = 100, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
        autovacuum_vacuum_cost_delay = 0);

create table processed_event (
    event_id uuid primary key,
    heard_at timestamptz not null default now()
);
create index processed_event_by_age on processed_event using brin (heard_at);

create table parked_event (
    position     bigint generated always as identity,
    id           uuid        primary key,
    topic        text        not null,
    complaint_id uuid        not null,
    event_id     uuid        not null unique,
    type         text,
    source       text,
    at           timestamptz not null,
    sequence     bigint      not null,
    traceparent  text,
    payload      bytea,
    reason       text        not null,
    parked_at    timestamptz not null
);
create index parked_event_of_complaint on parked_event (complaint_id, position);
