-- News that editors write to those who want it. The texts are fixed once it is sent; "version" counts how often it was
-- saved. "reached" is how far the sending got through the readers, "paced_until" up to when its hourly rate is used up.
create table campaign_update (
    id          uuid primary key,
    state       text        not null default 'DRAFT' check (state in ('DRAFT', 'SENDING', 'STOPPED', 'FINISHED')),
    version     int         not null default 1,
    subject_en  text        not null,
    body_en     text        not null,
    subject_fr  text        not null,
    body_fr     text        not null,
    only_lang   text check (only_lang in ('en', 'fr')),
    saved_by    uuid        not null,
    saved_at    timestamptz not null,
    per_hour    int check (per_hour > 0),
    expected    bigint,
    started_at  timestamptz,
    reached     uuid,
    paced_until timestamptz,
    ended_at    timestamptz,
    check ((state = 'DRAFT') = (started_at is null)),
    check (state = 'DRAFT' or (per_hour is not null and expected is not null and paced_until is not null)),
    check ((state = 'FINISHED') = (ended_at is not null))
);

-- To whom an update was sent: written in the transaction that writes the mail, so that nobody gets it twice. The mailbox
-- stands here only as a hash of its own for each update.
create table campaign_update_delivery (
    update_id      uuid not null references campaign_update on delete cascade,
    endorsement_id uuid not null,
    mailbox_hash   text not null,
    primary key (update_id, endorsement_id),
    unique (update_id, mailbox_hash)
);
create index campaign_update_delivery_endorsement on campaign_update_delivery (endorsement_id);
