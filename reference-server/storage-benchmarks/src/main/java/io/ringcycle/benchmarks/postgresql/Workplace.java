package io.ringcycle.benchmarks.postgresql;

import com.zaxxer.hikari.HikariDataSource;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.benchmarks.People;
import io.ringcycle.database.Database;
import io.ringcycle.database.Pools;
import io.ringcycle.database.Postgres;
import io.ringcycle.jpa.JpaStore;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.Supporter;
import io.ringcycle.simulated.SystemIds;
import io.ringcycle.spi.Clock;
import io.ringcycle.spi.Ids;
import java.time.Duration;
import java.time.Instant;

/** Ringcycle on a database of its own, on a clock that can be put forward. */
final class Workplace implements AutoCloseable {
  static final Caller ADA = People.caller(0);

  /** The numbers of people are hashed with it, here and where many people are made at once. */
  static final String SECRET = "00".repeat(32);

  private final HikariDataSource pool;
  private final JpaStore store;
  private final Ringcycle engine;
  private final Phone phone = new Phone();
  private final Later clock = new Later();
  private final Meter meter;

  Workplace(Postgres server, String name, int connections) {
    this.pool = Pools.postgres(server.url(server.newDatabase(name)), connections);
    this.store = JpaStore.on(pool);
    this.engine =
        Ringcycle.builder()
            .storage(store.storage())
            .clock(clock)
            .ids(new OpenIds())
            .telephony(phone)
            .build();
    this.meter = new Meter(server.database(), pool, name);
  }

  /** Ids as they come, and a secret that is none. */
  private static final class OpenIds implements Ids {
    private final SystemIds ids = new SystemIds();

    @Override
    public String next() {
      return ids.next();
    }

    @Override
    public String secret() {
      return SECRET;
    }
  }

  /** The machine's time, and some more. */
  private static final class Later implements Clock {
    private volatile Duration more = Duration.ZERO;

    @Override
    public Instant now() {
      return Instant.now().plus(more);
    }
  }

  void pass(Duration time) {
    clock.more = clock.more.plus(time);
  }

  Instant now() {
    return clock.now();
  }

  Desk ada() {
    return engine.as(ADA);
  }

  Desk caller(int number) {
    return engine.as(People.caller(number));
  }

  Meter meter() {
    return meter;
  }

  Database database() {
    return new Database(pool);
  }

  /** A list without members. */
  CallListId list(String name) {
    CallListId list = new CallListId(name);
    ada().lists().create(list, new GroupId("east"), name);
    return list;
  }

  /** Somebody; all have the same name, so that they can be told from their number alone. */
  static Supporter person(int number) {
    return Supporter.of(People.id(number).value(), "Amara Field", "+999%09d".formatted(number));
  }

  /** A caller on the line of their session on a list. */
  OnTheLine ring(int caller, CallListId list) {
    return new OnTheLine.Line(engine, phone, clock).ring(People.caller(caller), list);
  }

  @Override
  public void close() {
    engine.close();
    store.close();
    pool.close();
  }
}
