-- Organisations behind the campaign (R10). A row is one sign-on; before its mailbox confirms, anybody can have sent it.
-- A public name is taken for ever, also when the organisation is erased: its address then says that it is gone.
create table organisation_slug (
    slug     text primary key check (slug ~ '^[a-z0-9-]{1,60}$'),
    taken_at timestamptz not null
);

create table organisation (
    id                 uuid primary key,
    mailbox            text        not null,
    email              text        not null,
    lang               text        not null,
    name               text        not null,
    name_key           text        not null,
    name_search        text        not null,
    kind               text        not null,
    municipality_code  text references municipality,
    website            text,
    about              text        not null,
    signatory_name     text        not null,
    signatory_capacity text        not null,
    state              text        not null
        check (state in ('REQUESTED', 'CONFIRMED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'TAKEN_DOWN')),
    slug               text unique references organisation_slug,
    mails              int         not null default 0 check (mails between 0 and 5),
    requested_at       timestamptz not null,
    confirmed_at       timestamptz,
    approved_at        timestamptz,
    state_since        timestamptz not null,
    check (state = 'REQUESTED' or confirmed_at is not null),
    check (state not in ('APPROVED', 'TAKEN_DOWN') or (slug is not null and approved_at is not null))
);
create unique index organisation_mailbox on organisation (mailbox) where state <> 'REQUESTED';
create index organisation_waiting_mailbox on organisation (mailbox) where state = 'REQUESTED';
create index organisation_state on organisation (state, state_since);
create index organisation_name on organisation (name_key);
create index organisation_municipality on organisation (municipality_code) where state = 'APPROVED';

-- Pictures that are shown only while their organisation is; kept here, not among the files, so that they can be erased.
create table organisation_logo (
    id              uuid primary key,
    organisation_id uuid        not null references organisation on delete cascade,
    format          text        not null check (format in ('PNG', 'WEBP')),
    content         bytea       not null,
    shown           boolean     not null,
    at              timestamptz not null
);
create unique index organisation_logo_shown on organisation_logo (organisation_id) where shown;
create index organisation_logo_organisation on organisation_logo (organisation_id);

-- What an organisation wants to change and staff decide on; the old stays public meanwhile.
create table organisation_change (
    id              uuid primary key,
    organisation_id uuid        not null references organisation on delete cascade,
    name            text,
    logo_id         uuid references organisation_logo on delete cascade,
    at              timestamptz not null,
    state           text        not null default 'WAITING' check (state in ('WAITING', 'ACCEPTED', 'REFUSED')),
    decided_at      timestamptz,
    check ((state = 'WAITING') = (decided_at is null)),
    check (state <> 'WAITING' or (name is null) <> (logo_id is null))
);
create index organisation_change_organisation on organisation_change (organisation_id);
create index organisation_change_waiting on organisation_change (at) where state = 'WAITING';

-- Only the hash of a mailed link is kept.
create table organisation_token (
    token_hash      text primary key,
    organisation_id uuid        not null references organisation on delete cascade,
    issued_at       timestamptz not null,
    confirms_until  timestamptz not null,
    asked_for       boolean     not null
);
create index organisation_token_organisation on organisation_token (organisation_id, issued_at);

-- Consents, and the statement of who signs (R4, R10): never changed, removed only together with the organisation.
create table organisation_consent (
    id              bigint generated always as identity primary key,
    organisation_id uuid        not null references organisation on delete cascade,
    kind            text        not null check (kind in ('AUTHORITY', 'SHOW_SIGNATORY', 'UPDATES')),
    given           boolean     not null,
    wording         text        not null,
    lang            text        not null,
    at              timestamptz not null,
    source          text        not null
);
create index organisation_consent_organisation on organisation_consent (organisation_id, id);

-- What happened to it, with who and why; a null actor is its contact. Never changed either.
create table organisation_event (
    id              bigint generated always as identity primary key,
    organisation_id uuid        not null references organisation on delete cascade,
    at              timestamptz not null,
    step            text        not null,
    actor           uuid references person,
    reason          text        not null,
    words           text        not null
);
create index organisation_event_organisation on organisation_event (organisation_id, id);

create function organisation_keep() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and not exists (select 1 from organisation where id = old.organisation_id) then
        return old;
    end if;
    raise exception '% is append-only', tg_table_name;
end $$;
create trigger organisation_consent_append_only before update or delete on organisation_consent
    for each row execute function organisation_keep();
create trigger organisation_event_append_only before update or delete on organisation_event
    for each row execute function organisation_keep();

-- What the public sees.
create view organisation_public_v1 as
select o.slug, o.name, o.kind, o.municipality_code, o.website, o.about, o.approved_at,
       case when signed.shown then o.signatory_name end as signatory_name,
       case when signed.shown then o.signatory_capacity end as signatory_capacity,
       logo.id as logo_id, lower(logo.format) as logo_extension, o.name_search
  from organisation o
  cross join lateral (
       select coalesce((select c.given from organisation_consent c
                         where c.organisation_id = o.id and c.kind = 'SHOW_SIGNATORY'
                         order by c.id desc limit 1), false) as shown) signed
  left join organisation_logo logo on logo.organisation_id = o.id and logo.shown
 where o.state = 'APPROVED';
