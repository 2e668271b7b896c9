-- What packs say of places and the program itself does not use, so that an export lacks nothing. Unknown until the pack
-- is imported again.
alter table municipality
    add column status_fr       text,
    add column division_code   text,
    add column population_2016 bigint check (population_2016 >= 0),
    add column land_area_km2   numeric check (land_area_km2 >= 0),
    add column ocd_division_id text;

alter table postal_area
    add column confidence text;
