package io.ringcycle;

import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.facts.Fact;
import io.ringcycle.facts.OrganisationFact.NumberReleased;
import io.ringcycle.facts.OrganisationFact.PersonReleased;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.Bar;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.Role;
import io.ringcycle.model.Rsvp;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.Permissions;
import io.ringcycle.spi.storage.View;
import io.ringcycle.view.ContactStatus;
import io.ringcycle.view.MemberView;
import io.ringcycle.view.PersonView;
import io.ringcycle.view.SuppressionPage;
import io.ringcycle.view.SuppressionView;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** People beyond any session, and lists as they are made of them. */
class PeopleRulesTest {
  private static final String NUMBER = "+447700900555";

  private final Scene scene = Scene.of("ben", "cleo");

  /** An admin of all groups, of those to come too. */
  private final Desk root = desk(Permissions.everyoneIs(Role.ADMIN));

  private Desk desk(Permissions permissions) {
    return Ringcycle.builder()
        .storage(scene.storage)
        .clock(scene.world)
        .telephony(scene.world)
        .eventSink(scene.facts::addAll)
        .permissions(permissions)
        .build()
        .as(Scene.EVE);
  }

  private static List<String> names(List<PersonView> people) {
    return people.stream().map(one -> one.supporter().id().value()).toList();
  }

  @Test
  @Rule("ROLE-5")
  void whoeverLeadsAllGroupsTakesPeopleInBeforeTheyAreOnAnyListAndFindsThemByTheirNumber() {
    assertThat(root.people().at(PhoneNumber.of(NUMBER))).isEmpty();
    root.people().enrol(List.of(Supporter.of("fay", "Fay", NUMBER)));
    assertThat(root.people().view(id("fay")).lists()).isEmpty();
    assertThat(names(root.people().at(PhoneNumber.of(NUMBER)))).containsExactly("fay");
    root.people().correct(Supporter.of("fay", "Fay", "+447700900556"));
    assertThat(root.people().at(PhoneNumber.of(NUMBER))).isEmpty();
    root.people().erase(id("fay"));
    assertThat(root.people().view(id("fay")).supporter().name()).isEmpty();
  }

  @Test
  @Rule("ROLE-5")
  void aLeaderOfSomeGroupsNeitherTakesInNorSeesWhoeverIsOnNoList() {
    root.people().enrol(List.of(Supporter.of("fay", "Fay", NUMBER)));
    Scene.refused(
        Refusal.NotAllowed.class, () -> scene.ada.people().enrol(List.of(scene.person("dan"))));
    Scene.refused(Refusal.NotAllowed.class, () -> scene.ada.people().view(id("fay")));
    Scene.refused(Refusal.NotAllowed.class, () -> scene.ada.people().contactsWith(id("fay")));
    Scene.refused(Refusal.UnknownSupporter.class, () -> root.people().view(id("dan")));
    assertThat(names(scene.ada.people().views(List.of(id("cleo"), id("fay"), id("dan")))))
        .containsExactly("cleo");
    assertThat(scene.ada.people().at(PhoneNumber.of(NUMBER))).isEmpty();
  }

  @Test
  @Rule("ROLE-1")
  void whoeverIsKnownInOtherGroupsAloneIsNotSeenNorTheirContacts() {
    scene.session.contacts().log(id("ben"), ContactLog.meaningful("a talk"));
    Desk west =
        desk(
            (caller, group) ->
                group.equals(new GroupId("west")) ? Optional.of(Role.CAPTAIN) : Optional.empty());
    Scene.refused(Refusal.NotAllowed.class, () -> west.people().view(id("ben")));
    CallListId list = new CallListId("west-list");
    west.lists().create(list, new GroupId("west"), "West");
    west.lists().enlist(list, List.of(id("ben")));
    PersonView seen = west.people().view(id("ben"));
    assertThat(seen.contacts()).isEqualTo(ContactStatus.NEVER);
    assertThat(seen.lists()).containsExactly(list);
    assertThat(west.people().contactsWith(id("ben"))).isEmpty();
    assertThat(root.people().contactsWith(id("ben"))).hasSize(1);
    assertThat(root.people().view(id("ben")).lists()).containsExactly(Scene.LIST, list);
  }

