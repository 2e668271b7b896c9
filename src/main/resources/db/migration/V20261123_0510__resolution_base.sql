create table resolution (
    id                uuid primary key,
    key               text  not null unique,
    municipality_code text  not null references municipality,
    decided_on        date  not null,
    state             jsonb not null
);
create index resolution_council on resolution (municipality_code, decided_on);

-- What happened to a record, in order. Never changed, never removed.
create table resolution_event (
    resolution_id uuid        not null references resolution,
    number        int         not null,
    kind          text        not null,
    at            timestamptz not null,
    actor         uuid        not null references person,
    role          text        not null,
    data          jsonb       not null,
    primary key (resolution_id, number)
);
create trigger resolution_event_append_only before update or delete or truncate on resolution_event
    for each statement execute function refuse_change();
