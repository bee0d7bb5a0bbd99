package io.ringcycle.rules;

import io.ringcycle.model.Bar;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.PersonRow;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether somebody may be called at all (rule STAT-4). */
public final class Reach {
  private Reach() {}

  /** Why they may not; empty if they may. */
  public static Optional<Bar> bar(PersonRow person, Optional<NumberRow> number) {
    if (person.suppressed() || number.filter(NumberRow::suppressed).isPresent()) {
      return Optional.of(Bar.OPTED_OUT);
    }
    if (person.number().isEmpty()) {
      return Optional.of(person.bar().orElse(Bar.NO_NUMBER));
    }
    return number.filter(NumberRow::suspect).map(found -> Bar.SUSPECT_NUMBER);
  }

  /** Whether what bars them now, or anything before it without a break, did so at an instant. */
  static boolean barred(PersonRow person, Instant at) {
    return person.barredAt().filter(barred -> !barred.isAfter(at)).isPresent();
  }

  /** Whether anything let them be called again after an instant. */
  static boolean returned(PersonRow person, Optional<NumberRow> number, Instant at) {
    return since(person, number).isAfter(at);
  }

  /** The latest moment at which anything let them be called again. */
  private static Instant since(PersonRow person, Optional<NumberRow> number) {
    return Stream.of(person.releasedAt(), number.flatMap(NumberRow::clearedAt))
        .flatMap(Optional::stream)
        .reduce(person.since(), (one, other) -> one.isAfter(other) ? one : other);
  }
}
