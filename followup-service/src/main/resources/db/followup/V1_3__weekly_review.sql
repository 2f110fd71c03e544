-- Both versions of each complaint, for those who review the week.
create table review_story (
    complaint_id uuid primary key,
    recorded_at  timestamptz,
    story        text,
    team         text,
    reply        text
);

-- What may be worth a second look.
create table review_note (
    complaint_id uuid        not null,
    kind         text        not null,
    at           timestamptz not null,
    detail       text,
    unique (complaint_id, kind, at)
);
create index review_note_at on review_note (at);
create index followed_complaint_closed on followed_complaint (closed_at);
create index answer_given on answer (given_at);

create table review (
    week      text primary key,
    seed      bigint      not null,
    pack      text        not null,
    opened_at timestamptz not null,
    mailed_at timestamptz,
    held_at   timestamptz
);

create table review_minutes (
    position    bigint generated always as identity primary key,
    week        text        not null references review,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    minutes     text        not null,
    decisions   text        not null
);
