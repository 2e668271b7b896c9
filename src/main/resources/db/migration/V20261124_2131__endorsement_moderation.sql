-- What waits for a moderator, the longest first.
create index endorsement_comment_waiting on endorsement (confirmed_at)
    where comment_check = 'WAITING' and state = 'CONFIRMED';
create index endorsement_capacity_waiting on endorsement (confirmed_at)
    where capacity_check = 'WAITING' and state = 'CONFIRMED';

-- The staff's search. IDs rise with time, so that each filter has its newest at the end.
create index endorsement_name_words on endorsement using gin (to_tsvector('simple', name_words));
create index endorsement_email on endorsement (lower(email) text_pattern_ops);
create index endorsement_postal_code on endorsement (postal_code text_pattern_ops);
create index endorsement_state on endorsement (state, id);
create index endorsement_municipality on endorsement (municipality_code, id);
create index endorsement_comment on endorsement (comment_check, id) where comment_check <> 'NONE';
create index endorsement_capacity on endorsement (capacity, id) where capacity <> 'RESIDENT';

-- When staff last decided whether a name may be shown.
alter table endorsement add column name_checked_at timestamptz;
create index endorsement_name_waiting on endorsement (name_changed_at)
    where name_hidden and shows_name and name_changed_at is not null
      and (name_checked_at is null or name_checked_at < name_changed_at);
