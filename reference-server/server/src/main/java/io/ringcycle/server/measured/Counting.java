package io.ringcycle.server.measured;

import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.Fact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.model.CallId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.server.operations.Aside;
import io.ringcycle.spi.EventSink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Hears of every change that this node makes, and counts. What has to be asked of the database for
 * it, no call waits for.
 */
@ApplicationScoped
public class Counting implements EventSink {
  @Inject private Aside aside;
  @Inject private Counters counters;
  @Inject private Readings readings;

  @Override
  public void recorded(List<Recorded> facts) {
    facts.forEach(this::count);
  }

  private void count(Recorded recorded) {
    Fact fact = recorded.fact();
    if (fact instanceof CallFact.CallIntended) {
      counters.claimed();
    } else if (fact instanceof CallFact.CallEnded ended) {
      aside.execute(() -> ended(recorded.organisation(), ended.call()));
    } else if (fact instanceof CallFact.ContactLogged contact) {
      counters.logged(contact.details().result());
    }
  }

  private void ended(OrganisationId organisation, CallId call) {
    readings.outcome(organisation, call).ifPresent(counters::ended);
  }
}
