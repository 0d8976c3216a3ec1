-- One row for each transaction that changed what audiences are made of: whoever wrote rows ahead counts them again at the
-- instant, and reads the audience again only where there are more.
create table audience_change (
    id       uuid primary key,
    noted_at timestamp(6) with time zone default current_timestamp not null
);
create index audience_change_noted on audience_change (noted_at);

-- What else an audience depends on, and the letters written ahead: the office as it was, and the day. Null: read again.
alter table preparation add column changes bigint;
alter table preparation add column counted_from timestamp(6) with time zone;
alter table preparation add column office_version int;
alter table preparation add column made_on date;
