package io.ringcycle.jpa;

import jakarta.persistence.EntityManager;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What PostgreSQL knows of young tables. It looks at them by itself, but a minute late; until then
 * it takes all of their indexes for equally good, and may walk through a table that has been filled
 * meanwhile. So it is asked to look while a process makes its first changes.
 *
 * <p>Safe for use by several threads.
 */
final class TableStatistics {
  private static final Logger LOG = System.getLogger(TableStatistics.class.getName());

  /** After so many changes, four times as many, and so on. */
  private static final long FIRST = 4;

  /** From then on, PostgreSQL's own looks are often enough. */
  private static final long LAST = 4_096;

  private static final String YOUNG =
      "select format('ringcycle.%I', c.relname) from pg_class c"
          + " where c.relnamespace = 'ringcycle'::regnamespace and c.relkind = 'r'"
          + " and c.reltuples < ? order by c.relname";

  private static final int FEW = 1_000;

  private final Transactions transactions;
  private final Dialect dialect;
  private final AtomicLong changes = new AtomicLong();

  TableStatistics(Transactions transactions, Dialect dialect) {
    this.transactions = transactions;
    this.dialect = dialect;
  }

  /** One more change was kept. Nothing depends on whether what follows succeeds. */
  void changed() {
    if (dialect.learnsOfItsTables() && isDue(changes.incrementAndGet())) {
      try {
        transactions.with(this::look);
      } catch (RuntimeException failure) {
        LOG.log(Level.DEBUG, "young tables could not be looked at", failure);
      }
    }
  }

  private static boolean isDue(long changes) {
    long due = FIRST;
    while (due < changes) {
      due *= FIRST;
    }
    return changes == due && changes <= LAST;
  }

  private List<String> look(EntityManager entities) {
    List<String> young =
        transactions.snapshot(entities, () -> Sql.texts(entities, YOUNG, List.of(FEW)));
    if (!young.isEmpty()) {
      String order = "analyze (skip_locked) " + String.join(", ", young);
      transactions.change(entities, () -> Sql.change(entities, order, List.of()));
    }
    return young;
  }
}
