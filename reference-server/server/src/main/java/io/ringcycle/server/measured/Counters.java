package io.ringcycle.server.measured;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts what happens on this node since it started. Safe for use by several threads. */
@ApplicationScoped
public class Counters {
  @Inject private MetricRegistry registry;

  /** A command was refused. */
  public void refused(String type) {
    registry.counter(Figure.REFUSALS.metadata(), new Tag("type", type)).inc();
  }

  void claimed() {
    registry.counter(Figure.CLAIMS.metadata()).inc();
  }

  void ended(String outcome) {
    registry.counter(Figure.DIALS.metadata(), word("outcome", outcome)).inc();
  }

  void logged(Enum<?> result) {
    registry.counter(Figure.CONTACTS.metadata(), word("result", result.name())).inc();
  }

  private static Tag word(String tag, String word) {
    return new Tag(tag, word.toLowerCase(Locale.ROOT));
  }
}
