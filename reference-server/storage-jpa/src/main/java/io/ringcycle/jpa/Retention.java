package io.ringcycle.jpa;

import io.ringcycle.spi.storage.StorageUnavailableException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Takes away what nobody needs after a while: messages that were handled, and idempotency keys. A
 * command that comes again under a key that is gone is carried out again; so keys are kept for
 * longer than anybody repeats anything. Facts, and messages that nobody has handled, stay for good.
 *
 * <p>It takes a few at a time, so that nobody waits for it. What somebody else holds is left for
 * another time.
 *
 * <p>Each method throws {@link StorageUnavailableException} if the store is not available; what is
 * gone by then is gone. Safe for use by several threads and processes.
 */
public final class Retention {
  private static final int AT_ONCE = 1_000;

  /** What becomes useless with time. */
  private enum Old {
    MESSAGES("ringcycle.inbox", "source, id", "handled_at"),
    KEYS("ringcycle.once", "organisation, id", "first_used_at");

    private final String table;
    private final String key;
    private final String since;

    Old(String table, String key, String since) {
      this.table = table;
      this.key = key;
      this.since = since;
    }

    /** An order to take away the first few that are so since before an instant. */
    String gone(Dialect dialect, int most) {
      String first = dialect.firstOf(table, key, since + " < ?", since, most);
      return "delete from " + table + " " + first;
    }
  }

  private static final String NOW =
      "select cast(extract(epoch from current_timestamp) * 1000000 as bigint)";

  private final Work work;
  private final int atOnce;

  Retention(Work work) {
    this(work, AT_ONCE);
  }

  /** So many at a time. */
  Retention(Work work, int atOnce) {
    this.work = work;
    this.atOnce = atOnce;
  }

  /**
   * What is gone.
   *
   * @param messages of the inbox
   * @param keys of commands
   */
  public record Pruned(long messages, long keys) {}

  /** Prunes a database whose tables are there already, for whoever has no store open. */
  public static Pruned prune(DataSource database, Instant before) {
    try (EntityManagerFactory factory = Factories.on(database)) {
      return of(factory, Dialect.of(database)).prune(before);
    }
  }

  /** The same, by the time that has gone by since. */
  public static Pruned prune(DataSource database, Duration age) {
    try (EntityManagerFactory factory = Factories.on(database)) {
      return of(factory, Dialect.of(database)).prune(age);
    }
  }

  private static Retention of(EntityManagerFactory factory, Dialect dialect) {
    Transactions transactions = new PlainTransactions(factory, dialect);
    return new Retention(new Work(new Door(Optional.empty()), transactions, dialect));
  }

  /**
   * Takes away messages that were handled before an instant and keys that were used first before
   * it, all by the database's time.
   *
   * @throws IllegalArgumentException if it lies ahead
   */
  public Pruned prune(Instant before) {
    if (before.isAfter(now())) {
      throw new IllegalArgumentException(before + " lies ahead");
    }
    Instant since = before.isBefore(Instant.EPOCH) ? Instant.EPOCH : before;
    return new Pruned(all(Old.MESSAGES, since), all(Old.KEYS, since));
  }

  /**
   * The same for what happened longer ago than that.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Pruned prune(Duration age) {
    if (age.isNegative()) {
      throw new IllegalArgumentException(age + " ago lies ahead");
    }
    Instant now = now();
    boolean everything = age.compareTo(Duration.between(Instant.EPOCH, now)) > 0;
    return prune(everything ? Instant.EPOCH : now.minus(age));
  }

  private Instant now() {
    long micros = work.look(entities -> Sql.number(entities, NOW, List.of()));
    return Instant.EPOCH.plusNanos(Math.multiplyExact(micros, 1_000));
  }

  private long all(Old what, Instant before) {
    String sql = what.gone(work.dialect(), atOnce);
    long all = 0;
    long some;
    do {
      some = work.change(entities -> some(entities, sql, before));
      all += some;
    } while (some == atOnce);
    return all;
  }

  private static long some(EntityManager entities, String sql, Instant before) {
    return Sql.change(entities, sql, List.of(before));
  }
}
