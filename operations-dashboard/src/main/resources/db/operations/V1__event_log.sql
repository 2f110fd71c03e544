-- Everything that was heard, in the order it was heard. The projection can be made anew from it.
create table event_log (
    position     bigint      generated always as identity primary key,
    event_id     uuid        not null unique,
    topic        text        not null,
    type         text        not null,
    complaint_id uuid        not null,
    at           timestamptz not null,
    sequence     bigint      not null,
    traceparent  text,
    heard_at     timestamptz not null,
    payload      bytea       not null
);
create index event_log_of_complaint on event_log (complaint_id);

create table dead_letter (
    parked_id    uuid primary key,
    service      text not null,
    complaint_id uuid not null,
    event_id     uuid,
    topic        text,
    type         text,
    reason       text,
    parked_at    timestamptz,
    ended_at     timestamptz,
    ended_as     text check (ended_as in ('REPLAYED', 'DISCARDED')),
    ended_by     text,
    ended_why    text
);
create index dead_letter_parked on dead_letter (parked_at) where ended_at is null;
create index dead_letter_of_complaint on dead_letter (complaint_id);
