package io.ringcycle.server.boot;

import io.ringcycle.Ringcycle;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.server.house.House;
import io.ringcycle.server.house.Setup;
import io.ringcycle.server.live.Feed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
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
  @Inject private Feed feed;
  @Inject private Neighbours neighbours;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    schema.migrate(database);
    house.organisations().forEach(one -> engine.settle(new OrganisationId(one)));
    feed.begin();
    neighbours.begin();
    open().ifPresent(Beginning::tell);
  }

  /** Of several nodes that begin at once one tells it. */
  private Optional<String> open() {
    try {
      return setup.open();
    } catch (PersistenceException anotherNodeWasFirst) {
      LOG.log(Level.INFO, "Another node tells by which secret this server is set up.");
      return Optional.empty();
    }
  }

  /** The one secret that stands in a log: it opens an empty house, once. */
  private static void tell(String secret) {
    LOG.log(
        Level.INFO,
        "Nobody has set up this server yet. Do so with this secret, which works once: {0}",
        secret);
  }
}
