package io.ringcycle;

import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact.Restored;
import io.ringcycle.facts.SessionFact.Skipped;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.Role;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.NoteRow;
import io.ringcycle.view.Figures;
import io.ringcycle.view.ListView;
import io.ringcycle.view.Period;
import io.ringcycle.view.SessionView;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may do and see what, where it is easily forgotten. */
class WhoMayTest {
  private static final CallListId WEST = new CallListId("west-list");
  private static final GroupId WEST_GROUP = new GroupId("west");

  private final Scene scene = Scene.of("ben", "cleo");
  private final CallingSession session = scene.session;
  private final CallingSession bobs = scene.bob.session(session.id());

  /** The same store, as it looks to Bob, who leads the west alone. */
  private final Desk west =
      Ringcycle.builder()
          .storage(scene.storage)
          .clock(scene.world)
          .telephony(scene.world)
          .permissions(
              (caller, group) ->
                  group.equals(WEST_GROUP) ? Optional.of(Role.CAPTAIN) : Optional.empty())
          .build()
          .as(Scene.BOB);

  @Test
  @Rule("ROLE-3")
  void whoeverIsNeitherOwnerNorAdminDoesNotNameASessionAndLogsAndAmendsNothing() {
    ContactId log = session.contacts().log(id("ben"), ContactLog.meaningful("a talk"));
    Scene.refused(Refusal.NotAllowed.class, () -> bobs.rename("Mine now"));
    Scene.refused(
        Refusal.NotAllowed.class, () -> bobs.contacts().amend(log, ContactLog.notContacted("")));
    Scene.refused(Refusal.NotAllowed.class, () -> bobs.contacts().log(ContactLog.meaningful("")));
    assertThat(session.view().name()).isEqualTo("Ada - Bakers Street");
    assertThat(session.contacts().with(id("ben")).get(0).log().notes()).isEqualTo("a talk");
  }

  @Test
  @Rule({"ROLE-3", "CORR-1"})
  void aContactFromElsewhereIsNotAmendedByAnotherLeaderOfTheGroup() {
    ContactId log =
        scene.ada.people().importContact(id("ben"), Scene.EVENING, ContactLog.meaningful(""));
    Scene.refused(
        Refusal.NotAllowed.class, () -> bobs.contacts().amend(log, ContactLog.notContacted("")));
    session.contacts().amend(log, ContactLog.notContacted("mistaken for her sister"));
    assertThat(session.supporter(id("ben")).lastContact()).isEmpty();
  }

  @Test
  @Rule("ROLE-4")
  void onlyAnAdminLiftsTheSuppressionOfANumber() {
    PhoneNumber number = scene.person("ben").number().orElseThrow();
    scene.ada.people().suppress(Scene.GROUP, number);
    Scene.refused(Refusal.NotAllowed.class, () -> scene.ada.people().release(Scene.GROUP, number));
    assertThat(scene.queue()).containsExactly("cleo");
  }

  @Test
  @Rule("ROLE-1")
  void whoeverLeadsNoGroupOfASupporterRecordsNoContactWithThem() {
    Scene.refused(
        Refusal.NotAllowed.class,
        () -> west.people().importContact(id("ben"), Scene.EVENING, ContactLog.meaningful("")));
    assertThat(session.contacts().with(id("ben"))).isEmpty();
  }

  @Test
  @Rule({"ROLE-1", "USE-1", "USE-2"})
  void aLeaderSeesTheListsSessionsAndFiguresOfTheirOwnGroupsAlone() {
    scene.call(scene.bob.open(Scene.LIST), ContactResult.MEANINGFUL);
    west.lists().create(WEST, WEST_GROUP, "West", Exclusions.NONE);
    assertThat(west.lists().all()).extracting(ListView::list).containsExactly(WEST);
    assertThat(west.sessions()).isEmpty();
    assertThat(west.usage().ofOrganisation().calls()).isZero();
    Period ever = new Period(Instant.EPOCH, Instant.MAX);
    assertThat(west.analytics().total(ever, place -> true)).isEqualTo(Figures.ZERO);
    assertThat(scene.ada.usage().ofOrganisation().calls()).isEqualTo(1);
    assertThat(scene.ada.usage().ofList(WEST).calls()).isZero();
    assertThat(scene.ada.lists().all()).hasSize(2);
    Scene.refused(
        Refusal.UnknownList.class, () -> scene.ada.lists().view(new CallListId("no such list")));
  }