  @Test
  @Rule({"FLOW-4", "COOL-1"})
  void aPersonShowsHowFarPeopleHaveComeWithThem() {
    scene.ada.lists().describe(Scene.LIST, "Street", "", Optional.of("Fair"));
    assertThat(scene.ada.people().view(id("ben")).contacts()).isEqualTo(ContactStatus.NEVER);
    log(ContactLog.notContacted(""));
    assertThat(scene.ada.people().view(id("ben")).contacts()).isEqualTo(ContactStatus.NOT_REACHED);
    log(ContactLog.meaningful("").rsvp(Rsvp.MAYBE).tags(Set.of("keen"), Set.of()));
    log(ContactLog.notInterested("").rsvp(Rsvp.NO));
    log(ContactLog.notContacted(""));
    PersonView ben = scene.ada.people().view(id("ben"));
    assertThat(ben.contacts()).isEqualTo(ContactStatus.NOT_INTERESTED);
    assertThat(ben.replies()).isEqualTo(Map.of("Fair", Rsvp.NO));
    assertThat(ben.supporter().tags()).containsExactly("keen");
    assertThat(ben.lastContact()).contains(Scene.EVENING.plusSeconds(3));
  }

  private void log(ContactLog log) {
    scene.pass(Duration.ofSeconds(1));
    scene.session.contacts().log(id("ben"), log);
  }

  @Test
  @Rule("LIST-1")
  void whoeverIsKnownIsPutOnAListAsTheyAre() {
    root.people().enrol(List.of(Supporter.of("fay", "Fay", NUMBER)));
    scene.ada.lists().enlist(Scene.LIST, List.of(id("fay"), id("ben")));
    assertThat(scene.queue()).containsExactly("ben", "cleo", "fay");
    List<MemberView> tail = scene.ada.lists().members(Scene.LIST, 1, 1);
    assertThat(tail).extracting(MemberView::place).containsExactly(2L);
    assertThat(scene.ada.lists().members(Scene.LIST, 2, 5).get(0).person().supporter().name())
        .isEqualTo("Fay");
    Scene.refused(
        Refusal.UnknownSupporter.class,
        () -> scene.ada.lists().enlist(Scene.LIST, List.of(id("nobody"), id("fay"))));
  }

  @Test
  @Rule("LIST-5")
  void aSplitListDealsItsMembersOutInTurnAndHouseholdsTogether() {
    String shared = scene.person("ben").number().orElseThrow().e164();
    scene.add("dan");
    scene.ada.lists().add(Scene.LIST, Supporter.of("son", "Son", shared));
    scene.ada.lists().add(Scene.LIST, Scene.unreachable("nora"));
    scene.ada.lists().describe(Scene.LIST, "Street", "By the sea", Optional.of("Fair"));
    CallListId one = new CallListId("one");
    CallListId two = new CallListId("two");
    scene.ada.lists().split(Scene.LIST, ordered(one, two));
    assertThat(on(one)).containsExactly("ben", "dan", "son");
    assertThat(on(two)).containsExactly("cleo", "nora");
    assertThat(on(Scene.LIST)).isEmpty();
    assertThat(scene.queue()).isEmpty();
    assertThat(scene.ada.lists().view(two).event()).contains("Fair");
    assertThat(scene.ada.lists().view(two).callable()).isEqualTo(1);
  }

  private static Map<CallListId, String> ordered(CallListId one, CallListId two) {
    Map<CallListId, String> parts = new LinkedHashMap<>();
    parts.put(one, "One");
    parts.put(two, "Two");
    return parts;
  }

  private List<String> on(CallListId list) {
    return names(scene.ada.lists().members(list, 0, 10).stream().map(MemberView::person).toList());
  }

  @Test
  @Rule({"LIST-5", "REFUSE-1"})
  void aSplitIntoListsThatAreThereOrIntoOneIsRefused() {
    CallListId one = new CallListId("one");
    Scene.refused(
        Refusal.IdTaken.class, () -> scene.ada.lists().split(Scene.LIST, ordered(one, Scene.LIST)));
    Scene.refused(
        Refusal.BadInput.class, () -> scene.ada.lists().split(Scene.LIST, Map.of(one, "One")));
    Scene.refused(
        Refusal.BadInput.class,
        () -> scene.ada.lists().split(Scene.LIST, Map.of(one, "", new CallListId("two"), "Two")));
    assertThat(scene.queue()).containsExactly("ben", "cleo");
    Scene.refused(Refusal.UnknownList.class, () -> scene.ada.lists().view(one));
  }

