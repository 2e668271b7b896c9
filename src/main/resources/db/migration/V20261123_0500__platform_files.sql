-- Files that people hand in, under the SHA-256 of their bytes.
create table stored_file (
    hash      text primary key,
    kind      text        not null,
    size      bigint      not null,
    content   bytea       not null,
    stored_at timestamptz not null
);
