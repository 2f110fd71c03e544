create table diary (
    position     bigint generated always as identity,
    complaint_id uuid not null,
    entry        text not null
);
create index diary_of_complaint on diary (complaint_id, position);
