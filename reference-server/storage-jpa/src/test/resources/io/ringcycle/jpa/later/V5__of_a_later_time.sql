create table ringcycle.of_a_later_time (no integer primary key);
