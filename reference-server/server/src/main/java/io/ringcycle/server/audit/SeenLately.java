package io.ringcycle.server.audit;

import io.ringcycle.spi.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who has seen what lately on this node: a page that asks every few seconds is written into the
 * trail once in ten minutes.
 */
@ApplicationScoped
public class SeenLately {
  private static final Duration LATELY = Duration.ofMinutes(10);
  private static final int MOST = 20_000;

  /** What somebody looks at. */
  record Look(String organisation, String actor, String means, String deed, String subject) {}

  private final Map<Look, Instant> looks =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Look, Instant> eldest) {
          return size() > MOST;
        }
      };

  @Inject private Clock clock;

  /** Whether it is to be written: it was not, or long ago. */
  boolean isNews(Look look) {
    Instant now = clock.now();
    synchronized (looks) {
      Instant before = looks.get(look);
      boolean news = before == null || !now.isBefore(before.plus(LATELY));
      if (news) {
        looks.remove(look);
        looks.put(look, now);
      }
      return news;
    }
  }
}
