package io.ringcycle.tck;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Supporter;
import io.ringcycle.spi.Roster;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A roster of several pages, as a vendor may write one. */
final class PagedRoster implements Roster {
  static final OrganisationId ORGANISATION = new OrganisationId("acme");
  static final CallListId LIST = new CallListId("list");
  static final List<Supporter> PEOPLE =
      IntStream.range(0, 8)
          .mapToObj(i -> Supporter.of("p" + i, "Person " + i, "+44770090010" + i))
          .map(person -> person.tagged(Set.of("member", person.name())))
          .toList();
  static final CallListId OTHER_LIST = new CallListId("other-list");
  static final List<Supporter> OTHERS = PEOPLE.subList(2, 6);

  private static final int PAGE = 3;

  /** The same roster, behind a wall. */
  static Roster unreadable() {
    return (organisation, list, after) -> {
      throw new IllegalStateException("the roster does not answer");
    };
  }

  @Override
  public Page members(OrganisationId organisation, CallListId list, Optional<String> after) {
    List<Supporter> all = organisation.equals(ORGANISATION) ? on(list) : List.of();
    int from = after.map(Integer::valueOf).orElse(0);
    int to = Math.min(all.size(), from + PAGE);
    return new Page(
        all.subList(from, to), to < all.size() ? Optional.of("" + to) : Optional.empty());
  }

  private static List<Supporter> on(CallListId list) {
    return Map.of(LIST, PEOPLE, OTHER_LIST, OTHERS).getOrDefault(list, List.of());
  }
}
