alter table review_minutes add column present text not null default '';
alter table review add column alarmed_at timestamptz;
