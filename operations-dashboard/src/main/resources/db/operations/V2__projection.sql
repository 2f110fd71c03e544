-- What can be made anew from the event log. A rebuild fills a second schema of this shape and takes its place.
create schema projection;

-- told_until: the last date the customer was told that has not ended; null where there is none.
create table projection.complaint (
    id           uuid primary key,
    key          text,
    category     text,
    status       text not null,
    is_open      boolean not null,
    owner_id     text,
    owner        text,
    upset        boolean not null,
    recorded_at  timestamptz,
    answer_by    timestamptz,
    told_until   timestamptz,
    marks        text not null
) with (fillfactor = 60);
create index complaint_by_key on projection.complaint (key);
create index complaint_told_until on projection.complaint (told_until) where is_open;

create table projection.open_promise (
    promise_id   uuid primary key,
    complaint_id uuid not null,
    kind         text not null,
    due          timestamptz not null
);
create index open_promise_due on projection.open_promise (due);
create index open_promise_of_complaint on projection.open_promise (complaint_id);

-- slot: start of the minute, hour or day it is about, in seconds since 1970; 0 where it is about no time.
create table projection.counter (
    figure text   not null,
    slot   bigint not null,
    label  text   not null,
    value  bigint not null,
    primary key (figure, slot, label)
) with (fillfactor = 50);
