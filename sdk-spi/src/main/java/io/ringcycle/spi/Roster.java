package io.ringcycle.spi;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Supporter;
import java.util.List;
import java.util.Optional;

/** Where the members of a list come from when they are not pushed. */
@FunctionalInterface
public interface Roster {
  /**
   * One page of the members, in list order.
   *
   * @param after what the page before gave as {@link Page#next}; empty for the first
   */
  Page members(OrganisationId organisation, CallListId list, Optional<String> after);

  /** Some members, and how to ask for the rest. */
  record Page(List<Supporter> members, Optional<String> next) {
    /** Copies the list. */
    public Page {
      members = List.copyOf(members);
    }
  }
}
