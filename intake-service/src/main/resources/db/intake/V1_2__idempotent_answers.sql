-- What was answered to a request that may be sent again: the bytes, so that a replay is the same to the last one.
create table idempotent_answer (
    key          text        not null,
    caller       text        not null,
    request_hash bytea       not null,
    status       smallint    not null,
    location     text,
    body         bytea       not null,
    answered_at  timestamptz not null,
    primary key (key, caller)
);
create index idempotent_answer_by_age on idempotent_answer (answered_at);
