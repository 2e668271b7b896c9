-- Those who were counted when the campaign ended, without anything that says who they were.
create table endorsement_anonymous (
    kind              text   not null check (kind in ('INDIVIDUAL', 'PAPER')),
    municipality_code text   not null,
    riding            int    not null,
    inviter           text   not null,
    day               date   not null,
    people            bigint not null check (people > 0),
    primary key (kind, municipality_code, riding, inviter, day)
);

-- What came of comparing the sums with the log, and the log with the people; "corrections" are the events that a rebuilding
-- added to the log.
create table endorsement_check (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    checked_by  uuid,
    individuals bigint      not null,
    paper       bigint      not null,
    differences jsonb       not null,
    rebuilt     boolean     not null default false,
    corrections int         not null default 0
);
