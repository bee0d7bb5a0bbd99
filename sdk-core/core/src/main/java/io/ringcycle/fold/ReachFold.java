package io.ringcycle.fold;

import io.ringcycle.model.SupporterId;
import io.ringcycle.rules.Reach;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.NumberRow.OnTheLine;
import io.ringcycle.spi.storage.PersonRow;
import java.time.Instant;
import java.util.Optional;

/** Carries to a person and their memberships whether they may be called. */
final class ReachFold {
  private final Rows rows;
  private final Instant at;

  ReachFold(Rows rows, Instant at) {
    this.rows = rows;
    this.at = at;
  }

  /** Whether somebody can and may be called. */
  static boolean callable(Rows rows, PersonRow person) {
    return Reach.bar(person, number(rows, person)).isEmpty();
  }

  static Optional<NumberRow> number(Rows rows, PersonRow person) {
    return person.number().flatMap(number -> rows.find(new NumberRow.Key(number)));
  }

  /** Their number, or what bars it, has changed. */
  void changed(SupporterId supporter) {
    PersonRow person = rows.get(new PersonRow.Key(supporter));
    boolean callable = callable(rows, person);
    keep(person, person.callable(callable, at));
    Optional<Instant> attempted = number(rows, person).flatMap(NumberRow::attemptedAt);
    Optional<Instant> back = callable ? Optional.of(free(number(rows, person))) : Optional.empty();
    for (MemberRow member : rows.memberships(supporter)) {
      rows.put(member.reached(callable, back).attempted(attempted));
      count(member, callable);
    }
  }

  private void keep(PersonRow before, PersonRow now) {
    if (!now.equals(before)) {
      rows.put(now);
    }
  }

  /** Now, or when the last line is off their number of which nothing more will be heard. */
  private Instant free(Optional<NumberRow> number) {
    return number.stream()
        .flatMap(row -> row.lines().stream())
        .filter(OnTheLine::lost)
        .map(OnTheLine::until)
        .reduce(at, (one, other) -> one.isAfter(other) ? one : other);
  }

  private void count(MemberRow before, boolean callable) {
    if (before.live() && before.callable() != callable) {
      ListRow list = rows.get(new ListRow.Key(before.list()));
      rows.put(list.counting(0, callable ? -1 : 1));
    }
  }
}
