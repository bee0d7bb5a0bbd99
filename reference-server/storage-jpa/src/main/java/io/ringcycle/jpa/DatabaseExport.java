package io.ringcycle.jpa;

import io.ringcycle.facts.Recorded;
import io.ringcycle.factsfile.ChangeRecord;
import io.ringcycle.factsfile.SessionExport;
import io.ringcycle.factsfile.SessionExport.Words;
import io.ringcycle.factsfile.SessionExport.Written;
import io.ringcycle.jpa.row.FactEntity;
import io.ringcycle.jpa.row.Stored;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.Kept;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Writes one session of a database into a file of facts, as {@link SessionExport} does: all of it
 * as it is at one moment, while others go on working.
 */
public final class DatabaseExport {
  private static final int PAGE = 1_000;

  private final EntityManager entities;
  private final OrganisationId organisation;

  private DatabaseExport(EntityManager entities, OrganisationId organisation) {
    this.entities = entities;
    this.organisation = organisation;
  }

  /**
   * Makes a new file. Throws what {@link SessionExport#write} throws; the tables must be there.
   *
   * @param words how much is told of people
   */
  public static Written session(
      DataSource database, OrganisationId organisation, SessionId session, Words words, Path file) {
    Dialect dialect = Dialect.of(database);
    try (EntityManagerFactory factory = Factories.on(database)) {
      Transactions transactions = new PlainTransactions(factory, dialect);
      return transactions.with(
          entities ->
              transactions.snapshot(
                  entities,
                  () ->
                      SessionExport.write(
                          file,
                          organisation,
                          session,
                          words,
                          new DatabaseExport(entities, organisation)::changes)));
    }
  }

  /** What no fact could bring back knows of no change, and comes by itself. */
  private Stream<ChangeRecord> changes() {
    Stream<ChangeRecord> facts =
        Paged.stream(new ChangesInOrder(entities, organisation, PAGE)).map(this::change);
    return Stream.concat(KeyedTables.KEPT.stream().flatMap(this::kept), facts);
  }

  private ChangeRecord change(List<FactEntity> facts) {
    List<Recorded> recorded = facts.stream().map(FactEntity::recorded).toList();
    return new ChangeRecord(organisation, recorded, List.of());
  }

  private Stream<ChangeRecord> kept(KeyedTable table) {
    return new Walk(entities, PAGE).rows(table, organisation.value()).map(this::change);
  }

  private ChangeRecord change(Stored<?> kept) {
    return new ChangeRecord(organisation, List.of(), List.of((Kept) kept.row()));
  }
}
