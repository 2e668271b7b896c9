-- One row: the campaign of this installation.
create table campaign (
    key                  text primary key,
    only_one             boolean not null default true unique check (only_one),
    name_en              text,
    name_fr              text,
    jurisdiction_en      text,
    jurisdiction_fr      text,
    network_en           text,
    network_fr           text,
    headline_en          text,
    headline_fr          text,
    lead_en              text,
    lead_fr              text,
    time_zone            text    not null,
    start_day            date    not null,
    threshold            int     not null check (threshold > 0),
    counted_terms        text    not null check (counted_terms in ('ALL', 'CURRENT')),
    smallest_place_shown int     not null,
    contact              text    not null,
    credits              jsonb   not null
);

create table priority (
    slug          text primary key,
    title_en      text,
    title_fr      text,
    summary_en    text,
    summary_fr    text,
    authority_key text not null references authority,
    position      int  not null
);

create table brief (
    priority_slug text primary key references priority,
    markdown_en   text,
    markdown_fr   text
);

create table ask (
    key           text primary key,
    priority_slug text not null references priority,
    authority_key text not null references authority,
    position      int  not null
);

-- Versions are added, never changed: a resolution keeps the version it supported.
create table ask_version (
    ask_key           text  not null references ask,
    version           int   not null check (version > 0),
    lever             text  not null,
    authority_today   text  not null,
    statement_en      text,
    statement_fr      text,
    reason_en         text,
    reason_fr         text,
    authority_note_en text,
    authority_note_fr text,
    sources           jsonb not null,
    primary key (ask_key, version)
);
create trigger ask_version_append_only before update or delete on ask_version
    for each statement execute function refuse_change();
