-- Who read which complaint, when. Only ever added to.
create table reading (
    complaint_id uuid        not null,
    reader       text        not null,
    at           timestamptz not null
);
create index reading_of_complaint on reading (complaint_id);
