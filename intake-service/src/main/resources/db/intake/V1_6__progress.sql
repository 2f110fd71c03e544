-- What the other services told. No foreign keys: there is no order between topics.
create table case_progress (
    complaint_id uuid primary key,
    status       text,
    owner_id     text,
    owner_name   text,
    owner_since  timestamptz,
    decision     jsonb,
    outcome      text
);

create table promise (
    id           uuid        primary key,
    complaint_id uuid        not null,
    kind         text        not null,
    due          timestamptz not null,
    state        text        not null,
    rule         text,
    item         integer,
    reason       text,
    told_at      timestamptz not null
);
create index promise_of_complaint on promise (complaint_id);

create table notice (
    id           uuid        primary key,
    complaint_id uuid        not null,
    kind         text        not null,
    state        text        not null,
    dated        boolean     not null,
    language     text,
    subject      text,
    reason       text,
    told_at      timestamptz not null
);
create index notice_of_complaint on notice (complaint_id);

create table happening (
    event_id     uuid        primary key,
    complaint_id uuid        not null,
    at           timestamptz not null,
    what         text        not null,
    who          text,
    text         text
);
create index happening_of_complaint on happening (complaint_id, at);
