-- How a council works, as far as somebody has looked it up; what is null is not known.
create table council_practice (
    municipality_code text primary key references municipality,
    notice_days       int check (notice_days between 0 and 120),
    notice_in         text check (notice_in in ('CALENDAR_DAYS', 'BUSINESS_DAYS')),
    agenda_days       int check (agenda_days between 0 and 120),
    seconder_needed   boolean,
    clerk_email       text not null default '',
    clerk_language    text not null default 'en',
    source            text not null default '',
    checked_on        date
);

create table council_meeting (
    municipality_code text not null references municipality,
    day               date not null,
    starts            time,
    primary key (municipality_code, day)
);
