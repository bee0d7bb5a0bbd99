-- A webhook with its secrets, how far it was told, a message that waits and one that has arrived.

insert into house.webhook (id, organisation, url, types, active, created_at)
values ('hook', 'acme', 'https://example.org/told', 'skipped', true,
    timestamp with time zone '2026-03-05 10:00:00+00');

insert into house.webhook_secret (id, webhook, secret, created_at, expires_at)
values ('old', 'hook', 'whsec_b2xk', timestamp with time zone '2026-03-05 10:00:00+00',
    timestamp with time zone '2026-03-06 10:00:00+00'),
  ('new', 'hook', 'whsec_bmV3', timestamp with time zone '2026-03-05 11:00:00+00', null);

update house.webhook_cursor set change_no = 41;

insert into house.webhook_delivery (webhook, change_no, part, type, body, created_at, attempts,
  next_at, delivered_at, status, failure)
values ('hook', 40, 1, 'skipped', '{"no": 40}', timestamp with time zone '2026-03-05 10:00:01+00',
    1, null, timestamp with time zone '2026-03-05 10:00:02+00', 200, null),
  ('hook', 41, 1, 'skipped', '{"no": 41}', timestamp with time zone '2026-03-05 10:00:03+00',
    2, timestamp with time zone '2026-03-05 10:05:00+00', null, 503, 'busy');
