package io.ringcycle.server.api.shown;

import io.ringcycle.server.webhook.Webhooks.Opened;

/** A webhook with its secret, which is never shown again. */
public record ShownOpenedWebhook(ShownWebhook webhook, String secret) {
  /** As it was made. */
  public static ShownOpenedWebhook of(Opened opened) {
    return new ShownOpenedWebhook(ShownWebhook.of(opened.webhook()), opened.secret());
  }
}
