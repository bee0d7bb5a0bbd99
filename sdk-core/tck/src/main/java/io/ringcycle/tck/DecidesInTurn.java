package io.ringcycle.tck;

import static io.ringcycle.tck.Samples.ACME;
import static io.ringcycle.tck.Samples.ROW;
import static io.ringcycle.tck.Samples.STREAM;
import static io.ringcycle.tck.Samples.change;
import static io.ringcycle.tck.Samples.count;
import static io.ringcycle.tck.Samples.fact;
import static io.ringcycle.tck.Samples.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Latest;
import io.ringcycle.spi.storage.OnceRow;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Decisions of several threads come out as if they had been made one after the other. */
public interface DecidesInTurn extends StoreUnderTest {
  /** Nothing is lost and nothing is there twice. */
  @Test
  @Rule("LEASE-1")
  default void threadsThatChangeTheSameThingLoseNothing() throws Exception {
    Storage storage = storage();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Boolean> work = () -> appendMany(storage);
      for (Future<Boolean> agreed : threads.invokeAll(Collections.nCopies(4, work))) {
        assertThat(agreed.get()).as("readers saw facts and rows that go together").isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(count(storage, ACME)).isEqualTo(1_000);
    assertThat(row(storage, ACME)).contains("1000");
  }

  private static boolean appendMany(Storage storage) {
    boolean agreed = true;
    for (int time = 0; time < 250; time++) {
      storage.write(ACME, DecidesInTurn::next);
      agreed &= storage.<Boolean>read(ACME, DecidesInTurn::agrees);
    }
    return agreed;
  }

  private static Change<String> next(View view) {
    long number = view.last(STREAM).map(Latest::sequence).orElse(0L) + 1;
    OnceRow counter = new OnceRow(ROW.once(), "print", String.valueOf(number));
    return change(List.of(fact(ACME, number)), List.of(counter));
  }

  private static boolean agrees(View view) {
    return view.last(STREAM)
        .map(fact -> String.valueOf(fact.sequence()))
        .equals(view.find(ROW.key()).map(OnceRow::result));
  }
}
