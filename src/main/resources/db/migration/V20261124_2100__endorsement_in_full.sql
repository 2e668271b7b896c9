-- In which capacity a person endorses (R7). What was true at the confirmation stays: office, municipality and council term.
alter table endorsement
    add column capacity                 text not null default 'RESIDENT' check (capacity in ('RESIDENT', 'ELECTED', 'STAFF')),
    add column office                   text not null default '',
    add column office_municipality_code text references municipality,
    add column council_term             text,
    add column capacity_check           text not null default 'NONE'
        check (capacity_check in ('NONE', 'WAITING', 'DIRECTORY', 'STAFF', 'REFUSED')),
    add check ((capacity = 'RESIDENT') = (office_municipality_code is null)),
    add check ((capacity = 'RESIDENT') = (capacity_check = 'NONE') or state <> 'CONFIRMED');

-- What a person wrote is public only after somebody read it, and a name that is shown can be hidden.
alter table endorsement
    add column comment       text not null default '' check (char_length(comment) <= 300),
    add column comment_check text not null default 'NONE' check (comment_check in ('NONE', 'WAITING', 'SHOWN', 'REFUSED')),
    add column shows_name    boolean not null default false,
    add column name_hidden   boolean not null default false;

-- The riding in which the person was counted; 0 where the municipality does not tell it.
alter table endorsement add column riding int not null default 0;

-- The consents are the ledger's; the row only repeats the one that the public list asks for.
update endorsement e set shows_name = true
 where (select c.given from endorsement_consent c
         where c.endorsement_id = e.id and c.kind = 'SHOW_NAME' order by c.id desc limit 1);

-- INVALID: set aside by a clean-up, and by its undoing back again.
alter table endorsement drop constraint endorsement_state_check;
alter table endorsement add constraint endorsement_state_check
    check (state in ('REQUESTED', 'CONFIRMED', 'WITHDRAWN', 'INVALID'));

alter table endorsement_token
    add column capacity                 text check (capacity in ('RESIDENT', 'ELECTED', 'STAFF')),
    add column office                   text,
    add column office_municipality_code text references municipality,
    add column comment                  text;
update endorsement_token set capacity = 'RESIDENT', office = '', comment = '' where asks;

-- One log for all that is counted. A line says how many more or fewer there are, of which kind, where, on which day of the
-- campaign and through whom; never who. '' is no municipality or nobody, 0 is no riding that can be told.
alter table endorsement_event drop constraint endorsement_event_change_check;
alter table endorsement_event
    alter column change type int,
    add check (change <> 0),
    add column kind    text not null default 'INDIVIDUAL' check (kind in ('INDIVIDUAL', 'PAPER')),
    add column riding  int  not null default 0,
    add column day     date,
    add column inviter text not null default '';
update endorsement_event
   set day = (at at time zone coalesce((select time_zone from campaign limit 1), 'UTC'))::date;
alter table endorsement_event alter column day set not null;

alter table endorsement_tally add column paper bigint not null default 0;

create table endorsement_tally_riding (
    riding      int primary key,
    individuals bigint not null,
    paper       bigint not null
);

create table endorsement_tally_day (
    day         date primary key,
    individuals bigint not null,
    paper       bigint not null
);
insert into endorsement_tally_day (day, individuals, paper)
select day, sum(change), 0 from endorsement_event where tallied_at is not null group by day;

-- Of those who came by an invitation; those who came by none are the row ''.
create table endorsement_tally_inviter (
    inviter     text primary key,
    individuals bigint not null
);
insert into endorsement_tally_inviter (inviter, individuals)
select '', sum(change) from endorsement_event where tallied_at is not null having sum(change) <> 0;

create or replace view endorsement_public_v1 as
select coalesce((select sum(individuals) from endorsement_tally), 0)::bigint as individuals, counted_at,
       coalesce((select sum(paper) from endorsement_tally), 0)::bigint as paper
  from endorsement_counted;
