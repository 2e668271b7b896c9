-- Who asks to join; before the mailbox confirms, anybody can have sent it. Only the hash of a mailed link is kept.
create table desk_joining (
    id                uuid primary key,
    mailbox           text        not null,
    email             text        not null,
    name              text        not null,
    lang              text        not null,
    municipality_code text        not null references municipality,
    office            text        not null check (office in ('COUNCILLOR', 'HEAD', 'STAFF')),
    ward              text        not null,
    askable           boolean     not null,
    state             text        not null check (state in ('REQUESTED', 'CONFIRMED', 'APPROVED', 'REFUSED')),
    token_hash        text        not null unique,
    requested_at      timestamptz not null,
    state_since       timestamptz not null
);
create index desk_joining_mailbox on desk_joining (mailbox, requested_at);
create index desk_joining_state on desk_joining (state, state_since);

-- A seat at a council's desk for one council term; it ends with the term.
create table desk_membership (
    id                uuid primary key,
    person_id         uuid        not null references person,
    municipality_code text        not null references municipality,
    office            text        not null check (office in ('COUNCILLOR', 'HEAD', 'STAFF')),
    ward              text        not null,
    term              text        not null,
    last_day          date,
    askable           boolean     not null,
    reminders         boolean     not null default false,
    since             timestamptz not null,
    unique (person_id, municipality_code, term)
);
create index desk_membership_council on desk_membership (municipality_code);

-- The one-time key of an outcome's form, and the record that came of it, so that sending twice records once.
create table desk_outcome (
    key_hash   text primary key,
    person_id  uuid        not null references person,
    resolution text,
    at         timestamptz not null
);

-- What was typed into an outcome's form after the session was over, for a day, behind the form's own key.
create table desk_outcome_kept (
    key_hash text primary key,
    typed    text        not null,
    at       timestamptz not null
);

-- Letters that members sent each other through the site: not their words, only that there was one.
create table desk_letter (
    id            uuid primary key,
    sender        uuid        not null references person,
    membership_id uuid        not null references desk_membership on delete cascade,
    at            timestamptz not null
);
create index desk_letter_sender on desk_letter (sender, at);

-- What is said against the campaign's asks, with answers. A null person: the starter set; a null priority: all of them.
create table desk_objection (
    id           uuid primary key,
    person_id    uuid references person,
    priority     text,
    lang         text,
    objection_en text,
    objection_fr text,
    answer_en    text,
    answer_fr    text,
    state        text        not null check (state in ('STARTER', 'WAITING', 'ACCEPTED', 'REFUSED')),
    at           timestamptz not null,
    check ((state = 'STARTER') = (person_id is null))
);
create index desk_objection_state on desk_objection (state, at);

create table desk_objection_use (
    objection_id uuid not null references desk_objection on delete cascade,
    person_id    uuid not null references person,
    primary key (objection_id, person_id)
);

-- Drafts of a motion, their versions, who may read them by a link, and what those readers say.
create table desk_draft (
    id                uuid primary key,
    person_id         uuid        not null references person,
    municipality_code text        not null references municipality,
    title             text        not null,
    lang              text        not null,
    changed_at        timestamptz not null
);
create index desk_draft_person on desk_draft (person_id, changed_at);

create table desk_draft_version (
    draft_id uuid        not null references desk_draft on delete cascade,
    number   int         not null,
    text     text        not null,
    at       timestamptz not null,
    primary key (draft_id, number)
);

create table desk_draft_share (
    id         uuid primary key,
    draft_id   uuid        not null references desk_draft on delete cascade,
    token_hash text        not null unique,
    label      text        not null,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);
create index desk_draft_share_draft on desk_draft_share (draft_id);

create table desk_draft_comment (
    id       uuid primary key,
    share_id uuid        not null references desk_draft_share on delete cascade,
    number   int         not null,
    name     text        not null,
    words    text        not null,
    at       timestamptz not null
);
create index desk_draft_comment_share on desk_draft_comment (share_id, at);

-- Each reminder goes out once, however many nodes there are.
create table desk_reminder (
    membership_id uuid        not null references desk_membership on delete cascade,
    kind          text        not null,
    meeting       date        not null,
    at            timestamptz not null,
    primary key (membership_id, kind, meeting)
);
