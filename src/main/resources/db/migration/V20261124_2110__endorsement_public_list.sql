-- A name as it is searched: lower case, without accents.
create function endorsement_words(name text) returns text language sql immutable parallel safe as $$
    select lower(regexp_replace(normalize(name, NFKD), '[\u0300-\u036f]', '', 'g'))
$$;

-- name_changed_at: when a confirmed person last became another by name; it stays hidden until somebody has looked.
alter table endorsement
    add column name_words      text not null generated always as (endorsement_words(name)) stored,
    add column name_changed_at timestamptz;

-- Who agreed to be shown. Office and comment are public only after their check; whoever reads this sees to that.
create view endorsement_listed as
select number, name, name_words, municipality_code, lang, confirmed_at, capacity, office, office_municipality_code,
       council_term, capacity_check, comment, comment_check
  from endorsement
 where state = 'CONFIRMED' and shows_name and not name_hidden;

create index endorsement_listed_newest on endorsement (number desc)
 where state = 'CONFIRMED' and shows_name and not name_hidden;
create index endorsement_listed_place on endorsement (municipality_code, number desc)
 where state = 'CONFIRMED' and shows_name and not name_hidden;
create index endorsement_listed_office on endorsement (capacity, number desc)
 where state = 'CONFIRMED' and shows_name and not name_hidden and capacity_check in ('DIRECTORY', 'STAFF');
create index endorsement_listed_voices on endorsement (number desc)
 where state = 'CONFIRMED' and shows_name and not name_hidden and comment_check = 'SHOWN';
create index endorsement_listed_words on endorsement using gin (to_tsvector('simple', name_words))
 where state = 'CONFIRMED' and shows_name and not name_hidden;
