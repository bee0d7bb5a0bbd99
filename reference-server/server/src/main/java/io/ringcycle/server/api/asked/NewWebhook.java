package io.ringcycle.server.api.asked;

import io.ringcycle.server.webhook.Webhooks.Wanted;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation wants to be told.
 *
 * @param types of events; none: all
 * @param active whether it is told; it is unless this says otherwise
 */
public record NewWebhook(
    @Nullable String url, @Nullable List<String> types, @Nullable Boolean active) {
  /** As it is kept. */
  public Wanted wanted() {
    return new Wanted(
        Given.must(url, "url"),
        Set.copyOf(Given.all(types, "a type")),
        Optional.ofNullable(active).orElse(true));
  }
}
