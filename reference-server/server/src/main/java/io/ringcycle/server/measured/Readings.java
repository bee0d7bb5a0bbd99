package io.ringcycle.server.measured;

import io.ringcycle.jpa.JpaStore;
import io.ringcycle.model.CallId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.server.tables.Statements;
import io.ringcycle.server.tables.Statements.Reading;
import io.ringcycle.server.tables.Statements.Row;
import io.ringcycle.server.tables.Tables;
import io.ringcycle.spi.storage.StorageUnavailableException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Asks the tables for what no node knows by itself. While the database is away there is no figure,
 * which is not the same as none.
 */
@ApplicationScoped
class Readings {
  private static final Logger LOG = System.getLogger(Readings.class.getName());

  private static final String OUTCOME =
      "select outcome from ringcycle.call where organisation = ? and id = ?";

  private static final String UNSETTLED =
      "select current_timestamp, min(at) from ringcycle.fact where change_no > ?";

  /** What is noted down and not over, and what is not noted down yet. */
  private static final String UNDELIVERED =
      "select current_timestamp, min(at) from ("
          + "select min(created_at) as at from house.webhook_delivery where "
          + Statements.isThere("next_at")
          + " and delivered_at is null"
          + " union all select min(at) as at from ringcycle.fact where change_no >"
          + " (select change_no from house.webhook_cursor)) waiting";

  /** By organisation, as the indexes have it: else all of long ago are gone through. */
  private static final String SEATS =
      "select sum((select count(*) from ringcycle.seat s"
          + " where s.organisation = o.id and s.busy = true and s.leg is not null))"
          + " from house.organisation o";

  private static final String CALLS =
      "select sum((select count(*) from ringcycle.call c"
          + " where c.organisation = o.id and c.live_session > ''))"
          + " from house.organisation o";

  private static final double MILLIS = 1000;

  @Inject private Tables tables;
  @Inject private JpaStore store;

  /** Of a call that has ended. */
  Optional<String> outcome(OrganisationId organisation, CallId call) {
    return asked(OUTCOME, row -> row.maybe(1), organisation.value(), call.value())
        .flatMap(outcome -> outcome);
  }

  /** Callers who ring or are on the line. */
  double seats() {
    return counted(SEATS);
  }

  /** Calls that ring or talk. */
  double calls() {
    return counted(CALLS);
  }

  private double counted(String question) {
    return asked(question, row -> (double) row.number(1)).orElse(Double.NaN);
  }

  /** In seconds, by the clock of the database. */
  double outboxAge() {
    return asked(UNSETTLED, Readings::age, store.outbox().end()).orElse(Double.NaN);
  }

  /** In seconds, over the webhooks of all organisations; none where there is no webhook. */
  double webhookLag() {
    double webhooks = counted("select count(*) from house.webhook");
    return webhooks > 0 ? asked(UNDELIVERED, Readings::age).orElse(Double.NaN) : webhooks;
  }

  private static double age(Row row) throws SQLException {
    Instant now = row.instant(1).orElseThrow();
    return row.instant(2)
        .map(oldest -> Duration.between(oldest, now).toMillis() / MILLIS)
        .orElse(0.0);
  }

  private <T> Optional<T> asked(String question, Reading<T> reading, Object... values) {
    try {
      return tables.ask(statements -> statements.one(question, reading, values));
    } catch (StorageUnavailableException away) {
      LOG.log(Level.DEBUG, "a figure could not be read", away);
      return Optional.empty();
    }
  }
}
