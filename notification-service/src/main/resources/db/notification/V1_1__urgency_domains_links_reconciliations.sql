-- What tells a date leaves in the order of the dates, whatever else waits; a complaint's earlier mails inherit the haste of
-- its later ones, which may not overtake them.
alter table notice add column urgent_by timestamptz not null default 'infinity';
-- Where mails go to; each domain has its own pace.
alter table notice add column domain text not null
    generated always as (lower(substring(recipient from '[^@]*$'))) stored;
drop index notice_to_send;
create index notice_to_send on notice (urgent_by, position) where state = 'WRITTEN' and claimed_by is null;
create index notice_overdue on notice (written_at) where state = 'WRITTEN';

-- A fresh link is asked for on a page, not by an event.
alter table notice drop constraint notice_fact_id_fkey;

-- The status page's link: null while it is the complaint's own id, which intake gives out too.
alter table complaint add column status_link uuid unique;
create table withdrawn_link (
    id           uuid        primary key,
    complaint_id uuid        not null references complaint,
    at           timestamptz not null,
    by_whom      text        not null,
    reason       text        not null
);
create table link_request (
    id           uuid        primary key,
    complaint_id uuid        not null references complaint,
    at           timestamptz not null
);
create index link_request_of_complaint on link_request (complaint_id, at);

-- Comparisons somebody asked for, and all that found something.
create table reconciliation (
    id         bigint generated always as identity primary key,
    ended_at   timestamptz not null,
    by_whom    text        not null,
    reason     text        not null,
    complaints bigint      not null,
    missing    bigint      not null
);
