package io.ringcycle.tck;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Supporter;
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
  public List<Supporter> members() {
    return PagedRoster.PEOPLE;
  }

  @Override
  public CallListId anotherList() {
    return PagedRoster.OTHER_LIST;
  }

  @Override
  public List<Supporter> membersOfTheOther() {
    return PagedRoster.OTHERS;
  }
}
