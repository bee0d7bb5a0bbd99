package io.ringcycle.server.people;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.spi.Roster;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All members of a list, as somebody has sent them in one piece. */
public record WholeRoster(List<Supporter> people) implements Roster {
  private static final int PAGE = 500;

  /** Refuses one on which somebody stands twice: which of the two is meant? */
  public WholeRoster {
    Set<SupporterId> seen = new HashSet<>();
    for (Supporter one : people) {
      if (!seen.add(one.id())) {
        throw ProblemException.badInput("Somebody stands on the roster twice.");
      }
    }
    people = List.copyOf(people);
  }

  @Override
  public Page members(OrganisationId organisation, CallListId list, Optional<String> after) {
    int from = after.map(Integer::parseInt).orElse(0);
    int to = Math.min(people.size(), from + PAGE);
    return new Page(
        people.subList(from, to),
        to < people.size() ? Optional.of(String.valueOf(to)) : Optional.empty());
  }
}
