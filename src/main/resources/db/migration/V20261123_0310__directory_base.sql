create table municipality (
    code            text primary key,
    slug            text   not null unique,
    name_en         text   not null,
    name_fr         text   not null,
    official_name   text   not null unique,
    kind_en         text   not null,
    kind_fr         text   not null,
    tier            text   not null check (tier in ('SINGLE', 'LOWER', 'UPPER')),
    upper_tier_code text references municipality,
    division        text   not null,
    population      bigint not null check (population >= 0),
    website         text,
    check ((tier = 'LOWER') = (upper_tier_code is not null))
);

create table postal_area (
    area              text    not null,
    municipality_code text    not null references municipality,
    percent           numeric not null,
    primary key (area, municipality_code)
);

create table council_term (
    key      text primary key,
    from_day date not null,
    to_day   date not null,
    check (from_day < to_day)
);

create table authority (
    key      text primary key,
    level    text not null check (level in ('MUNICIPAL', 'PROVINCIAL', 'FEDERAL')),
    short_en text,
    short_fr text,
    position int  not null
);

create table authority_name (
    authority_key text not null references authority,
    name_en       text,
    name_fr       text,
    from_day      date not null,
    to_day        date,
    primary key (authority_key, from_day)
);
