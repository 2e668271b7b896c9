-- Who talks to which council about what, and by when, so that groups do not collide. An entry without an organisation is
-- the secretariat's; one that no person with an account entered was entered by the organisation's contact.
create table organisation_outreach (
    id                uuid primary key,
    organisation_id   uuid references organisation on delete cascade,
    municipality_code text        not null references municipality,
    activity          text        not null
        check (activity in ('MEETING', 'DELEGATION', 'LETTER', 'EVENT', 'STAFF_CALL', 'OTHER')),
    what              text        not null check (char_length(what) between 1 and 200),
    who               text        not null check (char_length(who) <= 100),
    by_when           date,
    outcome           text        not null default '' check (char_length(outcome) <= 300),
    state             text        not null default 'PLANNED' check (state in ('PLANNED', 'DONE', 'DROPPED')),
    entered_by        uuid references person,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    check ((organisation_id is null) = (entered_by is not null)),
    check (outcome = '' or state = 'DONE')
);
create index organisation_outreach_municipality on organisation_outreach (municipality_code, state);
create index organisation_outreach_organisation on organisation_outreach (organisation_id);
create index organisation_outreach_updated on organisation_outreach (updated_at);

-- How each entry stood after each change. Who was to do it is left out, so that a name that is taken out is gone.
create table organisation_outreach_change (
    id                bigint generated always as identity primary key,
    outreach_id       uuid        not null references organisation_outreach on delete cascade,
    at                timestamptz not null,
    step              text        not null,
    actor             uuid references person,
    municipality_code text        not null,
    activity          text        not null,
    what              text        not null,
    by_when           date,
    outcome           text        not null
);
create index organisation_outreach_change_outreach on organisation_outreach_change (outreach_id, id);

create function organisation_outreach_keep() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and not exists (select 1 from organisation_outreach where id = old.outreach_id) then
        return old;
    end if;
    raise exception '% is append-only', tg_table_name;
end $$;
create trigger organisation_outreach_change_append_only before update or delete on organisation_outreach_change
    for each row execute function organisation_outreach_keep();
