-- Since when nobody could call a person, without a break: the flow does not pass over whoever could
-- not be called. Of earlier times the bars that still stand are known, and the first of them counts.
alter table ringcycle.person add column barred_at ${instant};

update ringcycle.person set barred_at = since where number is null;

update ringcycle.person set barred_at = suppressed_at
  where suppressed_at < coalesce(barred_at, timestamp with time zone '9999-12-31 00:00:00+00');

update ringcycle.person p set barred_at = (
  select min(case when n.suspect_at < n.suppressed_at then n.suspect_at
    else coalesce(n.suppressed_at, n.suspect_at) end)
  from ringcycle.number n where n.organisation = p.organisation and n.id = p.number)
  where exists (select 1 from ringcycle.number n
    where n.organisation = p.organisation and n.id = p.number
    and (n.suppressed_at < coalesce(p.barred_at, timestamp with time zone '9999-12-31 00:00:00+00')
      or n.suspect_at < coalesce(p.barred_at, timestamp with time zone '9999-12-31 00:00:00+00')));
