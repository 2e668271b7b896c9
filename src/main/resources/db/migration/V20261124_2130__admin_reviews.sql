-- What staff decided about a thing of some kind, and what they noted of it. Both go with the thing itself.
create table review_decision (
    id         bigint generated always as identity primary key,
    kind       text        not null,
    subject    text        not null,
    accepted   boolean     not null,
    reason     text        not null,
    words      text        not null,
    decided_by uuid        not null,
    decided_at timestamptz not null,
    check (accepted = (reason = ''))
);
create index review_decision_subject on review_decision (subject);

-- Internal: no public page reads this table (R22).
create table review_note (
    id         bigint generated always as identity primary key,
    kind       text        not null,
    subject    text        not null,
    words      text        not null check (char_length(words) between 1 and 2000),
    written_by uuid        not null,
    written_at timestamptz not null
);
create index review_note_subject on review_note (subject);
