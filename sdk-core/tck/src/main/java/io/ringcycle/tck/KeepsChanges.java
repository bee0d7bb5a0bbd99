package io.ringcycle.tck;

import static io.ringcycle.tck.Samples.ACME;
import static io.ringcycle.tck.Samples.NEWER;
import static io.ringcycle.tck.Samples.OTHER;
import static io.ringcycle.tck.Samples.ROW;
import static io.ringcycle.tck.Samples.STREAM;
import static io.ringcycle.tck.Samples.change;
import static io.ringcycle.tck.Samples.count;
import static io.ringcycle.tck.Samples.fact;
import static io.ringcycle.tck.Samples.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.facts.Recorded;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** A change is kept wholly or not at all, and for one organisation only (rule FACT-1). */
public interface KeepsChanges extends StoreUnderTest {
  /** What was kept is found again. */
  @Test
  @Rule("FACT-1")
  default void factsAndRowsAreFoundAsTheyWereKept() {
    Storage storage = storage();
    String result = storage.write(ACME, view -> change(List.of(fact(ACME, 1)), List.of(ROW)));
    assertThat(result).isEqualTo("done");
    assertThat(storage.<List<Recorded>>read(ACME, view -> view.facts(STREAM, 0, 10)))
        .containsExactly(fact(ACME, 1));
    assertThat(row(storage, ACME)).contains(ROW.result());
  }

  /** The newest row of a key counts. */
  @Test
  @Rule("FACT-1")
  default void aRowReplacesTheOneBefore() {
    Storage storage = storage();
    storage.write(ACME, view -> change(List.of(), List.of(ROW)));
    storage.write(ACME, view -> change(List.of(), List.of(NEWER)));
    assertThat(row(storage, ACME)).contains("newer");
  }

  /** Organisations do not see each other. */
  @Test
  @Rule("ROLE-1")
  default void anOrganisationSeesNothingOfAnother() {
    Storage storage = storage();
    storage.write(ACME, view -> change(List.of(fact(ACME, 1)), List.of(ROW)));
    assertThat(count(storage, ACME)).isEqualTo(1);
    assertThat(count(storage, OTHER)).isZero();
    assertThat(row(storage, OTHER)).isEmpty();
    storage.write(OTHER, view -> change(List.of(fact(OTHER, 1)), List.of()));
    assertThat(count(storage, OTHER)).isEqualTo(1);
  }

  /** A refusal passes through. */
  @Test
  @Rule("REFUSE-1")
  default void whatADecisionThrowsReachesTheCallerAndNothingIsKept() {
    Storage storage = storage();
    assertThatThrownBy(() -> storage.write(ACME, view -> refused()))
        .isInstanceOf(NoSuchElementException.class);
    assertThat(count(storage, ACME)).isZero();
    storage.write(ACME, view -> change(List.of(fact(ACME, 1)), List.of()));
    assertThat(count(storage, ACME)).isEqualTo(1);
  }

  private static Change<String> refused() {
    Iterator<Change<String>> none = Collections.emptyIterator();
    return none.next();
  }

  /** A page of facts begins behind a number and has an end. */
  @Test
  @Rule("FACT-1")
  default void factsAreReadPageByPage() {
    Storage storage = storage();
    List<Recorded> all = List.of(fact(ACME, 1), fact(ACME, 2), fact(ACME, 3), fact(ACME, 4));
    storage.write(ACME, view -> change(all, List.of()));
    assertThat(storage.<List<Recorded>>read(ACME, view -> view.facts(STREAM, 1, 2)))
        .containsExactly(all.get(1), all.get(2));
    assertThat(storage.<List<Recorded>>read(ACME, view -> view.facts(STREAM, 3, 9)))
        .containsExactly(all.get(3));
    assertThat(storage.<List<Recorded>>read(ACME, view -> view.facts(STREAM, 4, 9))).isEmpty();
  }
}
