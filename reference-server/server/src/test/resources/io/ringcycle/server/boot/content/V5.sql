-- Who signs in and how, who tried and failed, what was done, where pages are seen, and the caps.

insert into house.api_key (id, organisation, user_id, name, hash, created_at, revoked_at, scope)
values ('third', 'acme', null, 'Reports',
  'cf27bc3afcd13366b61495f43d3c27ea3e367fd40aba1b62ab77a6fb75dd94a7',
  timestamp with time zone '2026-03-07 10:00:00+00', null, 'READING');

insert into house.password (organisation, id, hash, changed_at)
values ('acme', 'ada', 'of many rounds', timestamp with time zone '2026-03-07 10:00:00+00');

insert into house.ticket (hash, kind, organisation, user_id, session, expires_at)
values ('5555555555555555555555555555555555555555555555555555555555555555', 'BROWSER', 'acme',
    'ada', null, timestamp with time zone '2026-03-07 22:00:00+00'),
  ('6666666666666666666666666666666666666666666666666666666666666666', 'EMBED', 'acme',
    'ada', 'session-1', timestamp with time zone '2026-03-07 11:00:00+00');

insert into house.guess (subject, failures, last_at)
values ('7777777777777777777777777777777777777777777777777777777777777777', 3,
  timestamp with time zone '2026-03-07 09:00:00+00');

insert into house.deed (organisation, at, actor, means, deed, subject)
values ('acme', timestamp with time zone '2026-03-07 10:00:00+00', 'ada', 'key first',
  'PUT /users/{user}', 'user=ada');

insert into house.embedding_origin (organisation, origin)
values ('acme', 'https://example.org');

insert into house.call_cap (organisation, set_by, at_once, a_day)
values ('acme', 'OPERATOR', 50, 5000), ('acme', 'ADMIN', 40, 4000);

insert into house.call_count (organisation, on_day, calls)
values ('acme', date '2026-03-07', 17);

insert into house.live_call (leg, organisation, until)
values ('up', 'acme', timestamp with time zone '2026-03-07 10:30:00+00');
