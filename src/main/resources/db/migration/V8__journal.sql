-- What became of messages goes here first, a few lines a commit, and from here to the rows of the ledger in bulk.
create table journal (
    node_id uuid not null,
    beat    bigint not null,
    lines   varchar(1000000) not null,
    primary key (node_id, beat)
);

-- Nobody asks for an address alone, and each index costs at the instant that many rows are written.
drop index delivery_address;
