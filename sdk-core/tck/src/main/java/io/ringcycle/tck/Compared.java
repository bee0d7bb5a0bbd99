package io.ringcycle.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.ProfileRow;
import io.ringcycle.spi.storage.RowKey;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The history of one organisation in a store, and a full scan beside it. */
final class Compared {
  private final OrganisationId organisation;
  private final long seed;
  private final Mirrored storage;
  private final RandomHistory history;
  private int steps;

  Compared(long seed, Storage storage, OrganisationId organisation) {
    this.seed = seed;
    this.organisation = organisation;
    this.storage = new Mirrored(storage);
    this.history = new RandomHistory(seed, this.storage, organisation);
  }

  void step() {
    history.step();
    steps++;
  }

  /** Something is asked of everything that can be asked. */
  void answersAlike() {
    long asked = seed * 1_000 + steps;
    List<Object> expected = answers(asked, storage.scan);
    List<Object> found = storage.read(organisation, view -> answers(asked, view));
    assertThat(found)
        .as("the answers to %s, asked with seed %s", organisation, asked)
        .isEqualTo(expected);
  }

  private List<Object> answers(long asked, View view) {
    return new Questions(asked, view, history.now()).answers();
  }

  /** Every row is looked for. */
  void findsAlike() {
    for (RowKey<?> key : storage.scan.keys()) {
      assertThat(storage.<Object>read(organisation, view -> found(view, key)))
          .as("the row of %s in %s, after the history with seed %s", key, organisation, seed)
          .isEqualTo(found(storage.scan, key));
    }
  }

  /** A set or a map is equal to one in another order, which is not what whoever reads it sees. */
  private static List<Object> found(View view, RowKey<?> key) {
    Optional<?> row = view.find(key);
    List<Object> found = new ArrayList<>();
    found.add(row);
    row.filter(ProfileRow.class::isInstance)
        .map(ProfileRow.class::cast)
        .map(ProfileRow::supporter)
        .ifPresent(
            person -> {
              found.addAll(person.tags());
              found.addAll(person.details().keySet());
            });
    return found;
  }
}
