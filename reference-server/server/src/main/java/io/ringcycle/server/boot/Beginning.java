package io.ringcycle.server.boot;

import io.ringcycle.Ringcycle;
import io.ringcycle.jpa.NewerSchemaException;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.server.calls.Caps;
import io.ringcycle.server.house.House;
import io.ringcycle.server.house.Setup;
import io.ringcycle.server.live.Feed;
import io.ringcycle.server.operations.Messenger;
import io.ringcycle.server.operations.Phase;
import io.ringcycle.server.operations.Upkeep;
import io.ringcycle.server.people.Sweeper;
import io.ringcycle.server.phone.ChosenProvider;
import io.ringcycle.server.security.Operator;
import io.ringcycle.server.webhook.Postman;
import io.ringcycle.spi.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks around, brings the tables up to date, then takes up what was under way when the last node
 * stopped.
 */
@ApplicationScoped
public class Beginning {
  private static final Logger LOG = System.getLogger(Beginning.class.getName());

  /** Under which whoever has started this JVM finds why the application has not come up. */
  private static final String REFUSAL = "io.ringcycle.refusal";

  /** The provider that calls nobody. */
  private static final String SIMULATED = "simulated";

  @Inject private DataSource database;
  @Inject private Clock clock;
  @Inject private HouseSchema schema;
  @Inject private House house;
  @Inject private Setup setup;
  @Inject private Operator operator;
  @Inject private Caps caps;

  /** Asked for when all is fit: the store makes its tables as soon as there is one. */
  @Inject private Instance<Ringcycle> engine;

  @Inject private ChosenProvider phone;
  @Inject private Feed feed;
  @Inject private Postman postman;
  @Inject private Neighbours neighbours;
  @Inject private Phase phase;
  @Inject private Messenger messenger;
  @Inject private Sweeper sweeper;
  @Inject private Upkeep upkeep;

  @Inject
  @ConfigProperty(name = "ringcycle.host")
  private String host;

  @Inject
  @ConfigProperty(name = "ringcycle.demo")
  private boolean demo;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    try {
      begin();
    } catch (UnfitException | NewerSchemaException | IllegalStateException unfit) {
      System.setProperty(REFUSAL, String.valueOf(unfit.getMessage()));
      throw unfit;
    }
  }

  private void begin() {
    boolean simulated = phone.provider().name().equals(SIMULATED);
    Surroundings found = new Look(database, clock).around(host, simulated, demo);
    Checks.of(found).forEach(Beginning::heed);
    operator.check();
    caps.check();
    schema.migrate(database);
    messenger.begin();
    Ringcycle running = engine.get();
    house.organisations().forEach(one -> running.settle(new OrganisationId(one)));
    phone.provider().begin();
    feed.begin();
    postman.begin();
    sweeper.begin();
    upkeep.begin();
    neighbours.begin();
    open().ifPresent(Beginning::tell);
    phase.begun();
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

  private static void heed(Finding finding) {
    if (finding.fatal()) {
      throw new UnfitException(finding.text());
    }
    LOG.log(Level.WARNING, "Take care: {0}.", finding.text());
  }

  /** The one secret that stands in a log: it opens an empty house, once. */
  private static void tell(String secret) {
    LOG.log(
        Level.INFO,
        "Nobody has set up this server yet. Do so with this secret, which works once: {0}",
        secret);
  }
}
