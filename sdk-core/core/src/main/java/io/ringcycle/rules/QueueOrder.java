package io.ringcycle.rules;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The whole queue as the rule has it (rule QUEUE-1): what a store must find without looking at all.
 */
public final class QueueOrder {
  private QueueOrder() {}

  /** Those of them who are available, the next one first. */
  public static List<Subject> of(Collection<Subject> everybody, Instant now) {
    return everybody.stream()
        .filter(subject -> Statuses.explain(subject, now).available())
        .sorted(Comparator.comparing(subject -> QueuePosition.of(subject, now)))
        .toList();
  }
}
