package io.ringcycle.tck;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.Roster;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A roster of several pages, as a vendor may write one. */
class PagedRosterContractTest implements RosterContract {
  private static final int PAGE = 3;
  private static final List<Supporter> PEOPLE =
      IntStream.range(0, 8)
          .mapToObj(i -> Supporter.of("p" + i, "Person " + i, "+44770090010" + i))
          .toList();

  @Override
  public Roster roster() {
    return (organisation, list, after) -> {
      int from = after.map(Integer::valueOf).orElse(0);
      int to = Math.min(PEOPLE.size(), from + PAGE);
      boolean ours = organisation.equals(organisation());
      return new Roster.Page(
          ours ? PEOPLE.subList(from, to) : List.of(),
          ours && to < PEOPLE.size() ? Optional.of("" + to) : Optional.empty());
    };
  }

  @Override
  public OrganisationId organisation() {
    return new OrganisationId("acme");
  }

  @Override
  public CallListId list() {
    return new CallListId("list");
  }

  @Override
  public List<SupporterId> members() {
    return PEOPLE.stream().map(Supporter::id).toList();
  }
}
