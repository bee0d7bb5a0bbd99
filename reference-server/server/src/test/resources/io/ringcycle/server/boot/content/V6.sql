-- A message that was given up.

insert into house.webhook_delivery (webhook, change_no, part, type, body, created_at, attempts,
  next_at, delivered_at, status, failure)
values ('hook', 42, 1, 'skipped', '{"no": 42}', timestamp with time zone '2026-03-08 10:00:00+00',
    11, null, null, 500, null);
