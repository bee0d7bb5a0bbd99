-- A call that is up, one that is over, what was not yet told, and how somebody behaves.

insert into house.simulated_leg (leg, organisation, number, body, dialled_at, next_at)
values ('up', 'acme', '+447400100001', '{"up": true}',
    timestamp with time zone '2026-03-04 10:00:00+00',
    timestamp with time zone '2026-03-04 10:00:20+00'),
  ('over', 'acme', '+447400100002', '{}',
    timestamp with time zone '2026-03-04 09:00:00+00', null);

insert into house.simulated_event (id, leg, body, happened_at)
values ('rung', 'up', '{}', timestamp with time zone '2026-03-04 10:00:05+00');

insert into house.simulated_person (organisation, who, plays, since)
values ('acme', '+447400100001', '[]', timestamp with time zone '2026-03-04 08:00:00+00');
