-- The log is read by person, by action, by subject and by day; always newest first.
create index audit_entry_actor on audit_entry (actor, number);
create index audit_entry_action on audit_entry (action, number);
create index audit_entry_subject on audit_entry (subject, number);
create index audit_entry_at on audit_entry (at);
