-- A telephone provider without wires, which all nodes reach: what it was told, what its people do,
-- and what it has not yet told the engine.

create table house.simulated_leg (
  leg varchar(200) primary key,
  organisation varchar(200) not null,
  number varchar(16) not null,
  body varchar(4000) not null,
  dialled_at timestamp(6) with time zone not null,
  next_at timestamp(6) with time zone -- when something happens by itself; nothing: it is over
);

create index simulated_leg_next on house.simulated_leg (next_at);
create index simulated_leg_number on house.simulated_leg (organisation, number, dialled_at);

create table house.simulated_event (
  id varchar(40) primary key,
  leg varchar(200) not null,
  body varchar(4000) not null,
  happened_at timestamp(6) with time zone not null
);

create index simulated_event_order on house.simulated_event (happened_at, id);

create table house.simulated_person (
  organisation varchar(200) not null references house.organisation,
  who varchar(16) not null, -- a number; or callers, or supporters: whoever has no row of their own
  plays varchar(4000) not null,
  since timestamp(6) with time zone not null,
  primary key (organisation, who)
);
