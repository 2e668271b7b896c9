-- Whether the links of the evidence still open. An address may be longer than an index takes, hence the digest.
create table resolution_link (
    digest        text generated always as (md5(link)) stored primary key,
    link          text        not null,
    checked_at    timestamptz not null,
    result        text        not null,
    failures      int         not null,
    failing_since timestamptz
);
create index resolution_link_checked on resolution_link (checked_at);

-- The public list of corrections reads these few events, newest first.
create index resolution_event_corrections on resolution_event (at desc)
    where kind in ('CORRECTED', 'REFUSED', 'RESCINDED', 'PROGRESSED');
