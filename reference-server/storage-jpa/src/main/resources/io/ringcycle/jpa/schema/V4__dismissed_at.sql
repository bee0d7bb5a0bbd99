-- When its caller asked for the end of a call: one that was not yet dialled is not dialled any more.
alter table ringcycle.call add column dismissed_at ${instant};
