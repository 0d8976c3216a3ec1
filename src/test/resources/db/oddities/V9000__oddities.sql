-- Only for the test of the move: types and knots that the house does not have yet.
create table odd_person (
    id       uuid primary key,
    boss_id  uuid references odd_person,
    house_id uuid not null
);
create table odd_house (
    id       uuid primary key,
    owner_id uuid not null references odd_person
);
alter table odd_person add constraint odd_person_house foreign key (house_id) references odd_house;
create table odd_types (
    word        varchar(40) primary key,
    long_text   text,
    document    jsonb,
    words       varchar(255) array,
    numbers     integer array,
    picture     bytea,
    truth       boolean,
    price       numeric(20, 6),
    measure     double precision,
    small       smallint,
    big         bigint,
    at_instant  timestamp(6) with time zone,
    at_local    timestamp(6),
    on_date     date,
    at_time     time(6)
);
create table odd_number (
    id   bigint generated always as identity primary key,
    word varchar(10)
);
create sequence odd_sequence start with 5;
create table odd_seed (
    word varchar(10) primary key
);
insert into odd_seed (word) values ('seed');
