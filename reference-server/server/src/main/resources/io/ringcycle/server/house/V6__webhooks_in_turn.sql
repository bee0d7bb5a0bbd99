-- What a webhook is to be told is found without going through what waits for others.

create index webhook_delivery_due on house.webhook_delivery (webhook, next_at);
