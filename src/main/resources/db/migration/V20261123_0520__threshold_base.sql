-- The councils that count now.
create table threshold_member (
    municipality_code text primary key references municipality,
    resolution_key    text        not null references resolution (key),
    decided_on        date        not null,
    counted_at        timestamptz not null,
    current_term      boolean     not null
);

-- Every time the threshold was reached; at most one holds.
create table threshold_crossing (
    id         uuid primary key,
    crossed_at timestamptz not null,
    closed_at  timestamptz,
    check (closed_at >= crossed_at)
);
create unique index threshold_crossing_one_open on threshold_crossing ((true)) where closed_at is null;

create table threshold_crossing_council (
    crossing_id       uuid not null references threshold_crossing,
    position          int  not null,
    municipality_code text not null references municipality,
    resolution_key    text not null references resolution (key),
    decided_on        date not null,
    primary key (crossing_id, position),
    unique (crossing_id, municipality_code)
);
create trigger threshold_crossing_council_append_only before update or delete or truncate on threshold_crossing_council
    for each statement execute function refuse_change();
