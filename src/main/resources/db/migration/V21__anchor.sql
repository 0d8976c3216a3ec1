-- How often an embedded database was put on disk for certain (one row); a node's witness knows it too: a copy put back knows less.
create table anchor (
    id     int primary key,
    number bigint not null
);
