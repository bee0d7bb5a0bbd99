package io.ringcycle.jpa;

import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.jpa.row.FactEntity;
import io.ringcycle.spi.storage.Journal;
import io.ringcycle.spi.storage.Latest;
import java.util.List;
import java.util.Optional;

/** The facts themselves. */
interface JournalQuestions extends Journal {
  /** What is looked at. */
  Look look();

  @Override
  default List<Recorded> facts(Stream stream, long afterSequence, int limit) {
    return look()
        .ask(
            "select f from FactEntity f where f.key.organisation = :organisation"
                + " and f.key.stream = :stream and f.key.sequence > :after"
                + " order by f.key.organisation, f.key.stream, f.key.sequence",
            FactEntity.class)
        .with("organisation", look().ids().organisation().value())
        .with("stream", FactEntity.name(stream))
        .with("after", afterSequence)
        .first(limit)
        .stream()
        .map(FactEntity::recorded)
        .toList();
  }

  @Override
  default Optional<Latest> last(Stream stream) {
    return look().watched(stream, () -> latest(stream), found -> beyond(stream, found)).stream()
        .findFirst()
        .map(fact -> new Latest(fact.key().sequence(), fact.at()));
  }

  /** No later one may have come. */
  private Count beyond(Stream stream, List<FactEntity> found) {
    long last = found.isEmpty() ? 0 : found.get(0).key().sequence();
    return look()
        .count("fact", "stream", FactEntity.name(stream), List.of())
        .where("sequence > ?", last);
  }

  private Asked<FactEntity> latest(Stream stream) {
    return look()
        .ask(
            "select f from FactEntity f where f.key.organisation = :organisation"
                + " and f.key.stream = :stream"
                + " order by f.key.organisation, f.key.stream, f.key.sequence desc",
            FactEntity.class)
        .with("organisation", look().ids().organisation().value())
        .with("stream", FactEntity.name(stream))
        .first(1);
  }
}
