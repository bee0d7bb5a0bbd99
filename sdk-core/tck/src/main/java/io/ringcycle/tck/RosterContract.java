package io.ringcycle.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Supporter;
import io.ringcycle.spi.Roster;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the engine expects of a roster; inherited by the test of a vendor's own. */
public interface RosterContract {
  /** More pages than a list under test has. */
  int MOST_PAGES = 10_000;

  /** The roster, which nobody changes meanwhile. */
  Roster roster();

  /** The same roster while whatever it reads from does not answer. */
  Roster unreadable();

  /** Whose list is read. */
  OrganisationId organisation();

  /** A list of that roster, best one of several pages. */
  CallListId list();

  /** Who is on it, in its order, with all that the roster has to tell of them. */
  List<Supporter> members();

  /** Another list of that organisation. */
  CallListId anotherList();

  /** Who is on that one; others than on the first, or in another order. */
  List<Supporter> membersOfTheOther();

  /** Every member is told, in the order of the list, once, and as the roster knows them. */
  @Test
  @Rule({"LIST-1", "LIST-2"})
  default void thePagesTellEverybodyOnceInTheOrderOfTheList() {
    assertThat(people(list())).containsExactlyElementsOf(members());
  }

  /** Whoever is on one list is not for that on another. */
  @Test
  @Rule({"LIST-1", "LIST-2"})
  default void eachListHasItsOwnMembers() {
    assertThat(membersOfTheOther()).isNotEqualTo(members());
    assertThat(people(anotherList())).containsExactlyElementsOf(membersOfTheOther());
    assertThat(people(list())).containsExactlyElementsOf(members());
  }

  /** No page leads back to one before. */
  @Test
  @Rule("LIST-2")
  default void thePagesComeToAnEnd() {
    assertThat(pages().stream().filter(page -> page.next().isEmpty())).hasSize(1);
  }

  /** What has not changed is told in the same way, page by page. */
  @Test
  @Rule("LIST-2")
  default void readAgainTheRosterSaysTheSame() {
    List<Roster.Page> first = pages();
    assertThat(pages()).isEqualTo(first);
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

  /** Whoever is not told of leaves the list, so that silence would empty it. */
  @Test
  @Rule("LIST-2")
  default void aRosterThatCannotBeReadThrowsOnEveryPage() {
    List<Optional<String>> places = new ArrayList<>();
    places.add(Optional.empty());
    pages().stream().map(Roster.Page::next).filter(Optional::isPresent).forEach(places::add);
    for (Optional<String> after : places) {
      assertThatThrownBy(() -> unreadable().members(organisation(), list(), after))
          .as("the page after %s", after)
          .isInstanceOf(RuntimeException.class);
    }
  }

  /** The list is as it was, and the next sync goes through. */
  @Test
  @Rule("LIST-2")
  default void aSyncThatBreaksOffTakesNobodyOffTheList() {
    assertThat(people(list())).hasSameSizeAs(members()); // a sync reads as long as there are pages
    Desk desk =
        Ringcycle.builder()
            .storage(new MemoryStorage())
            .build()
            .as(Caller.of(organisation().value(), "ada", "Ada", "+447700900001"));
    desk.lists().create(list(), new GroupId("group"), "List");
    desk.lists().sync(list(), roster());
    assertThatThrownBy(() -> desk.lists().sync(list(), unreadable()))
        .isInstanceOf(RuntimeException.class);
    assertThat(desk.lists().view(list()).members()).isEqualTo(members().size());
  }

  private List<Supporter> people(CallListId asked) {
    return pages(asked).stream().flatMap(page -> page.members().stream()).toList();
  }

  private List<Roster.Page> pages() {
    return pages(list());
  }

  private List<Roster.Page> pages(CallListId asked) {
    Map<Optional<String>, Roster.Page> all = new LinkedHashMap<>();
    Optional<String> after = Optional.empty();
    do {
      assertThat(all.keySet()).as("pages that were read before").doesNotContain(after);
      assertThat(all.size()).as("pages without end").isLessThan(MOST_PAGES);
      Roster.Page page = roster().members(organisation(), asked, after);
      all.put(after, page);
      after = page.next();
    } while (after.isPresent());
    return List.copyOf(all.values());
  }
}
