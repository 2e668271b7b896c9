-- What kind of mail it is; what it was sent as a part of; and whether a stop holds it back. Answers and letters go before
-- what is sent to many.
alter table outbox_mail
    add column kind            text     not null default 'LETTER' check (kind in ('TRANSACTION', 'LETTER', 'BULK')),
    add column even_if_stopped boolean  not null default false,
    add column batch           uuid,
    add column priority        smallint not null generated always as (case kind when 'BULK' then 1 else 0 end) stored;
update outbox_mail set even_if_stopped = true where topic = 'STAFF';

-- DROPPED: its reader stopped the topic while it waited.
alter table outbox_mail drop constraint outbox_mail_state_check;
alter table outbox_mail add constraint outbox_mail_state_check check (state in ('WAITING', 'SENT', 'DEAD', 'DROPPED'));

drop index outbox_mail_due;
create index outbox_mail_due on outbox_mail (priority, next_attempt_at) where state = 'WAITING';
create index outbox_mail_dead on outbox_mail (created_at) where state = 'DEAD';
create index outbox_mail_sent on outbox_mail (sent_at) where state = 'SENT';
create index outbox_mail_batch on outbox_mail (batch) where batch is not null;

-- Addresses that mail servers refused for good, or whose owners called our mail unwanted. The id stands for the address
-- where the address itself must not stand: in the audit log and in addresses of pages.
create table mail_suppression (
    recipient text        primary key check (recipient = lower(recipient)),
    id        uuid        not null unique,
    reason    text        not null check (reason in ('REFUSED', 'BOUNCED', 'COMPLAINT')),
    detail    text        not null,
    at        timestamptz not null
);
create index mail_suppression_at on mail_suppression (at);

-- For rooms that choose whom to write to: which addresses get no mail on which topic.
create view mail_held_back as
    select recipient, topic from mail_stop
    union all
    select suppressed.recipient, topics.topic
      from mail_suppression suppressed
     cross join (values ('ENDORSEMENT'), ('STAFF'), ('UPDATES'), ('ORGANISATION')) as topics (topic);
