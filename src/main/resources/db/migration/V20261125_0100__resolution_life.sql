-- A record can begin as a plan, before anything was decided; and a clerk comes by a mailed link, without an account.
alter table resolution alter column decided_on drop not null;
alter table resolution_event alter column actor drop not null;
create index resolution_plans on resolution (id) where decided_on is null;
