alter table complaint add column completion_asked_at timestamptz;
alter table complaint add column completed_at timestamptz;
