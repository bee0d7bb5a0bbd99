package io.ringcycle.tck;

import static io.ringcycle.tck.Samples.ACME;
import static io.ringcycle.tck.Samples.ROW;
import static io.ringcycle.tck.Samples.STREAM;
import static io.ringcycle.tck.Samples.fact;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact.SessionRenamed;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Latest;
import io.ringcycle.spi.storage.OnceRow;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** Whoever looks sees one state, and decides by nothing that somebody else changes meanwhile. */
public interface LooksAtOneState extends StoreUnderTest {
  /** How often two threads meet. */
  int MEETINGS = 10;

  /** As of two callers who both see that a number is free: the facts that they keep are apart. */
  @Test
  @Rule("LEASE-1")
  default void ofTwoWhoClaimTheSameThingAtOnceOneGetsIt()
      throws InterruptedException, ExecutionException {
    Storage storage = storage();
    for (int meeting = 0; meeting < MEETINGS; meeting++) {
      String thing = "thing-" + meeting;
      Meanwhile<List<String>> rival = new Meanwhile<>(storage, view -> claim(view, thing, "rival"));
      List<String> got =
          storage.write(
              ACME,
              view -> {
                Change<List<String>> claim = claim(view, thing, "first");
                rival.decides();
                return claim;
              });
      List<String> both = new ArrayList<>(got);
      both.addAll(rival.result());
      assertThat(both).as("who got %s", thing).hasSize(1);
    }
  }

  private static Change<List<String>> claim(View view, String thing, String who) {
    OnceRow row = new OnceRow(thing, "print", who);
    if (view.find(row.key()).isPresent()) {
      return Change.none(List.of());
    }
    SessionId session = new SessionId(who);
    Recorded fact =
        fact(ACME, new SessionRenamed(session), next(view, new Stream.OfSession(session)));
    return new Change<>(List.of(fact), List.of(row), List.of(who));
  }

  private static long next(View view, Stream stream) {
    return view.last(stream).map(Latest::sequence).orElse(0L) + 1;
  }

  /** A fact without its row, or a row without its fact, was never there. */
  @Test
  @Rule("FACT-1")
  default void whatAQuestionSeesIsOfOneStateWhateverIsKeptMeanwhile()
      throws InterruptedException, ExecutionException {
    Storage storage = storage();
    for (int meeting = 0; meeting < MEETINGS; meeting++) {
      Meanwhile<String> writer = new Meanwhile<>(storage, LooksAtOneState::count);
      List<String> seen =
          storage.read(
              ACME,
              view -> {
                String fact = String.valueOf(next(view, STREAM) - 1);
                writer.changes();
                return List.of(fact, view.find(ROW.key()).map(OnceRow::result).orElse("0"));
              });
      assertThat(seen.get(1)).as("the row that goes with fact %s", seen).isEqualTo(seen.get(0));
      assertThat(writer.result()).isEqualTo(String.valueOf(meeting + 1));
    }
  }

  private static Change<String> count(View view) {
    long number = next(view, STREAM);
    OnceRow counter = new OnceRow(ROW.once(), "print", String.valueOf(number));
    return new Change<>(List.of(fact(ACME, number)), List.of(counter), counter.result());
  }
}
