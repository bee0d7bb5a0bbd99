package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.Roster;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * As many people as are wanted, page by page, none of them kept.
 *
 * @param from the number of the first
 * @param to the number of the last
 */
record Crowd(int from, int to) implements Roster {
  private static final int PAGE = 1_000;

  @Override
  public Page members(OrganisationId organisation, CallListId list, Optional<String> after) {
    int first = after.map(Integer::parseInt).orElse(from);
    int last = Math.min(to, first + PAGE - 1);
    return new Page(
        IntStream.rangeClosed(first, last).mapToObj(Workplace::person).toList(),
        last < to ? Optional.of(Integer.toString(last + 1)) : Optional.empty());
  }
}
