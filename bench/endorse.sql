-- What the program asks of the database for one endorsement (EndorseForm, Endorsing, ConsentLedger, EndorsementPost, Outbox).
\set n random(1, 9000000000000000000)
select municipality_code, percent from postal_area where area = 'M5V' order by percent desc \gset place_
begin;
select pg_advisory_xact_lock(hashtextextended('bench-' || :n || '@example.org', 400))::text;
select e.id, e.name, e.email, e.postal_code, e.municipality_code, e.lang, e.inviter, e.state, e.number, e.mails, e.requested_at, e.confirmed_at, e.withdrawn_at from endorsement e where e.mailbox = 'bench-' || :n || '@example.org' order by e.id for update;
insert into endorsement as e (id, mailbox, email, name, name_key, postal_code, municipality_code, lang, inviter, state, requested_at) values (uuidv7(), 'bench-' || :n || '@example.org', 'bench-' || :n || '@example.org', 'Bench ' || :n, 'bench ' || :n, 'M5V 1A1', :place_municipality_code, 'en', '', 'REQUESTED', now()) returning e.id, e.name, e.email, e.postal_code, e.municipality_code, e.lang, e.inviter, e.state, e.number, e.mails, e.requested_at, e.confirmed_at, e.withdrawn_at \gset own_
select kind, given, wording, lang, at, source from endorsement_consent where endorsement_id = :own_id order by id;
insert into endorsement_consent (endorsement_id, kind, given, wording, lang, at, source) values (:own_id, 'SHOW_NAME', true, 'My name may be shown on the public list of people who endorse this', 'en', now(), 'web');
insert into endorsement_consent (endorsement_id, kind, given, wording, lang, at, source) values (:own_id, 'UPDATES', true, 'You may write to me about how this campaign goes on, now and then', 'en', now(), 'web');
update endorsement set mails = mails + 1 where id = :own_id and mails < 5;
insert into endorsement_token (token_hash, endorsement_id, issued_at, confirms_until) values (encode(sha256(('own' || :n)::bytea), 'hex'), :own_id, now(), now() + interval '30 days');
select exists (select 1 from mail_stop where recipient = lower('bench-' || :n || '@example.org') and topic = 'ENDORSEMENT');
insert into outbox_mail (id, recipient, lang, topic, subject, text_body, html_body, unsubscribe_address, created_at, next_attempt_at) values (uuidv7(), 'bench-' || :n || '@example.org', 'en', 'ENDORSEMENT', 'Please confirm that you endorse', :text, :html, 'http://localhost:8080/en/mail/abcdefghijklmnopqrstuvwxyz234567/unsubscription', now(), now());
insert into mail_stop_token (token_hash, recipient, topic) values (encode(sha256(('stop' || :n)::bytea), 'hex'), 'bench-' || :n || '@example.org', 'ENDORSEMENT');
commit;
