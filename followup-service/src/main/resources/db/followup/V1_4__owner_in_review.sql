-- Who answers for a case while it is open; the closing names the owner only at the end.
alter table review_story add column owner text;
