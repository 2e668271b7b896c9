-- Tables of decisions that staff handed in, for a look at what they would do before they are recorded.
create table resolution_import (
    key text primary key,
    person uuid not null,
    at timestamptz not null,
    filename text not null,
    content text not null,
    recorded_at timestamptz,
    recorded integer check (recorded >= 0)
);

create index resolution_import_at on resolution_import (at);
