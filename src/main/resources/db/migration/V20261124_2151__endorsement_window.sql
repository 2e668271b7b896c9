-- Whether people can endorse: each decision is a row, the newest holds. Without closes_at they can.
create table endorsement_window (
    id         bigint generated always as identity primary key,
    decided_at timestamptz not null,
    decided_by uuid        not null,
    closes_at  timestamptz,
    grace_days int         not null check (grace_days between 0 and 90),
    message_en text,
    message_fr text
);
create trigger endorsement_window_append_only before update or delete or truncate on endorsement_window
    for each statement execute function refuse_change();
