-- Under which circumstances each closing that was followed up came about; a later closing does not change them.
create table closing_circumstances (
    complaint_id uuid        not null references followed_complaint,
    closing      integer     not null,
    closed_at    timestamptz not null,
    outcome      text,
    owner_id     text,
    owner_name   text,
    root_cause   text,
    category     text,
    channel      text,
    language     text,
    since        date,
    primary key (complaint_id, closing)
);
create index satisfaction_check_asked on satisfaction_check (asked_at) where asked_at is not null;
