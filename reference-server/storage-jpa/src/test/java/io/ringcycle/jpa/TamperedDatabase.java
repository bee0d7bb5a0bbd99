package io.ringcycle.jpa;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.tck.RandomHistory;
import javax.sql.DataSource;
import org.junit.jupiter.api.TestInstance;

/** All of it on one database, since each test puts back what it took away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TamperedDatabase
    implements RowsTampered, FactsTampered, WordsTampered, CrowdVerified {
  private static final int STEPS = 250;

  private final DataSource database;
  private final Storage storage;

  TamperedDatabase(DataSource database) {
    this.database = database;
    this.storage = JpaStore.on(database).storage();
    play(new RandomHistory(7, storage, new OrganisationId("acme")));
    play(new RandomHistory(8, storage, new OrganisationId("other")));
  }

  private static void play(RandomHistory history) {
    for (int step = 0; step < STEPS; step++) {
      history.step();
    }
  }

  @Override
  public DataSource database() {
    return database;
  }

  @Override
  public Storage storage() {
    return storage;
  }

  @Override
  public Tampering tampering() {
    return new Tampering(database);
  }
}
