-- How often a document of the kit was taken, by the day and the municipality that it was made out for. Nobody is in it.
create table kit_taking (
    day               date    not null,
    document          text    not null,
    version           integer not null,
    lang              text    not null check (lang in ('en', 'fr')),
    format            text    not null check (format in ('docx', 'pdf', 'txt')),
    municipality_code text references municipality,
    times             integer not null check (times > 0),
    constraint kit_taking_once unique nulls not distinct (day, document, version, lang, format, municipality_code)
);

create index kit_taking_municipality on kit_taking (municipality_code);
