-- The languages that the pack names, as it names them.
alter table campaign
    add column languages jsonb not null default '["en", "fr"]';
