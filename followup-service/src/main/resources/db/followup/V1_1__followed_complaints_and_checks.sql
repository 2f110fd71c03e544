-- What is known of a complaint, from two topics without an order between them.
create table followed_complaint (
    complaint_id     uuid primary key,
    complaint_key    text,
    customer         text,
    mail_domain      text,
    language         text,
    zone             text,
    since            date,
    category         text,
    channel          text,
    closing          integer not null default 0,
    closed_at        timestamptz,
    outcome          text,
    owner_id         text,
    owner_name       text,
    root_cause       text,
    items            text,
    planned_closing  integer not null default 0,
    reopened_closing integer not null default 0,
    withdrawn        boolean not null default false
);

create table satisfaction_check (
    id           uuid primary key,
    complaint_id uuid        not null references followed_complaint,
    closing      integer     not null,
    kind         text        not null,
    status       text        not null,
    customer     text        not null,
    mail_domain  text        not null,
    zone         text        not null,
    exact        boolean     not null,
    reminder     text,
    scheduled_at timestamptz not null,
    due          timestamptz not null,
    next_at      timestamptz,
    slot_at      timestamptz,
    asked_at     timestamptz,
    reminded_at  timestamptz,
    answer_until timestamptz,
    answered_at  timestamptz,
    raised_at    timestamptz,
    cancelled    text,
    unique (complaint_id, closing, kind)
) with (fillfactor = 80);

-- The clock: only what still waits for something stands in it.
create index satisfaction_check_next on satisfaction_check (next_at) where next_at is not null;
-- At most one open check per customer.
create unique index satisfaction_check_one_open on satisfaction_check (customer)
    where status in ('ASKED', 'REMINDED');

create table answer (
    position     bigint generated always as identity primary key,
    check_id     uuid        not null references satisfaction_check,
    given_at     timestamptz not null,
    given_by     text        not null,
    recorded_by  text,
    fulfilled    boolean     not null,
    satisfaction smallint    not null check (satisfaction between 1 and 5),
    effort       smallint    check (effort between 1 and 7),
    repeated     boolean,
    comment      text
);
create index answer_of_check on answer (check_id, position);

-- Who asked not to be asked.
create table opt_out (
    customer text primary key,
    at       timestamptz not null
);

-- When the next mail to a domain may go.
create table mail_domain (
    domain  text primary key,
    free_at timestamptz not null
);

create index satisfaction_check_waiting_of_customer on satisfaction_check (customer) where next_at is not null;
create index followed_complaint_by_key on followed_complaint (complaint_key);
