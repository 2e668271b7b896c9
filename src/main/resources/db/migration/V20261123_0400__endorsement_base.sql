-- People who endorse. A row is a person on a mailbox; the mailbox is the canonical form of the address (R3).
create sequence endorsement_number;

create table endorsement (
    id                uuid primary key,
    mailbox           text        not null,
    email             text        not null,
    name              text        not null,
    name_key          text        not null,
    postal_code       text        not null,
    municipality_code text references municipality,
    lang              text        not null,
    inviter           text        not null,
    state             text        not null check (state in ('REQUESTED', 'CONFIRMED', 'WITHDRAWN')),
    number            bigint unique,
    mails             int         not null default 0 check (mails between 0 and 5),
    requested_at      timestamptz not null,
    confirmed_at      timestamptz,
    withdrawn_at      timestamptz,
    check (state <> 'CONFIRMED' or (number is not null and confirmed_at is not null)),
    unique (mailbox, name_key)
);

-- Only the hash of a mailed link is kept. What was asked for with the form waits here until somebody confirms by that
-- very link (R4): anybody can send the form in another's name.
create table endorsement_token (
    token_hash        text primary key,
    endorsement_id    uuid        not null references endorsement on delete cascade,
    issued_at         timestamptz not null,
    confirms_until    timestamptz not null,
    asks              boolean     not null default false,
    postal_code       text,
    municipality_code text references municipality,
    lang              text,
    inviter           text,
    check (asks = (postal_code is not null) and asks = (lang is not null) and asks = (inviter is not null))
);
create index endorsement_token_endorsement on endorsement_token (endorsement_id);

create table endorsement_token_consent (
    token_hash text        not null references endorsement_token on delete cascade,
    kind       text        not null check (kind in ('SHOW_NAME', 'UPDATES', 'SHARE_WITH_INVITER')),
    wording    text        not null,
    lang       text        not null,
    at         timestamptz not null,
    source     text        not null,
    primary key (token_hash, kind)
);

-- Consents (R4): never changed, and removed only together with the person's endorsement (R5).
create table endorsement_consent (
    id             bigint generated always as identity primary key,
    endorsement_id uuid        not null references endorsement on delete cascade,
    kind           text        not null check (kind in ('SHOW_NAME', 'UPDATES', 'SHARE_WITH_INVITER')),
    given          boolean     not null,
    wording        text        not null,
    lang           text        not null,
    at             timestamptz not null,
    source         text        not null
);
create index endorsement_consent_endorsement on endorsement_consent (endorsement_id);

create function endorsement_consent_keep() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and not exists (select 1 from endorsement where id = old.endorsement_id) then
        return old;
    end if;
    raise exception 'endorsement_consent is append-only';
end $$;
create trigger endorsement_consent_append_only before update or delete on endorsement_consent
    for each row execute function endorsement_consent_keep();

-- What changed the count, without saying whose endorsement it was; '' is no municipality.
create table endorsement_event (
    id                bigint generated always as identity primary key,
    at                timestamptz not null,
    municipality_code text        not null,
    change            smallint    not null check (change in (1, -1)),
    tallied_at        timestamptz
);
create index endorsement_event_waiting on endorsement_event (id) where tallied_at is null;

create table endorsement_tally (
    municipality_code text primary key,
    individuals       bigint not null
);

-- When the events were last added up; one row.
create table endorsement_counted (
    only_row   boolean primary key default true check (only_row),
    counted_at timestamptz not null
);
insert into endorsement_counted (counted_at) values (now());
