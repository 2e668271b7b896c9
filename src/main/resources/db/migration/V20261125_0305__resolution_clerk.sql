-- Questions to clerks' offices by mail, and what they answered by the link in it.
create table resolution_clerk_request (
    id             uuid primary key,
    resolution_key text        not null,
    office         text        not null,
    lang           text        not null,
    asked_by       uuid        not null references person,
    asked_at       timestamptz not null,
    expires_at     timestamptz not null,
    reminded_at    timestamptz
);
create index resolution_clerk_request_key on resolution_clerk_request (resolution_key, asked_at);

-- The first mail and its reminder each have a link of their own; only its hash is kept.
create table resolution_clerk_link (
    token_hash text primary key,
    request_id uuid not null references resolution_clerk_request
);

-- A confirmation and a copy are evidence at once; a correction and a rescission wait for staff.
create table resolution_clerk_answer (
    id          uuid primary key,
    request_id  uuid        not null references resolution_clerk_request,
    kind        text        not null check (kind in ('CONFIRMATION', 'COPY', 'CORRECTION', 'RESCISSION')),
    answered_at timestamptz not null,
    differences jsonb       not null default '[]',
    day         date,
    words       text        not null default '' check (char_length(words) <= 2000),
    state       text        not null check (state in ('TAKEN', 'WAITING', 'ACCEPTED', 'REFUSED')),
    check ((kind = 'RESCISSION') = (day is not null)),
    check ((kind in ('CONFIRMATION', 'COPY')) = (state = 'TAKEN'))
);
create unique index resolution_clerk_answer_once on resolution_clerk_answer (request_id) where kind = 'CONFIRMATION';
create index resolution_clerk_answer_request on resolution_clerk_answer (request_id, answered_at);
create index resolution_clerk_answer_waiting on resolution_clerk_answer (answered_at) where state = 'WAITING';
