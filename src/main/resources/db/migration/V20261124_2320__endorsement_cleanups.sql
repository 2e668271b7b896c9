-- Clean-ups (R9): saved queries that set endorsements aside, and can put them back. Empty or null is no condition.
create table endorsement_cleanup (
    id                uuid primary key,
    note              text        not null,
    name              text        not null,
    postal_code       text        not null,
    mailbox           text        not null,
    domain            text        not null,
    network_key       text        not null,
    municipality_code text references municipality,
    requested_from    timestamptz,
    requested_until   timestamptz,
    only_state        text check (only_state in ('REQUESTED', 'CONFIRMED', 'WITHDRAWN')),
    state             text        not null
        check (state in ('SAVED', 'QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'UNDOING', 'UNDONE')),
    total             bigint      not null default 0,
    handled           bigint      not null default 0,
    created_by        uuid        not null,
    created_at        timestamptz not null,
    moved_by          uuid        not null,
    started_at        timestamptz,
    ended_at          timestamptz
);

-- Which clean-up set an endorsement aside, and from what state.
alter table endorsement
    add column set_aside_by   uuid references endorsement_cleanup,
    add column set_aside_from text check (set_aside_from in ('REQUESTED', 'CONFIRMED', 'WITHDRAWN')),
    add check (state <> 'INVALID' or set_aside_from is not null or set_aside_by is null);
create index endorsement_set_aside on endorsement (set_aside_by, id) where set_aside_by is not null;
