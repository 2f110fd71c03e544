-- A check that could not be taken: since when. It stands back for a while and is tried again.
alter table satisfaction_check add column stuck_since timestamptz;
create index satisfaction_check_stuck on satisfaction_check (stuck_since) where stuck_since is not null;
