-- When each council came into the count and when it left, for the line over time. Never changed, never removed.
create table threshold_history (
    number            bigint generated always as identity primary key,
    at                timestamptz not null,
    municipality_code text        not null references municipality,
    entered           boolean     not null
);

-- Of the time before, only what still holds is known.
insert into threshold_history (at, municipality_code, entered)
select counted_at, municipality_code, true from threshold_member order by counted_at, decided_on, municipality_code;

create trigger threshold_history_append_only before update or delete or truncate on threshold_history
    for each statement execute function refuse_change();
