package io.ringcycle.tck;

import static io.ringcycle.tck.Samples.ACME;
import static io.ringcycle.tck.Samples.ANOTHER;
import static io.ringcycle.tck.Samples.NEWER;
import static io.ringcycle.tck.Samples.OTHER;
import static io.ringcycle.tck.Samples.ROW;
import static io.ringcycle.tck.Samples.change;
import static io.ringcycle.tck.Samples.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.facts.Fact;
import io.ringcycle.facts.ListFact.ListDeleted;
import io.ringcycle.facts.OrganisationFact.NumberReleased;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact.SessionRenamed;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.OnceRow;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Facts that do not go on where their stream ends are refused, and nothing of their change is kept:
 * neither what is new nor what takes the place of something (rule FACT-1).
 */
public interface RefusesGaps extends StoreUnderTest {
  /** One of each kind of stream; each has numbers of its own. */
  List<Fact> ONE_OF_EACH =
      List.of(
          new NumberReleased(NumberKey.of("0".repeat(32))),
          new ListDeleted(new CallListId("list")),
          new SessionRenamed(new SessionId("session")));

  /** None is left out. */
  @Test
  @Rule("FACT-1")
  default void aFactThatLeavesANumberOutIsRefused() {
    for (Fact kind : ONE_OF_EACH) {
      refuses(fact(ACME, kind, 3));
      refuses(fact(ACME, kind, 2), fact(ACME, kind, 4));
    }
  }

  /** None comes twice. */
  @Test
  @Rule("FACT-1")
  default void aFactWhoseNumberWasGivenIsRefused() {
    for (Fact kind : ONE_OF_EACH) {
      refuses(fact(ACME, kind, 1));
      refuses(fact(ACME, kind, 2), fact(ACME, kind, 2));
    }
  }

  /** None is somebody else's. */
  @Test
  @Rule({"FACT-1", "ROLE-1"})
  default void aFactOfAnotherOrganisationIsRefused() {
    for (Fact kind : ONE_OF_EACH) {
      refuses(fact(OTHER, kind, 2));
      refuses(fact(ACME, kind, 2), fact(OTHER, kind, 3));
    }
  }

  /** As if it had never been tried. */
  @Test
  @Rule({"FACT-1", "REFUSE-1"})
  default void afterARefusedChangeTheNextOneGoesOnFromTheLastThatWasKept() {
    Storage storage = begun();
    assertThatThrownBy(
            () -> storage.write(ACME, view -> change(List.of(fact(ACME, 3)), List.of(NEWER))))
        .isInstanceOf(RuntimeException.class);
    storage.write(ACME, view -> change(List.of(fact(ACME, 2)), List.of(ANOTHER)));
    assertThat(storage.<List<Object>>read(ACME, RefusesGaps::everything))
        .contains(fact(ACME, 1), fact(ACME, 2), Optional.of(ROW), Optional.of(ANOTHER));
  }

  private Storage begun() {
    Storage storage = storage();
    List<Recorded> first = ONE_OF_EACH.stream().map(kind -> fact(ACME, kind, 1)).toList();
    storage.write(ACME, view -> change(first, List.of(ROW)));
    return storage;
  }

  private void refuses(Recorded... facts) {
    Storage storage = begun();
    List<Object> before = storage.read(ACME, RefusesGaps::everything);
    List<Recorded> refused = List.of(facts);
    assertThatThrownBy(() -> storage.write(ACME, view -> change(refused, List.of(NEWER, ANOTHER))))
        .as("what comes of %s", refused)
        .isInstanceOf(RuntimeException.class);
    assertThat(storage.<List<Object>>read(ACME, RefusesGaps::everything))
        .as("what is there after %s was refused", refused)
        .isEqualTo(before);
  }

  private static List<Object> everything(View view) {
    List<Object> all = new ArrayList<>();
    ONE_OF_EACH.forEach(kind -> all.addAll(view.facts(Stream.of(kind), 0, 10)));
    List.of(ROW, ANOTHER).forEach((OnceRow row) -> all.add(view.find(row.key())));
    return all;
  }
}
