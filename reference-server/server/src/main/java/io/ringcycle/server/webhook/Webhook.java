package io.ringcycle.server.webhook;

import java.time.Instant;
import java.util.Set;

/**
 * Where an organisation wants to be told.
 *
 * @param types of events; none: all
 * @param active whether it is told
 */
public record Webhook(String id, String url, Set<String> types, boolean active, Instant createdAt) {
  /** Copies the set. */
  public Webhook {
    types = Set.copyOf(types);
  }

  /** Whether it is to be told of that. */
  boolean wants(String type) {
    return active && (types.isEmpty() || types.contains(type));
  }
}
