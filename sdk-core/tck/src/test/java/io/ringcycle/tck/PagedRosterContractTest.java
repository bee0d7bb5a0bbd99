package io.ringcycle.tck;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.Roster;
import java.util.List;

class PagedRosterContractTest implements RosterContract {
  @Override
  public Roster roster() {
    return new PagedRoster();
  }

  @Override
  public Roster unreadable() {
    return PagedRoster.unreadable();
  }

  @Override
  public OrganisationId organisation() {
    return PagedRoster.ORGANISATION;
  }

  @Override
  public CallListId list() {
    return PagedRoster.LIST;
  }

  @Override
  public List<SupporterId> members() {
    return PagedRoster.PEOPLE.stream().map(Supporter::id).toList();
  }
}