  @Test
  @Rule("LIST-4")
  void aListTellsHowManyAreOnItAndHowManyOfThemCanBeCalled() {
    scene.ada.lists().add(Scene.LIST, Scene.unreachable("nora"));
    assertThat(scene.ada.lists().view(Scene.LIST).members()).isEqualTo(3);
    assertThat(scene.ada.lists().view(Scene.LIST).callable()).isEqualTo(2);
    scene.ada.lists().remove(Scene.LIST, id("nora"));
    assertThat(scene.ada.lists().view(Scene.LIST).callable()).isEqualTo(2);
  }

  @Test
  @Rule({"DIRECT-1", "SESS-7"})
  void aListCalledDirectlyIsNobodysSession() {
    SessionId direct = scene.bob.callDirectly(Scene.LIST).id();
    SessionId own = scene.bob.open(Scene.LIST).id();
    assertThat(own).isNotEqualTo(direct);
    assertThat(scene.ada.sessionsOn(Scene.LIST))
        .extracting(SessionView::id)
        .containsExactly(session.id(), own);
  }

  @Test
  @Rule({"SKIP-8", "SKIP-10", "ROLE-1"})
  void theReasonsOfASessionAreReadThereAndInNoOtherSession() {
    CallingSession own = scene.bob.open(Scene.LIST);
    session.skips().removeForGood(id("ben"), "moved away");
    scene.eve.session(session.id()).skips().restore(id("ben"), "moved back");
    session.contacts().log(id("ben"), ContactLog.meaningful("met his wife"));
    assertThat(reasons()).allSatisfy(note -> assertThat(session.note(note)).isPresent());
    assertThat(reasons().map(session::note).flatMap(Optional::stream))
        .containsExactly("moved away", "moved back");
    assertThat(reasons()).allSatisfy(note -> assertThat(own.note(note)).isEmpty());
  }

  private Stream<NoteId> reasons() {
    return session.audit(0, 100).stream()
        .map(Recorded::fact)
        .flatMap(
            fact -> {
              if (fact instanceof Skipped skipped) {
                return skipped.reason().stream();
              }
              return fact instanceof Restored restored
                  ? restored.reason().stream()
                  : Stream.empty();
            });
  }

  @Test
  @Rule({"FLOW-4", "SUPP-2"})
  void theWordsOfAContactFromElsewhereAreReadInEverySessionUntilTheyAreErased() {
    ContactLog log = ContactLog.meaningful("at the market");
    scene.ada.people().importContact(id("ben"), Scene.EVENING, log);
    NoteId note = notesAboutBen();
    assertThat(session.note(note)).contains("at the market");
    assertThat(session.note(new NoteId("no such note"))).isEmpty();
    scene.eve.people().erase(id("ben"));
    assertThat(session.note(note)).isEmpty();
  }

  private NoteId notesAboutBen() {
    return scene.storage.read(
        Scene.ADA.organisation(),
        view -> view.notesAbout(id("ben")).stream().map(NoteRow::note).findFirst().orElseThrow());
  }

  @Test
  @Rule({"ROLE-4", "STAT-4"})
  void whoeverIsErasedCannotBeCalledAnyMore() {
    scene.eve.people().erase(id("ben"));
    assertThat(scene.queue()).containsExactly("cleo");
    assertThat(session.view().reachable()).isEqualTo(1);
  }
}
