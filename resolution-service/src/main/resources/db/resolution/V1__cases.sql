create extension if not exists btree_gist;

create table handler (
    id           text primary key,
    name         text        not null,
    email        text,
    skills       text[]      not null,
    languages    text[]      not null,
    capacity     integer     not null check (capacity >= 0),
    absent_until timestamptz,
    substitute   text references handler (id)
);

-- Who answered for a case, from when until when. The exclusion keeps it from ever being two.
create table ownership_period (
    case_id    uuid        not null,
    handler_id text        not null,
    since      timestamptz not null,
    until      timestamptz check (until > since),
    current    boolean generated always as (case when until is null then true end) stored,
    unique (case_id, handler_id, current),
    exclude using gist (case_id with =, tstzrange(since, until) with &&)
);

create table resolution_case (
    id           uuid primary key,
    key          text        not null,
    status       text        not null,
    version      bigint      not null,
    owner_id     text        not null,
    owned        boolean     not null default true check (owned),
    category     text,
    language     text,
    urgent       boolean     not null,
    customer_ref text,
    opened_at    timestamptz not null,
    next_due     timestamptz,
    wake_at      timestamptz,
    last_act_at  timestamptz not null,
    entries      integer     not null,
    last_hash    text,
    work         json        not null,
    -- Together with the exclusion above: at every commit each case has exactly one owner, never none.
    constraint never_unowned foreign key (id, owner_id, owned)
        references ownership_period (case_id, handler_id, current) deferrable initially deferred
);
create unique index case_by_key on resolution_case (replace(key, '-', ''));
create index case_to_wake on resolution_case (wake_at) where wake_at is not null;
create index case_of_customer on resolution_case (customer_ref, opened_at desc) where customer_ref is not null;
create index open_case_of_owner on resolution_case (owner_id, next_due, id) where status <> 'CLOSED';
create index case_by_due on resolution_case (next_due, id);

create table promise (
    id         uuid primary key,
    case_id    uuid        not null references resolution_case (id),
    kind       text        not null,
    made_at    timestamptz not null,
    due_at     timestamptz not null,
    rule       text,
    item       integer,
    state      text        not null check (state in ('OPEN', 'KEPT', 'BROKEN', 'CANCELLED')),
    ended_at   timestamptz,
    warned_at  timestamptz,
    updated_at timestamptz,
    check ((state = 'OPEN') = (ended_at is null)),
    check (state <> 'KEPT' or ended_at <= due_at),
    check (state <> 'BROKEN' or ended_at > due_at)
);
create index promise_of_case on promise (case_id);
create index open_promise_by_due on promise (due_at) where state = 'OPEN';

create table handoff (
    id         uuid primary key,
    case_id    uuid        not null references resolution_case (id),
    from_id    text        not null,
    to_id      text        not null check (to_id <> from_id),
    reason     text        not null,
    offered_at timestamptz not null,
    expires_at timestamptz not null,
    state      text        not null check (state in ('OFFERED', 'ACCEPTED', 'REFUSED', 'RETURNED')),
    ended_at   timestamptz,
    check ((state = 'OFFERED') = (ended_at is null))
);
create index handoff_of_case on handoff (case_id);
create unique index one_offer_at_a_time on handoff (case_id) where state = 'OFFERED';

-- Everything said, told and done, in order; each entry's hash covers the one before it.
create table case_entry (
    case_id uuid        not null references resolution_case (id),
    number  integer     not null,
    at      timestamptz not null,
    type    text        not null,
    by      text        not null,
    data    json        not null,
    hash    text        not null,
    primary key (case_id, number)
);

-- Facts about complaints not heard of yet.
create table early_fact (
    position     bigint generated always as identity primary key,
    complaint_id uuid  not null,
    topic        text  not null,
    type         text  not null,
    payload      bytea not null
);
create index early_fact_of_complaint on early_fact (complaint_id);

-- What a customer said on his page and has still to confirm.
create table agreement_confirmation (
    nonce      uuid primary key,
    case_id    uuid        not null,
    version    bigint      not null,
    accepted   boolean     not null,
    note       text,
    expires_at timestamptz not null
);

-- No silence: what operations can ask at any time, and always get nothing (the timer looks every second).
create view open_case_without_future_promise as
select c.id, c.key, c.owner_id, c.status from resolution_case c
where c.status <> 'CLOSED'
  and not exists (select from promise p where p.case_id = c.id and p.state = 'OPEN'
                  and p.due_at > now() - interval '10 seconds');
