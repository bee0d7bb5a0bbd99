package io.ringcycle.benchmarks.postgresql;

import com.zaxxer.hikari.HikariDataSource;
import io.ringcycle.CallLists;
import io.ringcycle.Ringcycle;
import io.ringcycle.database.Pools;
import io.ringcycle.jpa.JpaStore;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.GroupId;
import io.ringcycle.spi.Roster;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Imports people; says how many, in how many seconds, and how many bytes of heap it took. */
public final class Importing {
  private static final CallListId LIST = new CallListId("imported");
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private Importing() {}

  /** Takes the database, how many people, and after how many seconds no more are read. */
  public static void main(String[] arguments) {
    FLYWAY.setLevel(Level.WARNING);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Instant from = Instant.now();
    Instant until = from.plusSeconds(Long.parseLong(arguments[2]));
    try (HikariDataSource pool = Pools.postgres(arguments[0])) {
      CallLists lists =
          Ringcycle.builder()
              .storage(JpaStore.on(pool).storage())
              .build()
              .as(Workplace.ADA)
              .lists();
      lists.create(LIST, new GroupId("east"), "Imported");
      lists.sync(LIST, until(until, new Crowd(1, Integer.parseInt(arguments[1]))));
      out.println(lists.view(LIST).members());
    }
    out.println(Duration.between(from, Instant.now()).toSeconds());
    out.println(heap());
    System.exit(0);
  }

  /** Says after a while that there are no more. */
  private static Roster until(Instant end, Roster all) {
    return (organisation, list, after) -> {
      Roster.Page page = all.members(organisation, list, after);
      return Instant.now().isBefore(end) ? page : new Roster.Page(page.members(), Optional.empty());
    };
  }

  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
