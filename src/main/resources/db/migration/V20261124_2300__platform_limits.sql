-- The key of keyed hashes where the operator set none (HCL_SECRET); made here at random, the same for all nodes.
create table platform_secret (
    only_row boolean primary key default true check (only_row),
    value    text not null
);
insert into platform_secret (value)
values (replace(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));

-- How many requests each network made lately, by limit and keyed hash. A row is a bucket in the form of Bucket4j, with
-- the time in milliseconds at which it is full again and can go.
create table rate_limit (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
create index rate_limit_expires_at on rate_limit (expires_at);
