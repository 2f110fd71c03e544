-- Whether anything waits for a domain that may get a mail now, without reading what waits for the others.
create index notice_waiting_for_domain on notice (domain) where state = 'WRITTEN' and claimed_by is null;
