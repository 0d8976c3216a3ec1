-- When somebody first took a batch in hand: what punctuality is measured by. Retries do not change it.
alter table batch add column first_claimed_at timestamp(6) with time zone;
