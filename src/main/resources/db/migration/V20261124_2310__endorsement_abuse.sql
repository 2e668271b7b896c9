-- Each form that was sent, for 30 days (R9): when, from which network by its keyed hash, with a mailbox in which domain, and
-- what came of it. No address and no name. Rows come in the order of time and go in the order of time.
create table endorsement_attempt (
    id             bigint generated always as identity primary key,
    at             timestamptz not null,
    network_key    text,
    domain         text,
    verdict        text        not null,
    endorsement_id uuid references endorsement on delete set null
);
create index endorsement_attempt_at on endorsement_attempt (at);
create index endorsement_attempt_endorsement on endorsement_attempt (endorsement_id) where endorsement_id is not null;
create index endorsement_attempt_network on endorsement_attempt (network_key) where endorsement_id is not null;

-- What staff let in or keep out. A network's keyed hash is kept as long as attempts are.
create table endorsement_rule (
    id         uuid primary key,
    effect     text        not null check (effect in ('BLOCK', 'ALLOW')),
    kind       text        not null check (kind in ('ADDRESS', 'DOMAIN', 'NETWORK', 'NETWORK_KEY')),
    pattern    text        not null,
    reason     text        not null,
    created_by uuid        not null,
    at         timestamptz not null,
    until      timestamptz,
    check ((kind = 'NETWORK_KEY') = (until is not null)),
    unique (effect, kind, pattern)
);
