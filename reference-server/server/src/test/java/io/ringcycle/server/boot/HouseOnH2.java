package io.ringcycle.server.boot;

import io.ringcycle.database.Database;
import io.ringcycle.database.Databases;
import io.ringcycle.database.Scans;
import io.ringcycle.jpa.JpaStore;
import java.util.Map;
import javax.sql.DataSource;

/** The tables of the house on an H2 that counts through how many rows it goes. */
public final class HouseOnH2 {
  private final DataSource database = Databases.h2();
  private final Scans scans = new Scans();

  /** One organisation is there. */
  public HouseOnH2() {
    new HouseSchema().migrate(database);
    run("insert into house.organisation values ('acme', 'Acme', current_timestamp)");
  }

  /** The store of the engine on the same database. */
  public JpaStore store() {
    return JpaStore.on(scans.countedIn(database));
  }

  /** Changes rows by hand. */
  public void run(String order) {
    new Database(database).run(order);
  }

  /** Through how many rows it goes for that. */
  public long rows(Runnable work) {
    return scans.of(work);
  }

  /** One of the server's, with the tables and with these as the container would have given them. */
  public <T> T with(T bean, Map<String, Object> others) {
    return Beans.on(scans.countedIn(database), bean, others);
  }
}
