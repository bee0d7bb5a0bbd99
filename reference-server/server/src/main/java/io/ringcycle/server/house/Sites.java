package io.ringcycle.server.house;

import io.ringcycle.spi.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all organisations have said of {@link Embedding}, remembered by this node: it is asked
 * before each request of a browser. What another node was told counts here within ten seconds.
 */
@ApplicationScoped
public class Sites {
  private static final Duration FRESH = Duration.ofSeconds(10);

  private record Known(Instant at, Map<String, List<String>> sites) {}

  @Inject private Embedding embedding;
  @Inject private Clock clock;

  private volatile Optional<Known> latest = Optional.empty();

  /** Those that an organisation has named. */
  public List<String> of(String organisation) {
    return known().getOrDefault(organisation, List.of());
  }

  /** Whether any organisation has named it; before a browser asks, it does not say for which. */
  public boolean isKnown(String origin) {
    return known().values().stream().anyMatch(all -> all.contains(origin));
  }

  /** From the next question on, what was said just now counts. */
  public void forget() {
    latest = Optional.empty();
  }

  private Map<String, List<String>> known() {
    Instant now = clock.now();
    return latest
        .filter(one -> now.isBefore(one.at().plus(FRESH)))
        .map(Known::sites)
        .orElseGet(() -> read(now));
  }

  private Map<String, List<String>> read(Instant now) {
    Map<String, List<String>> sites = embedding.all();
    latest = Optional.of(new Known(now, sites));
    return sites;
  }
}
