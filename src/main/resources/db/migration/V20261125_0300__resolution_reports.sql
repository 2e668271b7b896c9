-- What people without an account told of councils' decisions. A form that is sent twice has one key, and is kept once.
-- The address is there for questions; it goes when the report is decided on, and what was mailed to it by erase_after.
create table resolution_report (
    id                uuid primary key,
    form_key          text        not null unique,
    municipality_code text        not null references municipality,
    decided_on        date        not null,
    outcome           text        not null check (outcome in
        ('CARRIED', 'AMENDED', 'DEFERRED', 'REFERRED', 'RECEIVED', 'DEFEATED', 'UNKNOWN')),
    motion_number     text        not null check (char_length(motion_number) <= 60),
    link              text        not null check (char_length(link) <= 2000),
    file_hash         text,
    file_kind         text,
    file_size         bigint,
    words             text        not null check (char_length(words) <= 2000),
    email             text,
    lang              text        not null,
    reported_at       timestamptz not null,
    state             text        not null default 'WAITING' check (state in ('WAITING', 'ACCEPTED', 'REFUSED')),
    resolution_key    text,
    erase_after       timestamptz,
    check ((file_hash is null) = (file_kind is null) and (file_hash is null) = (file_size is null)),
    check (email is null or erase_after is not null)
);
create index resolution_report_meeting on resolution_report (municipality_code, decided_on);
create index resolution_report_waiting on resolution_report (reported_at) where state = 'WAITING';
create index resolution_report_erase on resolution_report (erase_after) where erase_after is not null;
