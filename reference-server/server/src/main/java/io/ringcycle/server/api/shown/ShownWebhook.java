package io.ringcycle.server.api.shown;

import io.ringcycle.server.webhook.Webhook;
import java.time.Instant;
import java.util.List;

/** Where an organisation is told; never with a secret. */
public record ShownWebhook(
    String id, String url, List<String> types, boolean active, Instant createdAt) {
  /** As it is kept. */
  public static ShownWebhook of(Webhook webhook) {
    return new ShownWebhook(
        webhook.id(),
        webhook.url(),
        webhook.types().stream().sorted().toList(),
        webhook.active(),
        webhook.createdAt());
  }
}
