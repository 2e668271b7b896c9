-- Machines are told as well that everything in a demonstration is invented.
create or replace view campaign_public_v1 as
select key, threshold, start_day, counted_terms, demonstration from campaign;
