-- Mail: written in the transaction that causes it, sent afterwards. "about" is what it was written about, so that it
-- can be forgotten with that alone where several people read one mailbox.
create table outbox_mail (
    id                  uuid primary key,
    recipient           text        not null,
    lang                text        not null,
    topic               text        not null,
    about               uuid,
    subject             text        not null,
    text_body           text        not null,
    html_body           text        not null,
    unsubscribe_address text        not null,
    state               text        not null default 'WAITING' check (state in ('WAITING', 'SENT', 'DEAD')),
    created_at          timestamptz not null,
    attempts            int         not null default 0,
    next_attempt_at     timestamptz not null,
    sent_at             timestamptz,
    last_error          text
);
create index outbox_mail_due on outbox_mail (next_attempt_at) where state = 'WAITING';
create index outbox_mail_recipient on outbox_mail (lower(recipient));
create index outbox_mail_about on outbox_mail (about);

create table mail_stop_token (
    token_hash text primary key,
    recipient  text not null,
    topic      text not null,
    about      uuid
);
create index mail_stop_token_recipient on mail_stop_token (lower(recipient));
create index mail_stop_token_about on mail_stop_token (about);

create table mail_stop (
    recipient  text        not null,
    topic      text        not null,
    stopped_at timestamptz not null,
    primary key (recipient, topic)
);

-- Audit: append-only, each entry sealed with the hash of the one before.
create table audit_entry (
    number        bigint primary key,
    at            timestamptz not null,
    actor         uuid        not null,
    action        text        not null,
    subject       text        not null,
    details       text        not null,
    previous_hash text        not null unique,
    hash          text        not null unique
);
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();

-- Recurring work (the columns that db-scheduler expects).
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);

-- Sessions of signed-in people (the columns that Spring Session expects).
create table spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
