set referential_integrity false;
insert into odd_person values ('00000000-0000-0000-0000-000000000001', 'f0000000-0000-0000-0000-000000000002', '80000000-0000-0000-0000-000000000003');
insert into odd_person values ('f0000000-0000-0000-0000-000000000002', null, '80000000-0000-0000-0000-000000000003');
insert into odd_house values ('80000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000001');
set referential_integrity true;
insert into odd_types values ('one', repeat('é🎉 ', 75000), json '{"z": "🎉",  "a": {"b": 1.50}}',
    array['a,b', U&'\+01F469\+01F3FD\200D\+01F4BB {"é"}', null, ''], array[-1, 2147483647], x'00FF41', true, 12345678901234.000001,
    0.1, -32768, 9223372036854775807, timestamp with time zone '2026-11-01 01:30:00-04:00', timestamp '2026-03-08 02:30:00.000001',
    date '9999-12-31', time '23:59:59.999999');
insert into odd_types values ('two', '', json '[]', array[], array[], x'', false, -0.5, -1.5e-300, 0, 0,
    timestamp with time zone '2026-11-01 01:30:00-05:00', timestamp '9999-12-31 23:59:59', date '0001-01-01', time '00:00:00');
insert into odd_types (word) values ('nothing'), (U&'\E000'), (U&'\+01F600'), ('É'), ('é'), ('Z'), ('z'), ('');
insert into odd_number (word) values ('a'), ('b'), ('c');
select next value for odd_sequence;
select next value for odd_sequence;
