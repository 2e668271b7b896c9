-- The texts that editors keep: briefs, asks, kit documents, pages, news, lessons. A text is saved as often as one likes
-- (edits) and shown as it was published (publications). Neither is ever changed, so nothing that was written is lost and
-- every version stays at its address.
create table text (
    kind         text not null check (kind in ('BRIEF', 'ASK', 'KIT', 'PAGE', 'NEWS', 'LESSON')),
    key          text not null,
    position     int  not null,
    retracted_at timestamptz,
    primary key (kind, key)
);

-- en_at and fr_at: the edit in which that language last said what the whole text says; null where it is missing.
create table text_edit (
    kind   text        not null,
    key    text        not null,
    number int         not null check (number > 0),
    body   jsonb       not null,
    en_at  int,
    fr_at  int,
    person uuid references person,
    at     timestamptz not null,
    note   text        not null,
    primary key (kind, key, number),
    foreign key (kind, key) references text
);

-- A version has a meaning of its own; a revision of it corrects or translates. Without a person it came with the pack.
create table text_publication (
    kind     text        not null,
    key      text        not null,
    version  int         not null check (version > 0),
    revision int         not null check (revision >= 0),
    edit     int         not null,
    person   uuid references person,
    at       timestamptz not null,
    note     text        not null,
    primary key (kind, key, version, revision),
    foreign key (kind, key, edit) references text_edit
);

create table text_schedule (
    kind        text        not null,
    key         text        not null,
    edit        int         not null,
    new_version boolean     not null,
    person      uuid        not null references person,
    due_at      timestamptz not null,
    note        text        not null,
    primary key (kind, key),
    foreign key (kind, key, edit) references text_edit
);

create trigger text_edit_append_only before update or delete on text_edit
    for each statement execute function refuse_change();
create trigger text_publication_append_only before update or delete on text_publication
    for each statement execute function refuse_change();

-- Which version of each ask the campaign stood for, and since when: what an endorsement endorses.
create table ask_edition (
    number int primary key,
    asks   jsonb       not null,
    since  timestamptz not null
);
create trigger ask_edition_append_only before update or delete on ask_edition
    for each statement execute function refuse_change();

-- What was kept in tables of its own moves over, as the first version of each text.
insert into text (kind, key, position) select 'ASK', key, position from ask;
insert into text (kind, key, position) select 'BRIEF', slug, position from priority;

insert into text_edit (kind, key, number, body, en_at, fr_at, at, note)
select 'ASK', v.ask_key, v.version,
       jsonb_build_object(
           'fields', jsonb_build_object(
               'statement', jsonb_build_object('en', statement_en, 'fr', statement_fr),
               'reason', jsonb_build_object('en', reason_en, 'fr', reason_fr),
               'authorityNote', jsonb_build_object('en', authority_note_en, 'fr', authority_note_fr),
               'sources', jsonb_build_object(
                   'en', (select string_agg(concat_ws(' ', s ->> 'seen', s ->> 'url',
                                      coalesce(nullif(s -> 'label' ->> 'en', ''), s -> 'label' ->> 'fr')), E'\n')
                            from jsonb_array_elements(v.sources) s),
                   'fr', (select string_agg(concat_ws(' ', s ->> 'seen', s ->> 'url',
                                      coalesce(nullif(s -> 'label' ->> 'fr', ''), s -> 'label' ->> 'en')), E'\n')
                            from jsonb_array_elements(v.sources) s))),
           'attributes', jsonb_build_object('lever', lever, 'authorityToday', authority_today)),
       case when nullif(concat(statement_en, reason_en, authority_note_en), '') is not null then v.version end,
       case when nullif(concat(statement_fr, reason_fr, authority_note_fr), '') is not null then v.version end,
       now(), ''
  from ask_version v;

insert into text_edit (kind, key, number, body, en_at, fr_at, at, note)
select 'BRIEF', p.slug, 1,
       jsonb_build_object(
           'fields', jsonb_build_object(
               'title', jsonb_build_object('en', p.title_en, 'fr', p.title_fr),
               'summary', jsonb_build_object('en', p.summary_en, 'fr', p.summary_fr),
               'body', jsonb_build_object('en', b.markdown_en, 'fr', b.markdown_fr)),
           'attributes', '{}'::jsonb),
       case when nullif(concat(p.title_en, p.summary_en, b.markdown_en), '') is not null then 1 end,
       case when nullif(concat(p.title_fr, p.summary_fr, b.markdown_fr), '') is not null then 1 end,
       now(), ''
  from priority p join brief b on b.priority_slug = p.slug;

insert into text_publication (kind, key, version, revision, edit, at, note)
select kind, key, number, 0, number, at, '' from text_edit;

insert into ask_edition (number, asks, since)
select 1, jsonb_object_agg(key, version), now()
  from (select key, max(version) as version from text_publication where kind = 'ASK' group by key) latest
having count(*) > 0;

drop table ask_version;
drop table brief;
alter table priority drop column title_en, drop column title_fr, drop column summary_en, drop column summary_fr;

alter table campaign
    add column demonstration boolean not null default false,
    add column words         jsonb   not null default '{}';
