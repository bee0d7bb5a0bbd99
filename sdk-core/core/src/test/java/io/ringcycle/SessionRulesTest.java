package io.ringcycle;

import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SessionStatus;
import io.ringcycle.model.Status;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.view.SessionPage;
import io.ringcycle.view.SessionView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SessionRulesTest {
  private final Scene scene = Scene.of("ben", "cleo");
  private final CallingSession session = scene.session;

  private SessionStatus status() {
    return session.view().status();
  }

  @Test
  @Rule({"SESS-1", "SESS-2"})
  void aSessionIsNotStartedWhileNobodyWasCalledOrSkipped() {
    assertThat(status()).isEqualTo(SessionStatus.NOT_STARTED);
    session.rename("Monday evening");
    session.prioritise(id("cleo"));
    assertThat(status()).isEqualTo(SessionStatus.NOT_STARTED);
    assertThat(Scene.of().session.view().status()).isEqualTo(SessionStatus.NOT_STARTED);
  }

  @Test
  @Rule("SESS-3")
  void aSessionIsStartedOnceSomebodyWasSkippedOrCalled() {
    session.skips().today(id("cleo"));
    assertThat(status()).isEqualTo(SessionStatus.STARTED);
    Scene other = Scene.of("ben", "cleo");
    other.call(ContactResult.NOT_CONTACTED);
    assertThat(other.session.view().status()).isEqualTo(SessionStatus.STARTED);
  }

  @Test
  @Rule("SESS-4")
  void aSessionIsInProgressFromTheIntentToDialUntilThatLegHasEnded() {
    session.line().start();
    scene.answered(scene.world.last(RingCaller.class));
    assertThat(status()).isEqualTo(SessionStatus.NOT_STARTED);
    scene.press();
    assertThat(status()).isEqualTo(SessionStatus.IN_PROGRESS);
    scene.callerHangsUp();
    assertThat(status()).isEqualTo(SessionStatus.IN_PROGRESS);
    scene.callEnds(EndCause.Category.CANCELED);
    assertThat(status()).isEqualTo(SessionStatus.STARTED);
  }

  @Test
  @Rule({"SESS-5", "SESS-1"})
  void aCompletedSessionFallsBackToStartedWhenSomebodyIsAdded() {
    scene.call(ContactResult.MEANINGFUL);
    scene.call(ContactResult.MEANINGFUL);
    assertThat(status()).isEqualTo(SessionStatus.COMPLETED);
    scene.add("dan");
    assertThat(status()).isEqualTo(SessionStatus.STARTED);
  }

  @Test
  @Rule("SESS-6")
  void deletingTheListArchivesTheSessionWhichRemembersItsStatus() {
    scene.call(ContactResult.MEANINGFUL);
    scene.ada.lists().delete(Scene.LIST);
    SessionView view = session.view();
    assertThat(view.status()).isEqualTo(SessionStatus.ARCHIVED);
    assertThat(view.before()).isEqualTo(SessionStatus.STARTED);
    assertThat(view.completed()).isEqualTo(1);
    Scene.refused(Refusal.Archived.class, () -> session.skips().today(id("cleo")));
    Scene.refused(Refusal.Archived.class, session.line()::start);
    Scene.refused(Refusal.Archived.class, session.cycles()::startEarly);
    Scene.refused(Refusal.Archived.class, () -> session.rename("again"));
    Scene.refused(Refusal.UnknownList.class, () -> scene.ada.open(Scene.LIST));
  }

  @Test
  @Rule({"SESS-6", "LIST-2"})
  void aCallDuringWhichTheListIsDeletedIsFinishedAndLogged() {
    scene.resume();
    scene.ada.lists().delete(Scene.LIST);
    scene.talkAndLog(ContactResult.MEANINGFUL);
    assertThat(session.view().total().contacts()).isEqualTo(1);
    int sent = scene.world.sent.size();
    scene.press();
    assertThat(scene.world.sent.subList(sent, scene.world.sent.size()))
        .hasOnlyElementsOfType(HangUp.class);
  }

  @Test
  @Rule("SESS-7")
  void aCallerHasOneSessionOnAListAndOthersHaveTheirOwn() {
    assertThat(scene.ada.open(Scene.LIST).id()).isEqualTo(session.id());
    assertThat(scene.bob.open(Scene.LIST).id()).isNotEqualTo(session.id());
    assertThat(scene.ada.sessionsOn(Scene.LIST)).hasSize(2);
    assertThat(scene.ada.sessions()).hasSize(1);
  }

  @Test
  @Rule("SESS-7")
  void sessionsAreReadPageByPageTheOldestFirst() {
    for (String list : List.of("one", "two", "three")) {
      scene.ada.lists().create(new CallListId(list), Scene.GROUP, list);
      scene.ada.open(new CallListId(list));
      scene.ada.callDirectly(new CallListId(list));
    }
    assertThat(pages(after -> scene.ada.sessions(after, 1))).isEqualTo(scene.ada.sessions());
    assertThat(pages(after -> scene.ada.sessions(after, 3))).isEqualTo(scene.ada.sessions());
    scene.bob.open(Scene.LIST);
    assertThat(pages(after -> scene.ada.sessionsOn(Scene.LIST, after, 1)))
        .isEqualTo(scene.ada.sessionsOn(Scene.LIST));
    Optional<SessionId> none = Optional.of(new SessionId("none"));
    Scene.refused(Refusal.UnknownSession.class, () -> scene.ada.sessions(none, 1));
    Scene.refused(Refusal.BadInput.class, () -> scene.ada.sessions(Optional.empty(), 0));
  }

  private static List<SessionView> pages(Function<Optional<SessionId>, SessionPage> source) {
    SessionPage page = source.apply(Optional.empty());
    List<SessionView> all = new ArrayList<>(page.sessions());
    while (page.next().isPresent()) {
      page = source.apply(page.next());
      assertThat(page.sessions()).isNotEmpty();
      all.addAll(page.sessions());
    }
    return all;
  }

  @Test
  @Rule("SESS-7")
  void manyThreadsThatOpenTheSameSessionGetTheSameOne() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Object>> openings =
          IntStream.range(0, 64)
              .<Callable<Object>>mapToObj(i -> () -> scene.bob.open(Scene.LIST).id())
              .toList();
      List<Future<Object>> opened = threads.invokeAll(openings);
      Object first = opened.get(0).get();
      for (Future<Object> one : opened) {
        assertThat(one.get()).isEqualTo(first);
      }
      assertThat(scene.ada.sessionsOn(Scene.LIST)).hasSize(2);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  @Rule("SESS-8")
  void aCallerWithoutAMobileCannotCreateASession() {
    Desk desk = scene.ringcycle.as(Scene.BOB.withoutMobile());
    Scene.refused(Refusal.NoMobile.class, () -> desk.open(Scene.LIST));
    assertThat(scene.ada.sessionsOn(Scene.LIST)).hasSize(1);
  }

  @Test
  @Rule("SESS-9")
  void aSessionIsNamedAfterItsCallerAndItsListUntilItIsRenamed() {
    assertThat(session.view().name()).isEqualTo("Ada - Bakers Street");
    session.rename("Monday evening");
    assertThat(session.view().name()).isEqualTo("Monday evening");
    Scene.refused(Refusal.BadInput.class, () -> session.rename(" "));
    Scene.refused(Refusal.BadInput.class, () -> session.rename("a\nb"));
    Scene.refused(Refusal.BadInput.class, () -> session.rename("x".repeat(201)));
    assertThat(session.view().name()).isEqualTo("Monday evening");
  }

  @Test
  @Rule("SESS-6")
  void whatHappensElsewhereAfterTheListWasDeletedChangesNothingInTheArchivedSession() {
    Scene two = Scene.with(Exclusions.DEFAULT, "ben", "cleo");
    two.call(ContactResult.NOT_CONTACTED);
    CallListId elsewhere = new CallListId("elsewhere");
    two.ada.lists().create(elsewhere, Scene.GROUP, "Elsewhere", Exclusions.NONE);
    two.ada.lists().add(elsewhere, two.person("cleo"));
    two.ada.lists().delete(Scene.LIST);
    Map<Status, Integer> before = two.session.view().counts();
    two.pass(Duration.ofMinutes(5));
    two.call(two.ada.open(elsewhere), ContactResult.MEANINGFUL);
    assertThat(two.session.view().counts()).isEqualTo(before);
    assertThat(two.session.view().before()).isEqualTo(SessionStatus.STARTED);
    two.ada.people().suppress(id("cleo"), "asked for it");
    assertThat(two.session.view().before()).isEqualTo(SessionStatus.STARTED);
  }

  @Test
  @Rule({"SESS-3", "SESS-5"})
  void aSessionThatPassedEverybodyOverFallsBackToStarted() {
    Scene cooling = Scene.with(Exclusions.DEFAULT, "ben");
    cooling.session.line().start();
    cooling.ada.people().importContact(id("ben"), Scene.EVENING, Contact.LATE);
    cooling.answered(cooling.world.last(RingCaller.class));
    cooling.press();
    assertThat(cooling.session.view().status()).isEqualTo(SessionStatus.COMPLETED);
    cooling.add("cleo");
    assertThat(cooling.session.view().status()).isEqualTo(SessionStatus.STARTED);
  }
}
