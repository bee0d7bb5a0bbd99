package io.ringcycle.jpa;

import io.ringcycle.jpa.row.Wait;
import io.ringcycle.spi.storage.Eligibility;
import jakarta.persistence.EntityManager;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts those back into line whose time is over, and takes those out of it who wait. No answer
 * changes by it, only how many are looked at for it; whoever made them wait has paid for it.
 */
final class Tidying {
  private static final Logger LOG = System.getLogger(Tidying.class.getName());

  private static final int AT_ONCE = 5_000;
  private static final String MEMBERS = "ringcycle.member";

  private final Transactions transactions;
  private final Dialect dialect;

  Tidying(Transactions transactions, Dialect dialect) {
    this.transactions = transactions;
    this.dialect = dialect;
  }

  /** Does some of it; nothing depends on whether it succeeds. */
  void tidy(List<Untidy> lists) {
    try {
      lists.stream().distinct().forEach(this::tidy);
    } catch (RuntimeException failure) {
      LOG.log(Level.DEBUG, "a list could not be tidied", failure);
    }
  }

  private void tidy(Untidy list) {
    transactions.with(
        entities -> {
          transactions.change(entities, () -> tidy(entities, list));
          return list;
        });
  }

  private void tidy(EntityManager entities, Untidy list) {
    new Locks(entities, dialect).begin();
    Eligibility now = list.eligibility();
    for (Wait.Kind kind : Wait.Kind.values()) {
      Optional<Instant> over = kind.over(now.exclusions(), now.now());
      over.ifPresent(instant -> comeBack(entities, list, kind, instant));
      if (list.to() > list.after()) {
        wait(entities, list, kind, over);
      }
    }
  }

  private void comeBack(EntityManager entities, Untidy list, Wait.Kind kind, Instant over) {
    change(
        entities,
        "queue_place = place, waits_for = null, waits_since = null",
        "waits_for = '" + kind.word() + "' and waits_since <= ?",
        "list_no, waits_for, waits_since",
        List.of(list.list(), over));
  }

  /** Whoever has waited for longer than that may be called; where there is no limit, nobody. */
  private void wait(EntityManager entities, Untidy list, Wait.Kind kind, Optional<Instant> over) {
    String since = kind == Wait.Kind.ATTEMPT ? "attempted_at" : "contacted_at";
    boolean unlimited = over.isEmpty();
    if (unlimited || kind != Wait.Kind.DONE) {
      change(
          entities,
          "queue_place = null, waits_for = '" + kind.word() + "', waits_since = " + since,
          "queue_place > ? and queue_place <= ? and "
              + (unlimited ? "contacted_here and contacted_at is not null" : since + " > ?"),
          "list_no, queue_place",
          Stream.concat(
                  Stream.of(list.list(), list.after(), list.to()),
                  over.<Object>map(x -> x).stream())
              .toList());
    }
  }

  private void change(
      EntityManager entities, String values, String who, String order, List<Object> marks) {
    String which =
        dialect.firstOf(MEMBERS, "list_no, supporter", "list_no = ? and " + who, order, AT_ONCE);
    Sql.change(
        entities,
        "update %s set %s, version = version + 1 %s".formatted(MEMBERS, values, which),
        marks);
  }
}
