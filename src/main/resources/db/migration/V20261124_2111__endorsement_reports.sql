-- What readers say is wrong with a public entry. Nothing is kept of who says it; a report goes with the endorsement.
create table endorsement_report (
    id             uuid primary key,
    endorsement_id uuid        not null references endorsement on delete cascade,
    reason         text        not null
        check (reason in ('NOT_ME', 'NOT_REAL', 'OFFICE', 'COMMENT', 'OTHER')),
    words          text        not null check (char_length(words) <= 500),
    at             timestamptz not null,
    closed_at      timestamptz
);
create index endorsement_report_endorsement on endorsement_report (endorsement_id);
create index endorsement_report_waiting on endorsement_report (at) where closed_at is null;
