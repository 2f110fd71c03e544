-- Words are looked for slice by slice, the newest first: a frequent word is found in the first slice, a rare one costs
-- a moment per slice, and no search ever reads or sorts more than one slice at a time.
create extension if not exists btree_gin;

create sequence complaint_words_number as bigint owned by complaint_words.complaint_id;
alter table complaint_words add column slice integer not null default nextval('complaint_words_number') / 16384;

-- New words are gathered and merged by the service each second (ComplaintWords.merge); the limit only keeps a recording
-- from doing it.
drop index complaint_words_by_word;
create index complaint_words_by_slice on complaint_words using gin (slice, words) with (gin_pending_list_limit = 65536);
