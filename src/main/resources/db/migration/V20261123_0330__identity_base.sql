create table person (
    id    uuid primary key,
    email text not null,
    name  text not null,
    lang  text not null
);
create unique index person_email on person (lower(email));

create table person_role (
    person_id uuid not null references person on delete cascade,
    role      text not null,
    primary key (person_id, role)
);

create table sign_in_link (
    token_hash text primary key,
    person_id  uuid        not null references person on delete cascade,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    next_path  text        not null
);
create index sign_in_link_person on sign_in_link (person_id, issued_at);
