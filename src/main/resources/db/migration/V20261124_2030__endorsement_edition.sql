-- Which asks, in which versions, somebody endorsed: the number of the edition (ask_edition) when they sent the form. It
-- waits with the link, like all that was sent with the form, and is unknown for what was sent before editions were kept.
alter table endorsement add column ask_edition int;
alter table endorsement_token add column ask_edition int;
