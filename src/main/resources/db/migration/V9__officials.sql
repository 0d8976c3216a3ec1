create table official (
    id           uuid primary key,
    lock_version integer not null,
    name         varchar(200) not null,
    family_name  varchar(200),
    gender       varchar(20),
    tenures      varchar(100000) not null,
    search_text  varchar(4000) not null
);
