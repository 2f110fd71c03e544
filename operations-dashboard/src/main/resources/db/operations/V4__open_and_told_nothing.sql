-- Who is open and has no date ahead is read every second, and is seldom anybody. That those without a date are nearly all closed
-- is nothing PostgreSQL guesses: it read all complaints to find none.
create index complaint_told_nothing on projection.complaint (id) where is_open and told_until is null;
