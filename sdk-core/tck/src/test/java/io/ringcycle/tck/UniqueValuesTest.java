package io.ringcycle.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.RowKey;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What {@link Row} says of all rows that the engine writes. */
class UniqueValuesTest {
  private static final int HISTORIES = 60;
  private static final int STEPS = 200;

  @Test
  void noValueThatIsPromisedToBeUniqueIsEverGivenTwice() {
    for (long seed = 0; seed < HISTORIES; seed++) {
      Mirrored storage = new Mirrored(new MemoryStorage());
      RandomHistory history = new RandomHistory(seed, storage);
      Clashes clashes = new Clashes();
      for (int step = 0; step < STEPS; step++) {
        history.step();
        assertThat(clashes.in(storage.scan)).as("the history with seed %s", seed).isEmpty();
      }
    }
  }

  @Test
  void noKeyComesTwiceInOneChange() {
    for (long seed = 0; seed < HISTORIES; seed++) {
      RandomHistory history = new RandomHistory(seed, new OfOneKeyEach(new MemoryStorage()));
      for (int step = 0; step < STEPS; step++) {
        history.step();
      }
      assertThat(history.facts).isNotEmpty();
    }
  }

  private record OfOneKeyEach(MemoryStorage storage) implements Storage {
    @Override
    public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
      return storage.read(organisation, question);
    }

    @Override
    public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
      return storage.write(
          organisation,
          view -> {
            Change<T> change = decision.apply(view);
            List<? extends RowKey<?>> keys = change.rows().stream().map(Row::key).toList();
            assertThat(List.<Object>copyOf(keys)).doesNotHaveDuplicates();
            return change;
          });
    }
  }

  @Test
  void twoWhoStandAtOnePlaceAreFoundAndSoIsAPlaceThatIsGivenAgain() {
    FullScan together = new FullScan();
    together.keep(new Change<>(List.of(), List.of(member("ben", 1), member("cleo", 1)), ""));
    assertThat(new Clashes().in(together)).hasSize(1);

    FullScan again = new FullScan();
    Clashes clashes = new Clashes();
    again.keep(new Change<>(List.of(), List.of(member("ben", 1)), ""));
    assertThat(clashes.in(again)).isEmpty();
    again.keep(new Change<>(List.of(), List.of(member("ben", 2), member("cleo", 1)), ""));
    assertThat(clashes.in(again)).hasSize(1);
  }

  private static MemberRow member(String id, long place) {
    return new MemberRow(
        new CallListId("list"),
        new SupporterId(id),
        place,
        true,
        true,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty());
  }
}
