-- The campaign's last day, if it is set: what is kept about people is anonymised 24 months after it.
alter table campaign add column end_day date;
