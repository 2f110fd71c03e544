create extension if not exists unaccent;
create extension if not exists pg_trgm;

create text search configuration intake_es (copy = pg_catalog.spanish);
alter text search configuration intake_es alter mapping for hword, hword_part, word with unaccent, spanish_stem;
create text search configuration intake_en (copy = pg_catalog.english);
alter text search configuration intake_en alter mapping for hword, hword_part, word with unaccent, english_stem;
create text search configuration intake_other (copy = pg_catalog.simple);
alter text search configuration intake_other alter mapping for hword, hword_part, word with unaccent, simple;

create function words_of(language text, told text) returns tsvector language sql immutable parallel safe return
    case when language like 'es%' then to_tsvector('intake_es', told)
         when language like 'en%' then to_tsvector('intake_en', told)
         else to_tsvector('intake_other', told) end;

create function words_asked(given text) returns tsquery language sql immutable parallel safe return
    websearch_to_tsquery('intake_es', given) || websearch_to_tsquery('intake_en', given)
    || websearch_to_tsquery('intake_other', given);

-- Apart from the complaint, so that its row stays small and reading it never touches the words.
create table complaint_words (
    complaint_id uuid primary key,
    words        tsvector not null
);
create index complaint_words_by_word on complaint_words using gin (words);
