package io.ringcycle.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.Supporter;
import io.ringcycle.spi.Roster;
import io.ringcycle.spi.Roster.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A contract that every roster fulfils proves nothing: each of these faults must be found. */
class BrokenRostersTest {
  private static final String EVERYBODY = "thePagesTellEverybodyOnceInTheOrderOfTheList";
  private static final String OWN = "eachListHasItsOwnMembers";
  private static final String THE_SAME = "readAgainTheRosterSaysTheSame";
  private static final String THROWS = "aRosterThatCannotBeReadThrowsOnEveryPage";
  private static final String STAYS = "aSyncThatBreaksOffTakesNobodyOffTheList";
  private static final Roster SOUND = new PagedRoster();

  private static Roster planted = SOUND;
  private static Roster unreadable = PagedRoster.unreadable();

  /** Run by the tests below only: surefire takes no classes with such a name. */
  static class OnTrial extends PagedRosterContractTest {
    @Override
    public Roster roster() {
      return planted;
    }

    @Override
    public Roster unreadable() {
      return unreadable;
    }
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        told("somebody of each page is left out", BrokenRostersTest::shortened, EVERYBODY),
        told("somebody is told twice", BrokenRostersTest::doubled, EVERYBODY),
        told("a page is in another order", BrokenRostersTest::reversed, EVERYBODY),
        fault(
            "every page is the first",
            (organisation, list, after) -> SOUND.members(organisation, list, Optional.empty()),
            "thePagesComeToAnEnd"),
        fault("pages are of another size each time", ofAnySize(), THE_SAME),
        fault(
            "everybody's list is told to strangers",
            (organisation, list, after) ->
                SOUND.members(PagedRoster.ORGANISATION, PagedRoster.LIST, after),
            "aListOfAnotherOrganisationIsEmptyOrRefused"));
  }

  static Stream<Arguments> mixtures() {
    return Stream.of(
        fault(
            "every list is the first",
            (organisation, list, after) -> SOUND.members(organisation, PagedRoster.LIST, after),
            OWN),
        told("everybody has one name", BrokenRostersTest::alike, EVERYBODY, OWN),
        told("everybody has one number", BrokenRostersTest::oneHousehold, EVERYBODY, OWN),
        told("labels are left out", BrokenRostersTest::bare, EVERYBODY, OWN));
  }

  private static Page alike(Page page) {
    return each(
        page, one -> new Supporter(one.id(), "Somebody", one.contact(), one.tags(), one.details()));
  }

  private static Page oneHousehold(Page page) {
    return each(page, one -> one.reachedBy(PagedRoster.PEOPLE.get(0).contact()));
  }

  private static Page bare(Page page) {
    return each(page, one -> one.tagged(Set.of()));
  }

  private static Page each(Page page, UnaryOperator<Supporter> told) {
    return new Page(page.members().stream().map(told).toList(), page.next());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mixtures")
  void noOtherRuleIsBlamed(String name, Roster roster, Roster silent, Set<String> found) {
    planted = roster;
    unreadable = silent;
    assertThat(Trial.failures(OnTrial.class)).as(name).isEqualTo(found);
  }

  static Stream<Arguments> silences() {
    return Stream.of(
        silence("nobody is told", (organisation, list, after) -> nobody(), THROWS, STAYS),
        silence(
            "the first page is told and then nobody",
            (organisation, list, after) ->
                after.isPresent() ? nobody() : SOUND.members(organisation, list, after),
            THROWS,
            STAYS));
  }

  private static Arguments told(String name, UnaryOperator<Page> told, String... found) {
    return fault(
        name,
        (organisation, list, after) -> told.apply(SOUND.members(organisation, list, after)),
        found);
  }

  private static Arguments fault(String name, Roster roster, String... found) {
    return Arguments.of(name, roster, PagedRoster.unreadable(), Set.of(found));
  }

  private static Arguments silence(String name, Roster silent, String... found) {
    return Arguments.of(name, SOUND, silent, Set.of(found));
  }

  private static Page shortened(Page page) {
    int most = Math.max(0, page.members().size() - 1);
    return new Page(page.members().subList(0, most), page.next());
  }

  private static Page doubled(Page page) {
    List<Supporter> more = new ArrayList<>(page.members());
    more.addAll(page.members().stream().limit(1).toList());
    return new Page(more, page.next());
  }

  private static Page reversed(Page page) {
    List<Supporter> others = new ArrayList<>(page.members());
    Collections.reverse(others);
    return new Page(others, page.next());
  }

  private static Roster ofAnySize() {
    AtomicInteger asked = new AtomicInteger();
    return (organisation, list, after) -> {
      Page page = SOUND.members(organisation, list, after);
      return asked.incrementAndGet() % 4 == 0 ? shortened(page) : page;
    };
  }

  private static Page nobody() {
    return new Page(List.of(), Optional.empty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"faults", "silences"})
  void everyFaultIsFoundByTheRuleThatItBreaks(
      String name, Roster roster, Roster silent, Set<String> found) {
    planted = roster;
    unreadable = silent;
    assertThat(Trial.failures(OnTrial.class)).as(name).containsAll(found);
  }

  @Test
  void aRosterWithoutAFaultFulfilsTheContract() {
    planted = SOUND;
    unreadable = PagedRoster.unreadable();
    assertThat(Trial.failures(OnTrial.class)).isEmpty();
  }
}
