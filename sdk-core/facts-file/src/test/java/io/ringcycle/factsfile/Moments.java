package io.ringcycle.factsfile;

import io.ringcycle.CallingSession;
import io.ringcycle.facts.Recorded;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import io.ringcycle.tck.RandomHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a history has shown as it went on. */
final class Moments implements Storage {
  private final Storage storage;
  private final List<Recorded> facts = new ArrayList<>();
  private final List<Moment> moments = new ArrayList<>();

  /**
   * One of them.
   *
   * @param before how many facts had been kept
   */
  record Moment(Instant at, int before, Map<SessionId, Wordless> shown) {}

  Moments(Storage storage) {
    this.storage = storage;
  }

  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    return storage.read(organisation, question);
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    Change<T> kept =
        storage.write(
            organisation,
            view -> {
              Change<T> change = decision.apply(view);
              return new Change<>(change.facts(), change.rows(), change);
            });
    facts.addAll(kept.facts());
    return kept.result();
  }

  void remember(RandomHistory history) {
    Map<SessionId, Wordless> shown = new HashMap<>();
    for (CallingSession session : history.sessions()) {
      shown.put(session.id(), Wordless.of(session));
    }
    moments.add(new Moment(history.now(), facts.size(), shown));
  }

  /** Those at whose instant nothing more happened, by any clock. */
  List<Moment> whole() {
    return moments.stream().filter(this::isWhole).toList();
  }

  private boolean isWhole(Moment moment) {
    return facts.subList(0, moment.before()).stream()
            .noneMatch(one -> one.at().isAfter(moment.at()))
        && facts.stream().filter(one -> !one.at().isAfter(moment.at())).count() == moment.before();
  }
}
