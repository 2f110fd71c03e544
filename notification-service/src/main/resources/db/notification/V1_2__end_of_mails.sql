-- When an attempt was about to write the end of the mail: until a little later nobody else takes the notice up.
alter table notice add column ending_at timestamptz;
