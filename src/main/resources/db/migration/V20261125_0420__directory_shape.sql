-- The municipalities' outlines as a pack's boundary file gives them, projected and simplified for one picture. They fit one
-- another, so an import replaces all of them at once.
create table municipality_shape (
    municipality_code text primary key references municipality,
    path              text not null check (path ~ '^M[-0-9 Mlz]+z$'),
    right_edge        int  not null,
    bottom_edge       int  not null
);
