-- A number that no other state of any record bears or ever bore, also not one of a transaction that was taken back: what was
-- once made out of a state can be kept under it.
create sequence resolution_revision;
alter table resolution add column revision bigint not null default nextval('resolution_revision');

create function renumber_resolution() returns trigger language plpgsql as $$
begin
    new.revision := nextval('resolution_revision');
    return new;
end $$;
create trigger resolution_renumber before update on resolution for each row execute function renumber_resolution();

create index resolution_newest on resolution (decided_on desc, id desc) include (revision);
