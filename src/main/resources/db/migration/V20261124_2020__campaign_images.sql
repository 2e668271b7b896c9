-- Pictures that texts show, described in both languages unless they are mere decoration.
create table content_image (
    hash        text primary key references stored_file,
    kind        text        not null check (kind in ('PNG', 'JPEG')),
    alt_en      text,
    alt_fr      text,
    decorative  boolean     not null,
    uploaded_by uuid        not null references person,
    at          timestamptz not null,
    check (decorative or (alt_en is not null and alt_fr is not null))
);
