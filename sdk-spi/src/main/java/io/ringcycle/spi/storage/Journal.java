package io.ringcycle.spi.storage;

import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import java.util.List;
import java.util.Optional;

/** The facts themselves. */
public interface Journal {
  /** The facts of a stream beyond that number, in order. */
  List<Recorded> facts(Stream stream, long afterSequence, int limit);

  /** Where a stream ends; empty before its first fact. */
  Optional<Latest> last(Stream stream);
}
