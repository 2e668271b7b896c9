-- A mail that the site passes on for somebody is answered to them; null: to the campaign.
alter table outbox_mail add column reply_to text;
