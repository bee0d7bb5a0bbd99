package io.ringcycle.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.facts.OrganisationFact.NumberReleased;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.OnceRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.View;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class MemoryStorageTest {
  private static final OrganisationId ACME = new OrganisationId("acme");
  private static final OrganisationId OTHER = new OrganisationId("other");
  private static final Stream STREAM = new Stream.OfOrganisation();
  private static final OnceRow ROW = new OnceRow("key", "print", "result");

  private final MemoryStorage storage = new MemoryStorage();

  @Test
  void anOrganisationSeesNothingOfAnother() {
    storage.write(ACME, view -> change(List.of(fact(ACME, 1)), List.of(ROW)));
    assertThat(count(ACME)).isEqualTo(1);
    assertThat(count(OTHER)).isZero();
    assertThat(row(OTHER)).isEmpty();
  }

  @Test
  void aGapAmongTheFactsIsRefusedAndNothingIsKept() {
    refused(change(List.of(fact(ACME, 1), fact(ACME, 3)), List.of(ROW)), "fact 3 where 2");
  }

  @Test
  void aFactTwiceIsRefusedAndNothingIsKept() {
    refused(change(List.of(fact(ACME, 1), fact(ACME, 1)), List.of(ROW)), "fact 1 where 2");
  }

  @Test
  void aFactOfAnotherOrganisationIsRefusedAndNothingIsKept() {
    refused(change(List.of(fact(OTHER, 1)), List.of(ROW)), "another organisation");
  }

  private void refused(Change<String> change, String why) {
    assertThatThrownBy(() -> storage.write(ACME, view -> change))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(why);
    assertThat(count(ACME)).isZero();
    assertThat(row(ACME)).isEmpty();
  }

  @Test
  void aDecisionThatThrowsChangesNothingAndTheNextIsHeard() {
    assertThatThrownBy(() -> storage.write(ACME, view -> broken()))
        .isInstanceOf(UnsupportedOperationException.class);
    storage.write(ACME, view -> change(List.of(fact(ACME, 1)), List.of()));
    assertThat(count(ACME)).isEqualTo(1);
  }

  private static Change<String> broken() {
    throw new UnsupportedOperationException("no such decision");
  }

  @Test
  void aChangeWithinAQuestionOrADecisionIsRefused() {
    Change<String> nothing = Change.none("");
    assertThatThrownBy(() -> storage.read(ACME, view -> storage.write(ACME, inner -> nothing)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () -> storage.write(ACME, view -> inner(storage.write(ACME, inner -> nothing))))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Change<String> inner(String result) {
    return Change.none(result);
  }

  @Test
  void aViewIsOfNoUseAfterItsCall() {
    AtomicReference<View> kept = new AtomicReference<>();
    storage.read(ACME, view -> kept.getAndSet(view) == null);
    assertThatThrownBy(() -> kept.get().lists()).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void decisionsOfManyThreadsAreMadeOneAfterTheOther() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<?> work :
          threads.invokeAll(Collections.<Callable<Void>>nCopies(4, this::appendMany))) {
        work.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(count(ACME)).isEqualTo(1_000);
    assertThat(row(ACME)).contains("1000");
  }

  /** A reader between them sees a fact and the row that goes with it, or neither. */
  private Void appendMany() {
    for (int time = 0; time < 250; time++) {
      storage.write(ACME, MemoryStorageTest::next);
      assertThat(storage.<Boolean>read(ACME, MemoryStorageTest::agrees)).isTrue();
    }
    return null;
  }

  private static Change<String> next(View view) {
    long number = view.last(STREAM).map(Recorded::sequence).orElse(0L) + 1;
    OnceRow counter = new OnceRow(ROW.once(), "print", String.valueOf(number));
    return change(List.of(fact(ACME, number)), List.of(counter));
  }

  private static boolean agrees(View view) {
    return view.last(STREAM)
        .map(fact -> String.valueOf(fact.sequence()))
        .equals(view.find(ROW.key()).map(OnceRow::result));
  }

  private int count(OrganisationId organisation) {
    return storage.read(organisation, view -> view.facts(STREAM, 0, 2_000).size());
  }

  private Optional<String> row(OrganisationId organisation) {
    return storage.read(organisation, view -> view.find(ROW.key()).map(OnceRow::result));
  }

  private static Change<String> change(List<Recorded> facts, List<Row> rows) {
    return new Change<>(facts, rows, "done");
  }

  private static Recorded fact(OrganisationId organisation, long sequence) {
    NumberReleased fact = new NumberReleased(new NumberKey("0".repeat(32)));
    return new Recorded(organisation, STREAM, sequence, Instant.EPOCH, Optional.empty(), fact);
  }
}
