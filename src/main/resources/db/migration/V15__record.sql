-- The record as a chain: each entry has its place and a hash over itself and the entry before, so that one altered or removed shows.
alter table audit_entry add column place bigint;
alter table audit_entry add column via varchar(10);
alter table audit_entry add column address varchar(60);
alter table audit_entry add column was varchar(20000);
alter table audit_entry add column became varchar(20000);
alter table audit_entry add column previous_hash varchar(64);
alter table audit_entry add column hash varchar(64);
create unique index audit_entry_place on audit_entry (place);
create index audit_entry_who on audit_entry (who, id);

-- Where the chain ends. One row: whoever writes an entry locks it as the last step before the commit. adopted: how many
-- entries were there before the chain began; null until they have been given their places.
create table audit_head (
    id      integer primary key,
    place   bigint not null,
    hash    varchar(64) not null,
    adopted bigint
);
insert into audit_head (id, place, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- The messages of a distribution as they were first written, one for each choice of languages: the evidence shows these bytes.
create table kept_mail (
    id              uuid primary key,
    distribution_id uuid not null references distribution,
    languages       varchar(200) not null,
    content         bytea not null,
    sha256          varchar(64) not null,
    kept_at         timestamp(6) with time zone not null,
    unique (distribution_id, languages)
);
