-- What is asked for from the last one back stands in that order where the database does not read an
-- index backwards: H2 would put all of them in order each time. PostgreSQL does read backwards.
drop index ringcycle.standing_front;
create index standing_front on ringcycle.standing (session_no, front desc);
drop index ringcycle.call_number;
create index call_number on ringcycle.call (organisation, number, intended_at desc, id desc);
${only_h2} create index fact_last on ringcycle.fact (organisation, stream, sequence desc);
