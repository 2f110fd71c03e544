-- Who did what from the dashboard, and why.
create table act (
    id     bigint generated always as identity primary key,
    at     timestamptz not null,
    what   text        not null,
    about  text        not null,
    by     text        not null,
    reason text        not null
);
