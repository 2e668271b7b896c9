-- Endorsements on paper (R8): who collected them where and when, and the lines that counted. Lines that did not count are
-- not kept, only how many they were. Of an address only the mailbox is kept, to tell who endorsed online as well.
create table endorsement_paper_batch (
    id                uuid primary key,
    number            bigint generated always as identity unique,
    place             text        not null,
    collected_on      date        not null,
    organiser         text        not null,
    municipality_code text references municipality,
    state             text        not null check (state in ('COUNTED', 'RETRACTED')),
    left_out          int         not null check (left_out >= 0),
    entered_by        uuid        not null,
    entered_at        timestamptz not null
);

-- SUPERSEDED: the person endorsed online as well and is counted there.
create table endorsement_paper_line (
    id                bigint generated always as identity primary key,
    batch_id          uuid not null references endorsement_paper_batch,
    line              int  not null,
    name              text not null,
    name_key          text not null,
    postal_code       text not null,
    mailbox           text,
    municipality_code text references municipality,
    riding            int  not null,
    state             text not null check (state in ('COUNTED', 'RETRACTED', 'SUPERSEDED')),
    superseded_by     uuid references endorsement on delete cascade,
    check ((state = 'SUPERSEDED') = (superseded_by is not null))
);
create index endorsement_paper_line_batch on endorsement_paper_line (batch_id, line);
create index endorsement_paper_line_person on endorsement_paper_line (name_key, postal_code);
create index endorsement_paper_line_mailbox on endorsement_paper_line (mailbox) where mailbox is not null;
create index endorsement_paper_line_superseded on endorsement_paper_line (superseded_by) where superseded_by is not null;

-- Finds those who endorsed online among the lines of a list.
create index endorsement_person on endorsement (name_key, postal_code) where state = 'CONFIRMED';
