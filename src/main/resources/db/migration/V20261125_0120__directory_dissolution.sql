-- Municipalities end by amalgamation, and change their names; their pages stay.
alter table municipality
    add dissolved_on   date,
    add successor_code text references municipality deferrable initially deferred,
    add check (successor_code is null or dissolved_on is not null),
    add check (successor_code <> code);

-- The addresses and names that a municipality had before.
create table municipality_former_name (
    slug              text primary key,
    municipality_code text not null references municipality,
    name              text not null
);

create function municipality_keep_former_name() returns trigger language plpgsql as $$
begin
    if old.slug <> new.slug then
        delete from municipality_former_name where slug = new.slug;
        insert into municipality_former_name (slug, municipality_code, name)
        values (old.slug, old.code, old.official_name)
        on conflict (slug) do update set municipality_code = excluded.municipality_code, name = excluded.name;
    end if;
    return new;
end $$;

create trigger municipality_former_name after update on municipality
    for each row execute function municipality_keep_former_name();

create or replace view directory_public_v1 as
select code, slug, official_name, name_en, name_fr, tier, upper_tier_code, division, population from municipality
 where dissolved_on is null or dissolved_on > current_date;
