package io.ringcycle;

import io.ringcycle.facts.Recorded;
import io.ringcycle.fold.Fold;
import io.ringcycle.fold.Overlay;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Kept;
import io.ringcycle.spi.storage.Storage;
import java.util.ArrayList;
import java.util.List;

/** Puts facts that were kept elsewhere into a store, with all the rows that follow from them. */
public final class Replay {
  private Replay() {}

  /**
   * Adds the facts of one change; they must go on where the store's streams end.
   *
   * @param kept personal text and whatever else no fact could bring back
   */
  public static void apply(
      Storage storage, OrganisationId organisation, List<Recorded> facts, List<Kept> kept) {
    storage.write(
        organisation,
        view -> {
          Overlay rows = new Overlay(view);
          kept.forEach(rows::put);
          facts.forEach(fact -> Fold.apply(rows, fact));
          return new Change<>(facts, new ArrayList<>(rows.written()), facts.size());
        });
  }
}
