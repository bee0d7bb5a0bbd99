package io.ringcycle;

import static io.ringcycle.Scene.id;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.facts.Fact;
import io.ringcycle.facts.ListFact.MembersRemoved;
import io.ringcycle.facts.OrganisationFact.ContactImported;
import io.ringcycle.facts.OrganisationFact.PeopleEnrolled;
import io.ringcycle.facts.SessionFact.CycleStarted;
import io.ringcycle.facts.SessionFact.SessionRenamed;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.Rsvp;
import io.ringcycle.model.Supporter;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fact is kept of what has changed, of nothing else, and of all of it. */
class OnlyWhatChangesTest {
  private final Scene scene = Scene.of("ben", "cleo");
  private final CallingSession session = scene.session;

  private <F extends Fact> List<F> facts(Class<F> kind) {
    return scene.facts.stream()
        .map(recorded -> recorded.fact())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  @Test
  @Rule("FACT-1")
  void addingAgainWhoIsKnownAlreadyIsNoNews() {
    int before = scene.facts.size();
    scene.add("ben");
    assertThat(scene.facts).hasSize(before);
  }

  @Test
  @Rule({"FACT-1", "STAT-4"})
  void anotherReasonWhyNobodyCanCallThemIsNews() {
    Supporter nora = Scene.unreachable("nora");
    scene.ada.lists().add(Scene.LIST, nora);
    int before = facts(PeopleEnrolled.class).size();
    scene.ada.lists().add(Scene.LIST, nora);
    assertThat(facts(PeopleEnrolled.class)).hasSize(before);
    scene.ada.people().correct(nora.reachedBy(new NumberGiven.Unusable("999", "emergency")));
    assertThat(facts(PeopleEnrolled.class)).hasSize(before + 1);
  }

  @Test
  @Rule("LIST-2")
  void onlyThoseWhoAreOnTheListAreTakenOffIt() {
    scene.ada.lists().remove(Scene.LIST, List.of(id("nobody"), id("ben")));
    assertThat(facts(MembersRemoved.class))
        .extracting(MembersRemoved::supporters)
        .containsExactly(List.of(id("ben")));
  }

  @Test
  @Rule("SESS-9")
  void thatASessionWasRenamedStaysInTheAudit() {
    session.rename("Monday evening");
    assertThat(facts(SessionRenamed.class)).hasSize(1);
  }

  @Test
  @Rule({"CYCLE-5", "FACT-1"})
  void theAuditTellsWhetherACycleWasStartedEarly() {
    session.cycles().startEarly();
    scene.call(ContactResult.NOT_CONTACTED);
    scene.call(ContactResult.NOT_CONTACTED);
    session.cycles().start();
    assertThat(facts(CycleStarted.class))
        .extracting(CycleStarted::forced)
        .containsExactly(true, false);
  }

  @Test
  @Rule({"DIAL-4", "COOL-1"})
  void anOlderContactThanTheLatestThatIsKnownIsNoNews() {
    Ringcycle asking =
        Ringcycle.builder()
            .storage(scene.storage)
            .clock(scene.world)
            .telephony(scene.world)
            .contactHistory(
                (organisation, supporter) -> Optional.of(Scene.EVENING.minusSeconds(60)))
            .eventSink(scene.facts::addAll)
            .build();
    scene.ada.people().importContact(id("ben"), Scene.EVENING, ContactLog.meaningful(""));
    session.line().start();
    scene.answered(scene.world.last(RingCaller.class));
    asking.as(Scene.ADA).session(session.id()).line().next();
    assertThat(facts(ContactImported.class)).hasSize(1);
  }

  @Test
  @Rule("ONCE-1")
  void anotherNumberIsAnotherRequest() {
    People once = scene.ada.once("key").people();
    once.suppress(Scene.GROUP, PhoneNumber.of("+447700900111"));
    Scene.refused(
        Refusal.KeyReused.class, () -> once.suppress(Scene.GROUP, PhoneNumber.of("+447700900112")));
    CallLists lists = scene.ada.once("another key").lists();
    lists.add(Scene.LIST, Supporter.of("dan", "Dan", "+447700900113"));
    Scene.refused(
        Refusal.KeyReused.class,
        () -> lists.add(Scene.LIST, Supporter.of("dan", "Dan", "+447700900114")));
  }

  @ParameterizedTest
  @MethodSource("io.ringcycle.BoundsTest#nonsense")
  @Rule("REFUSE-1")
  void aListIsNotMadeUnderNonsenseAndNoKeyIsNonsense(String name) {
    int before = scene.facts.size();
    CallListId list = new CallListId("new");
    Scene.refused(
        Refusal.BadInput.class,
        () -> scene.ada.lists().create(list, Scene.GROUP, name, Exclusions.NONE));
    Scene.refused(Refusal.BadInput.class, () -> scene.ada.once(name));
    assertThat(scene.facts).hasSize(before);
  }

  @Test
  @Rule("REFUSE-1")
  void descriptionsAndReasonsForARestorationHaveAnEnd() {
    String endless = "a".repeat(5_000_000);
    session.skips().removeForGood(id("ben"), "a mistake");
    Scene.refused(
        Refusal.BadInput.class,
        () -> scene.ada.lists().describe(Scene.LIST, "List", endless, Optional.empty()));
    Scene.refused(
        Refusal.BadInput.class,
        () -> scene.eve.session(session.id()).skips().restore(id("ben"), endless));
  }

  @Test
  @Rule("REFUSE-1")
  void moreLabelsThanSomebodyCanHaveAreRefusedFromTheRosterToo() {
    Set<String> most = IntStream.range(0, 200).mapToObj(i -> "tag " + i).collect(toSet());
    session.contacts().log(id("ben"), ContactLog.meaningful("").tags(Set.of("met"), Set.of()));
    Scene.refused(
        Refusal.BadInput.class,
        () -> scene.ada.lists().add(Scene.LIST, scene.person("ben").tagged(most)));
    assertThat(session.supporter(id("ben")).supporter().tags()).containsExactly("met");
  }

  @Test
  @Rule({"FLOW-4", "CORR-1"})
  void labelsThatALogTookAwayAreGivenBackWithItsCorrection() {
    scene.ada.lists().add(Scene.LIST, scene.person("ben").tagged(Set.of("vip")));
    ContactLog log = ContactLog.meaningful("").tags(Set.of(), Set.of("vip"));
    ContactId contact = session.contacts().log(id("ben"), log);
    assertThat(session.supporter(id("ben")).supporter().tags()).isEmpty();
    session.contacts().amend(contact, ContactLog.meaningful(""));
    assertThat(session.supporter(id("ben")).supporter().tags()).containsExactly("vip");
  }

  @Test
  @Rule({"FLOW-4", "CORR-1"})
  void anAmendedLogCarriesAReplyOnlyWhereTheListHasAnEvent() {
    ContactId contact = session.contacts().log(id("ben"), ContactLog.meaningful(""));
    ContactLog reply = ContactLog.meaningful("").rsvp(Rsvp.YES);
    Scene.refused(Refusal.NoEvent.class, () -> session.contacts().amend(contact, reply));
  }
}
