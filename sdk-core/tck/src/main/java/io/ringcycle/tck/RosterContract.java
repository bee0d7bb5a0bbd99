package io.ringcycle.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.Roster;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the engine expects of a roster; inherited by the test of a vendor's own. */
public interface RosterContract {
  /** The roster, which nobody changes meanwhile. */
  Roster roster();

  /** Whose list is read. */
  OrganisationId organisation();

  /** A list of that roster, best one of several pages. */
  CallListId list();

  /** Who is on it, in its order. */
  List<SupporterId> members();

  /** Every member is told, in the order of the list, once. */
  @Test
  @Rule({"LIST-1", "LIST-2"})
  default void thePagesTellEverybodyOnceInTheOrderOfTheList() {
    assertThat(read().stream().map(Supporter::id)).containsExactlyElementsOf(members());
  }

  /** What has not changed is told in the same way. */
  @Test
  @Rule("LIST-2")
  default void readAgainTheRosterSaysTheSame() {
    assertThat(read()).isEqualTo(read());
  }

  /** Nobody's roster is everybody's. */
  @Test
  @Rule("ROLE-1")
  default void aListOfAnotherOrganisationIsEmptyOrRefused() {
    OrganisationId stranger = new OrganisationId(organisation().value() + "-other");
    try {
      assertThat(roster().members(stranger, list(), Optional.empty()).members()).isEmpty();
    } catch (RuntimeException refused) {
      assertThat(refused).hasMessageNotContaining("null");
    }
  }

  private List<Supporter> read() {
    List<Supporter> all = new ArrayList<>();
    Optional<String> after = Optional.empty();
    int pages = 0;
    do {
      Roster.Page page = roster().members(organisation(), list(), after);
      all.addAll(page.members());
      after = page.next();
      assertThat(++pages).as("pages come to an end").isLessThan(100_000);
    } while (after.isPresent());
    return all;
  }
}
