-- Where a municipality lies: a point inside it, not its town hall. Unknown until the pack is imported again.
alter table municipality
    add column latitude  double precision,
    add column longitude double precision,
    add check ((latitude is null) = (longitude is null));

create table riding (
    number  int primary key,
    name_en text not null,
    name_fr text
);

create table municipality_riding (
    municipality_code text    not null references municipality,
    riding_number     int     not null references riding,
    percent           numeric not null,
    certainty         text    not null check (certainty in ('HIGH', 'MEDIUM', 'LOW')),
    primary key (municipality_code, riding_number)
);

-- The grammar of a kind of municipality. A row with a tier wins over the one without for municipalities of that tier.
create table municipality_kind (
    kind       text not null,
    tier       text check (tier in ('SINGLE', 'LOWER', 'UPPER')),
    name_fr    text not null,
    gender     text not null check (gender in ('F', 'M', 'PL')),
    council_en text not null,
    council_fr text not null,
    head_en    text not null,
    head_fr    text not null,
    unique nulls not distinct (kind, tier)
);

-- The title of whoever is addressed, without its article.
alter table authority_name
    add column office_en text,
    add column office_fr text;
