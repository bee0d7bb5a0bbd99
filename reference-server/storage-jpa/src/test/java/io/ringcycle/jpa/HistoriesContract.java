package io.ringcycle.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.database.Database;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.simulator.Outcome;
import io.ringcycle.simulator.Simulation;
import io.ringcycle.spi.storage.Storage;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random histories of the whole engine with everything that goes wrong in them: on a database all
 * that must hold does, each of them is the one that is played in memory, and no figure is other
 * than the facts have it. Each begins with empty tables. Their number is {@code -DjpaHistories},
 * the first {@code -DjpaSeed}.
 */
abstract class HistoriesContract {
  private static final long FIRST = Long.getLong("jpaSeed", 1);
  private static final Logger ENGINE = Logger.getLogger("io.ringcycle");

  private final DataSource database;
  private final Dialect dialect;
  private final Transactions transactions;
  private final int histories;
  private final Simulation onDatabase = Simulation.on(this::emptied);
  private final Simulation inMemory = Simulation.on(MemoryStorage::new);

  HistoriesContract(DataSource database, int histories) {
    this.database = database;
    this.dialect = Dialect.of(database);
    Schema.of(database, dialect).migrate();
    this.transactions = new PlainTransactions(Factories.on(database), dialect);
    this.histories = Integer.getInteger("jpaHistories", histories);
  }

  /** What is left of the history before is taken away, and nobody remembers it. */
  private Storage emptied() {
    Database tables = new Database(database);
    tables
        .ask(
            "select table_name from information_schema.tables"
                + " where lower(table_schema) = 'ringcycle' and lower(table_name) <> 'turn'",
            rows -> rows.getString(1))
        .forEach(table -> tables.run("delete from ringcycle." + table));
    return new JpaStorage(transactions, dialect);
  }

  /** What goes wrong in a history is part of it. */
  @BeforeAll
  static void quiet() {
    ENGINE.setLevel(Level.OFF);
  }

  @Test
  void whatHoldsInMemoryHoldsOnADatabaseAndNoFigureIsOtherThanTheFactsHaveIt() {
    long began = System.nanoTime();
    LongStream.range(FIRST, FIRST + histories).forEach(this::told);
    double seconds = (System.nanoTime() - began) / 1e9;
    System.out.printf(
        "%d histories on %s, %.1f a second%n",
        histories, getClass().getSimpleName(), histories / seconds);
  }

  private void told(long seed) {
    try {
      holds(seed);
    } catch (RuntimeException unforeseen) {
      throw new IllegalStateException(again(seed), unforeseen);
    }
  }

  private void holds(long seed) {
    Outcome outcome = onDatabase.play(seed);
    assertThat(outcome.violations()).as(() -> again(seed) + story(outcome)).isEmpty();
    assertThat(outcome.trace())
        .as(() -> again(seed) + "it goes on otherwise than in memory")
        .isEqualTo(inMemory.play(seed).trace());
    Verified verified = Verification.of(transactions, ColumnRules.OF_TABLES, 1_000);
    assertThat(verified.differences()).as(() -> again(seed)).isEmpty();
    assertThat(verified.facts()).as(() -> again(seed)).isPositive();
  }

  private String again(long seed) {
    return "Played again by: mvn verify -pl reference-server/storage-jpa -am -Dtest="
        + getClass().getSimpleName()
        + " -Dsurefire.failIfNoSpecifiedTests=false -DjpaHistories=1 -DjpaSeed="
        + seed
        + "\n";
  }

  private String story(Outcome outcome) {
    return String.join("\n", onDatabase.play(outcome.draws()).story());
  }
}
