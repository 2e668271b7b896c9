-- Somebody looked for a decision of a council and found none: that is known, and it is no refusal.
create table council_search (
    municipality_code text        not null references municipality,
    looked_on         date        not null,
    link              text        not null,
    recorded_by       uuid        not null references person,
    recorded_at       timestamptz not null default now(),
    primary key (municipality_code, looked_on)
);

create view council_search_public_v1 as
select municipality_code, looked_on, link from council_search;
