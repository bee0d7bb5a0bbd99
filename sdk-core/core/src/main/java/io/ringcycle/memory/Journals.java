package io.ringcycle.memory;

import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.memory.Shorthand.Note;
import io.ringcycle.spi.storage.Latest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts of each stream, in order; the first has the number 1. */
final class Journals {
  private final Map<Stream, List<Note>> facts = new HashMap<>();
  private final Shorthand shorthand;

  Journals(Shorthand shorthand) {
    this.shorthand = shorthand;
  }

  List<Recorded> beyond(Stream stream, long afterSequence, int limit) {
    List<Note> all = of(stream);
    int from = (int) Math.min(Math.max(afterSequence, 0), all.size());
    int to = (int) Math.min(all.size(), (long) from + limit);
    return all.subList(from, to).stream().map(Note::recorded).toList();
  }

  Optional<Latest> last(Stream stream) {
    List<Note> all = of(stream);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new Latest(all.size(), all.get(all.size() - 1).at()));
  }

  /** Each fact must be the next of its stream. */
  void refuseGaps(List<Recorded> fresh) {
    Map<Stream, Long> ends = new HashMap<>();
    for (Recorded fact : fresh) {
      long expected = ends.getOrDefault(fact.stream(), (long) of(fact.stream()).size()) + 1;
      if (fact.sequence() != expected) {
        throw new IllegalStateException(
            "fact " + fact.sequence() + " where " + expected + " comes next: " + fact.stream());
      }
      ends.put(fact.stream(), expected);
    }
  }

  void add(Recorded fact) {
    facts.computeIfAbsent(fact.stream(), any -> new ArrayList<>()).add(shorthand.of(fact));
  }

  private List<Note> of(Stream stream) {
    return facts.getOrDefault(stream, List.of());
  }
}
