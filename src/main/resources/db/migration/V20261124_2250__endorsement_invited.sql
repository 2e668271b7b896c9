-- Whom an inviter may be told of is looked up by the inviter.
create index endorsement_inviter on endorsement (inviter) where state = 'CONFIRMED';
