-- What each room shows to the public. Open data reads these and nothing else; a change of meaning makes a v2.
create view campaign_public_v1 as
select key, threshold, start_day, counted_terms from campaign;

create view directory_public_v1 as
select code, slug, official_name, name_en, name_fr, tier, upper_tier_code, division, population from municipality;

create view threshold_public_v1 as
select municipality_code, resolution_key, decided_on, counted_at, current_term from threshold_member;

create view threshold_crossing_public_v1 as
select id, crossed_at, closed_at from threshold_crossing;

create view threshold_crossing_council_public_v1 as
select crossing_id, position, municipality_code, resolution_key, decided_on from threshold_crossing_council;

create view endorsement_public_v1 as
select coalesce((select sum(individuals) from endorsement_tally), 0)::bigint as individuals, counted_at
  from endorsement_counted;
