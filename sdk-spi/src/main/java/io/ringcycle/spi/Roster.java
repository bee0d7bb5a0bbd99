package io.ringcycle.spi;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Supporter;
import java.util.List;
import java.util.Optional;

/**
 * Where the members of a list come from when they are not pushed. Safe for use by several threads.
 *
 * <p>Whoever is on no page leaves the list once the last page was read. So a roster that cannot
 * tell for certain throws, and never answers with fewer people than there are: an exception reaches
 * whoever asked for the sync, nobody has left by then, and the next sync makes it good (rule
 * LIST-2).
 */
@FunctionalInterface
public interface Roster {
  /**
   * One page of the members, in list order, each of them on one page and once. How many there are
   * on a page is for the roster to say; each page is one change, so that a thousand are better than
   * a million. What has not changed is told in the same way when it is asked for again. Of a list
   * of another organisation nobody is told.
   *
   * @param after what the page before gave as {@link Page#next}, and nothing else; empty for the
   *     first
   */
  Page members(OrganisationId organisation, CallListId list, Optional<String> after);

  /**
   * Some members, and how to ask for the rest.
   *
   * @param members may be empty, though there are more to come
   * @param next empty on the last page; never what a page before gave
   */
  record Page(List<Supporter> members, Optional<String> next) {
    /** Copies the list. */
    public Page {
      members = List.copyOf(members);
    }
  }
}
