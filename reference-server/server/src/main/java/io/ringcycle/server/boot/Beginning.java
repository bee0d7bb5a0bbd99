package io.ringcycle.server.boot;

import io.ringcycle.Ringcycle;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.server.house.House;
import io.ringcycle.server.house.Setup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;

/** Brings the tables up to date, then takes up what was under way when the last node stopped. */
@ApplicationScoped
public class Beginning {
  private static final Logger LOG = System.getLogger(Beginning.class.getName());

  @Inject private DataSource database;
  @Inject private HouseSchema schema;
  @Inject private House house;
  @Inject private Setup setup;
  @Inject private Ringcycle engine;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    schema.migrate(database);
    house.organisations().forEach(one -> engine.settle(new OrganisationId(one)));
    setup.open().ifPresent(Beginning::tell);
  }

  /** The one secret that stands in a log: it opens an empty house, once. */
  private static void tell(String secret) {
    LOG.log(
        Level.INFO,
        "Nobody has set up this server yet. Do so with this secret, which works once: {0}",
        secret);
  }
}
