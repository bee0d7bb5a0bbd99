package io.ringcycle.server.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.facts.CallFact.CallRinging;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.jpa.Outbox.Entry;
import io.ringcycle.model.CallId;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.SessionId;
import io.ringcycle.server.live.Listener.Subject;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page hears each thing once, whoever has come upon it first: the page or its node. */
class ListenerTest {
  private static final Instant NOW = Instant.parse("2027-03-01T18:00:00Z");
  private static final OrganisationId ACME = new OrganisationId("acme");
  private static final SessionId SESSION = new SessionId("s");

  private final Pipe pipe = new Pipe();
  private final PageStream page = PageStream.to(pipe, () -> {});
  private final Listener listener =
      new Listener(new Subject(ACME, SESSION, new CallListId("list")), page, NOW);

  @BeforeEach
  void open() throws Exception {
    page.onWritePossible();
  }

  private static Message at(long position) {
    CallRinging fact = new CallRinging(SESSION, new CallId("call-" + position));
    Recorded recorded = new Recorded(ACME, Stream.of(fact), position, NOW, Optional.empty(), fact);
    return Message.of(new Entry(position, 1, recorded), true);
  }

  @Test
  void whatHappensWhileItCatchesUpIsHeldBackAndToldOnce() {
    listener.tell(at(1));
    listener.tell(at(2));
    assertThat(pipe.text()).isEmpty();
    listener.caughtUp(1);
    assertThat(pipe.text()).doesNotContain("call-1").containsOnlyOnce("call-2");
  }

  @Test
  void whatItHasReadForItselfIsNotToldWhenItsNodeComesUponIt() {
    listener.caughtUp(2);
    listener.tell(at(1));
    listener.tell(at(2));
    listener.tell(at(3));
    assertThat(pipe.text()).doesNotContain("call-1", "call-2").containsOnlyOnce("call-3");
  }
}
