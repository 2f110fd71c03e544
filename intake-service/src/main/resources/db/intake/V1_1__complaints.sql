create table complaint (
    id              uuid        primary key,
    key             text        not null unique,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    status          text        not null check (status in ('RECORDED', 'INCOMPLETE', 'CLOSED', 'WITHDRAWN')),
    customer_name   text        not null,
    email           text,
    phone           text,
    language        text        not null,
    customer_since  date,
    customer_number text,
    zone            text        not null,
    channel         text        not null,
    contract        text,
    category        text        not null,
    story           text        not null,
    questions       text[]      not null check (cardinality(questions) > 0),
    desired_outcome text,
    upset           boolean     not null,
    vulnerable      boolean     not null,
    missing         text[]      not null,
    answer_by       timestamptz not null,
    clocks          jsonb       not null,
    ended_at        timestamptz,
    withdrawal      text,
    check (email is not null or phone is not null)
);
create index complaint_by_email on complaint (lower(email), id) where email is not null;
create index complaint_by_phone on complaint (phone, id) where phone is not null;
create index complaint_by_customer on complaint (customer_number, id) where customer_number is not null;
create index complaint_by_contract on complaint (contract, id) where contract is not null;

create table contact (
    id               uuid        primary key,
    complaint_id     uuid        not null references complaint,
    at               timestamptz not null,
    taken_by         text        not null,
    channel          text        not null,
    reason           text        not null,
    text             text        not null,
    customer_minutes integer
);
create index contact_of_complaint on contact (complaint_id, id);
