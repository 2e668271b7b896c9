-- How often somebody who has not confirmed was reminded, and when last.
alter table endorsement
    add column reminders   int not null default 0 check (reminders between 0 and 2),
    add column reminded_at timestamptz;
create index endorsement_unconfirmed on endorsement (requested_at) where state = 'REQUESTED';
