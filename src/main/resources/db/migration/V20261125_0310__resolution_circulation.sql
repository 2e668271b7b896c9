-- To whom a carried resolution goes, by the name that the office had when it was put on the list, and what came back.
create table resolution_addressee (
    id               uuid primary key,
    resolution_key   text        not null,
    kind             text        not null check (kind in
        ('HEAD_OF_GOVERNMENT', 'MINISTER', 'REPRESENTATIVE', 'ASSOCIATION', 'UPPER_TIER', 'MEMBER', 'NEIGHBOUR',
         'EVERY_MUNICIPALITY', 'OTHER')),
    subject          text        not null,
    office_en        text        not null,
    office_fr        text        not null,
    person           text        not null default '',
    channel          text        not null default 'EMAIL'
        check (channel in ('EMAIL', 'POST', 'PORTAL', 'HAND', 'OTHER')),
    address          text        not null default '',
    added_at         timestamptz not null,
    sent_on          date,
    acknowledged_on  date,
    answered_on      date,
    answer           text        not null default '' check (char_length(answer) <= 600),
    answer_link      text        not null default '',
    answer_file_hash text,
    answer_file_kind text,
    answer_file_size bigint,
    unique (resolution_key, kind, subject),
    check (sent_on is not null or (acknowledged_on is null and answered_on is null)),
    check (acknowledged_on >= sent_on),
    check (answered_on >= sent_on)
);
