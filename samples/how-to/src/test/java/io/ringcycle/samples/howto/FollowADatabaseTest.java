package io.ringcycle.samples.howto;

import static io.ringcycle.samples.howto.Workplace.ADA;
import static io.ringcycle.samples.howto.Workplace.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.CallingSession;
import io.ringcycle.Ringcycle;
import io.ringcycle.facts.Recorded;
import io.ringcycle.jpa.JpaStore;
import io.ringcycle.jpa.Outbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FollowADatabaseTest {
  private final JpaStore store = JpaStore.on(database());
  private final List<Object> told = new ArrayList<>();

  private static JdbcDataSource database() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:follow;DB_CLOSE_DELAY=-1");
    return database;
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void followWhatHappensInADatabase() {
    CallingSession session = Workplace.session(engine().as(ADA));
    long position = store.outbox().end(); // or 0, or where this reader came to the last time
    session.skips().thisCycle(MAY);
    for (Outbox.Entry entry : store.outbox().after(position, 500)) {
      tell(entry.fact()); // its organisation, stream, sequence, time, author, and what happened
      position = entry.position();
    }
    assertThat(told).hasSize(1);
    assertThat(store.outbox().after(position, 500)).isEmpty();
  }

  @Test
  void keepAnEventBeforeItIsAcknowledged() {
    String eventId = "event-1";
    String body = "{}";
    store.inbox().keep("provider", eventId, body); // true if it is new; acknowledge in both cases
    handle(body);
    store.inbox().handled("provider", eventId);
    assertThat(told).containsExactly(body);
    assertThat(store.inbox().keep("provider", eventId, body)).isFalse();
    assertThat(store.inbox().unhandled("provider", Duration.ZERO, 10)).isEmpty();
  }

  private Ringcycle engine() {
    return Ringcycle.builder().storage(store.storage()).clock(Workplace.clock()).build();
  }

  private void tell(Recorded fact) {
    told.add(fact);
  }

  private void handle(String body) {
    told.add(body);
  }
}
