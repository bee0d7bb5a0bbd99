package io.ringcycle.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.ringcycle.Ringcycle;
import io.ringcycle.facts.CallFact.CallIntended;
import io.ringcycle.jpa.JpaStore;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes of ten callers each, all of them on one list: whom one of them claims, no other may.
 */
class EverybodyOnceTest {
  private static final int ATTEMPTS = Integer.getInteger("claims", 10_000);

  @TempDir Path folder;

  @Test
  void ofTenThousandAttemptsNoneIsLostAndNoneIsMadeTwice() {
    Crowd crowd = new Crowd(ATTEMPTS);
    String database = Server.database();
    make(crowd, database);
    Running one = node(database, "one", 0);
    Running other = node(database, "other", Sweep.CALLERS);
    assertThat(one.ended()).isZero();
    assertThat(other.ended()).isZero();

    List<Entry> dials =
        Stream.of("one", "other")
            .flatMap(node -> LogFile.read(Sweep.file(folder, node)).stream())
            .toList();
    assertThat(dials.stream().map(dial -> dial.word(2)))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(crowd.numbers());
    assertThat(intents(database))
        .containsExactlyInAnyOrderElementsOf(dials.stream().map(dial -> dial.word(1)).toList());
  }

  private static void make(Crowd crowd, String database) {
    try (HikariDataSource pool = Pool.to(database);
        JpaStore store = JpaStore.on(pool);
        Ringcycle office = Ringcycle.builder().storage(store.storage()).build()) {
      crowd.make(office.as(Scene.caller(0)));
    }
  }

  private Running node(String database, String name, int firstCaller) {
    return Running.start(
        Classes.archived(),
        Sweep.class,
        List.of(name, folder.toString(), database, Integer.toString(firstCaller)));
  }

  private static List<String> intents(String database) {
    return Kept.in(database).facts().stream()
        .map(recorded -> recorded.fact())
        .filter(CallIntended.class::isInstance)
        .map(fact -> ((CallIntended) fact).leg().value())
        .toList();
  }
}