  @Test
  @Rule("SUPP-3")
  void theDoNotCallListIsReadWithItsReasons() {
    scene.ada.people().suppress(id("ben"), "asked for it");
    scene.ada.people().suppress(Scene.GROUP, PhoneNumber.of(NUMBER), "wrong number");
    root.people().suppress(PhoneNumber.of("+447700900556"), "");
    List<SuppressionView> all = root.people().suppressions(0, 10).entries();
    assertThat(all).extracting(SuppressionView::supporter).startsWith(Optional.of(id("ben")));
    assertThat(all)
        .extracting(SuppressionView::reason)
        .containsExactly(
            Optional.of("asked for it"), Optional.of("wrong number"), Optional.empty());
    SuppressionPage first = root.people().suppressions(0, 1);
    assertThat(root.people().suppressions(first.next().orElseThrow(), 5).entries())
        .isEqualTo(all.subList(1, 3));
    Scene.refused(Refusal.NotAllowed.class, () -> scene.ada.people().suppressions(0, 1));
  }

  @Test
  @Rule({"SUPP-3", "ROLE-4"})
  void whatIsLiftedIsNoLongerOnTheDoNotCallListAndTheFactTellsWhy() {
    scene.ada.people().suppress(id("ben"), "asked for it");
    scene.ada.people().suppress(Scene.GROUP, PhoneNumber.of(NUMBER));
    var number = root.people().suppressions(0, 10).entries().get(1).number().orElseThrow();
    Scene.refused(Refusal.NotAllowed.class, () -> scene.ada.people().release(number, "never mind"));
    root.people().release(number, "it was a typing error");
    root.people().release(id("ben"), "rang us back");
    assertThat(root.people().suppressions(0, 10).entries()).isEmpty();
    assertThat(scene.queue()).containsExactly("ben", "cleo");
    assertThat(scene.storage.<Long>read(Scene.ADA.organisation(), PeopleRulesTest::lifts))
        .isEqualTo(2);
    scene.pass(Duration.ofSeconds(1));
    scene.ada.people().suppress(id("ben"), "again");
    assertThat(root.people().suppressions(0, 10).entries())
        .extracting(SuppressionView::reason)
        .containsExactly(Optional.of("again"));
  }

  private static long lifts(View view) {
    return view.facts(new Stream.OfOrganisation(), 0, 100).stream()
        .map(Recorded::fact)
        .filter(PeopleRulesTest::liftedWithAReason)
        .count();
  }

  private static boolean liftedWithAReason(Fact fact) {
    return fact instanceof PersonReleased person
        ? person.reason().isPresent()
        : fact instanceof NumberReleased number && number.reason().isPresent();
  }

  @Test
  @Rule({"SUPP-2", "SUPP-3"})
  void theErasureOfAPersonTakesTheReasonsAndLeavesTheEntries() {
    PhoneNumber number = scene.person("ben").number().orElseThrow();
    scene.ada.people().suppress(id("ben"), "asked for it");
    scene.ada.people().suppress(Scene.GROUP, number, "theirs");
    root.people().erase(id("ben"));
    assertThat(root.people().suppressions(0, 10).entries())
        .hasSize(2)
        .allMatch(entry -> entry.reason().isEmpty());
    assertThat(root.people().view(new SupporterId("ben")).bar()).contains(Bar.OPTED_OUT);
  }

  @Test
  @Rule("SUPP-3")
  void theDoNotCallListIsFoundBehindThousandsOfOtherFacts() {
    for (int i = 0; i < 2_550; i++) {
      root.people().suppress(PhoneNumber.of(NUMBER), "");
      root.people().release(Scene.GROUP, PhoneNumber.of(NUMBER));
      scene.pass(Duration.ofSeconds(1));
    }
    scene.ada.people().suppress(id("cleo"), "");
    SuppressionPage first = root.people().suppressions(0, 10);
    assertThat(first.entries()).isEmpty();
    assertThat(root.people().suppressions(first.next().orElseThrow(), 10).entries()).hasSize(1);
  }
}
