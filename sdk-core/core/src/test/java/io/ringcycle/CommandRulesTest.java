package io.ringcycle;

import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.OrganisationFact.PeopleEnrolled;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactMethod;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.Outcome;
import io.ringcycle.model.QuickDuration;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.model.Tally;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommandRulesTest {
  private static final ContactLog PRIVATE =
      ContactLog.meaningful("a private note").tags(Set.of("a private label"), Set.of());

  private final Scene scene = Scene.of("ben", "cleo");
  private final CallingSession session = scene.session;

  @Test
  @Rule("REFUSE-1")
  void nonsenseIsRefusedWithATypeAndAReasonAndChangesNothing() {
    int facts = scene.facts.size();
    SupporterId nobody = id("nobody");
    CallingSession none = scene.ada.session(new SessionId("no such session"));
    Scene.refused(Refusal.UnknownSession.class, none::view);
    Scene.refused(Refusal.UnknownSession.class, none.line()::start);
    Scene.refused(Refusal.UnknownSession.class, () -> none.skips().today(id("ben")));
    Scene.refused(Refusal.NotOnTheList.class, () -> session.prioritise(nobody));
    Scene.refused(
        Refusal.NotOnTheList.class,
        () -> session.contacts().log(nobody, ContactLog.meaningful("")));
    Scene.refused(
        Refusal.UnknownContact.class,
        () -> session.contacts().amend(new ContactId("none"), ContactLog.meaningful("")));
    Scene.refused(Refusal.UnknownSupporter.class, () -> scene.ada.people().suppress(nobody, ""));
    Scene.refused(
        Refusal.BadInput.class,
        () ->
            scene
                .ada
                .people()
                .importContact(id("ben"), Scene.EVENING.plusNanos(1), ContactLog.meaningful("")));
    assertThat(scene.facts).hasSize(facts);
  }

  @Test
  @Rule("ONCE-1")
  void aCommandUnderAKeyIsCarriedOutOnce() {
    CallingSession once = scene.ada.once("key-1").session(session.id());
    ContactId first = once.contacts().log(id("ben"), ContactLog.meaningful("hello"));
    ContactId again = once.contacts().log(id("ben"), ContactLog.meaningful("hello"));
    assertThat(again).isEqualTo(first);
    assertThat(session.contacts().with(id("ben"))).hasSize(1);
    Scene.refused(
        Refusal.KeyReused.class,
        () -> once.contacts().log(id("ben"), ContactLog.meaningful("something else")));
    Scene.refused(Refusal.KeyReused.class, () -> once.skips().today(id("cleo")));
    scene.bob.once("key-1").open(Scene.LIST);
  }

  @Test
  @Rule("ONCE-1")
  void aRefusedCommandMayBeTriedAgainUnderItsKey() {
    CallingSession once = scene.ada.once("key-2").session(session.id());
    scene.resume();
    Scene.refused(Refusal.CallInProgress.class, once.cycles()::startEarly);
    scene.callEnds(EndCause.Category.BUSY);
    once.cycles().startEarly();
    once.cycles().startEarly();
    assertThat(session.view().cycle()).isEqualTo(2);
  }

  @Test
  @Rule("ONCE-1")
  void aContactUnderAnIdOfTheClientIsKeptOnce() {
    ContactId mine = new ContactId("from-my-crm-17");
    session.contacts().log(id("ben"), ContactLog.meaningful("hello"), mine);
    session.contacts().log(id("ben"), ContactLog.meaningful("hello"), mine);
    assertThat(session.view().total().contacts()).isEqualTo(1);
    Scene.refused(
        Refusal.IdTaken.class,
        () -> session.contacts().log(id("cleo"), ContactLog.meaningful("hello"), mine));
  }

  @Test
  @Rule("ONCE-1")
  void threadsThatDoTheSameThingAtOnceDoItOnce() throws Exception {
    Scene crowd = Scene.of("ben", "cleo", "dan");
    crowd.resume();
    crowd.talkAndLog(ContactResult.NOT_CONTACTED);
    atOnce(32, crowd.session.line()::next);
    assertThat(crowd.world.all(DialSupporter.class)).hasSize(2);
    assertThat(crowd.session.view().total().calls()).isEqualTo(2);
  }

  @Test
  @Rule({"ONCE-1", "FLOW-4"})
  void theLogOfACallThatIsSentManyTimesAtOnceIsKeptOnce() throws InterruptedException {
    scene.resume();
    scene.callEnds(EndCause.Category.NO_ANSWER);
    ContactLog log = ContactLog.notContacted("rings out");
    atOnce(8, () -> session.contacts().log(id("ben"), log));
    assertThat(session.contacts().with(id("ben"))).hasSize(1);
    session.contacts().log(id("ben"), log.by(new ContactMethod("At the door")));
    assertThat(session.contacts().with(id("ben"))).hasSize(2);
  }

  private static void atOnce(int threads, Runnable command) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Object>> all =
          IntStream.range(0, threads)
              .<Callable<Object>>mapToObj(i -> Executors.callable(command))
              .toList();
      pool.invokeAll(all);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  @Rule("FACT-1")
  void sequencesRunWithoutAGapAndCountersEqualTheFoldOfTheFacts() {
    scene.call(ContactResult.NOT_CONTACTED);
    session.skips().quick(id("cleo"), QuickDuration.MINUTES_15);
    session.skips().unskip(id("cleo"));
    scene.call(ContactResult.MEANINGFUL);
    List<Recorded> audit = session.audit(0, 1_000);
    assertThat(audit)
        .extracting(Recorded::sequence)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, audit.size()).mapToObj(Long::valueOf).toList());
    Tally total = session.view().total();
    assertThat(total.calls()).isEqualTo(count(audit, CallFact.CallIntended.class));
    assertThat(total.skips()).isEqualTo(count(audit, SessionFact.Skipped.class));
    assertThat(total.contacts() + total.notContacted())
        .isEqualTo(count(audit, CallFact.ContactLogged.class));
  }

  private static int count(List<Recorded> audit, Class<?> kind) {
    return (int) audit.stream().filter(one -> kind.isInstance(one.fact())).count();
  }

  @Test
  @Rule("FACT-2")
  void theFactsHoldNoNameNoNumberAndNoWordThatSomebodyWrote() {
    scene.ada.lists().add(Scene.LIST, Supporter.of("p-1", "Zebedee Quill", "+447700900999"));
    session.skips().removeForGood(id("p-1"), "a private reason");
    session.contacts().log(id("p-1"), PRIVATE);
    scene.ada.people().suppress(id("p-1"), "a private wish");
    session.rename("a private title");
    scene.call(ContactResult.MEANINGFUL);
    String all = scene.facts.stream().map(Recorded::toString).collect(Collectors.joining());
    assertThat(all).doesNotContain("Zebedee", "Quill", "Ada", "private", "7700900").contains("p-1");
  }

  @Test
  @Rule("FACT-2")
  void theKeyOfTheNumbersCannotBeGuessedFromTheIds() {
    Scene other = Scene.of("ben", "cleo");
    assertThat(numbers(other)).isNotEmpty().doesNotContainAnyElementsOf(numbers(scene));
  }

  private static List<NumberKey> numbers(Scene of) {
    return of.facts.stream()
        .map(Recorded::fact)
        .filter(PeopleEnrolled.class::isInstance)
        .flatMap(fact -> ((PeopleEnrolled) fact).people().stream())
        .flatMap(one -> one.number().stream())
        .toList();
  }

  @Test
  @Rule("TIME-1")
  void aClockThatGoesBackBreaksNothing() {
    session.skips().quick(id("ben"), QuickDuration.MINUTES_30);
    scene.world.set(Scene.EVENING.minus(Duration.ofHours(3)));
    assertThat(scene.call(ContactResult.NOT_CONTACTED)).isEqualTo("cleo");
    session.skips().unskip(id("ben"));
    assertThat(session.audit(0, 1_000)).extracting(Recorded::at).isSorted();
    scene.world.set(Scene.EVENING.plus(Duration.ofMinutes(30)));
    assertThat(scene.queue()).containsExactly("ben");
  }

  @Test
  @Rule("USE-1")
  void callsAndTheirDurationsAreSummed() {
    scene.resume();
    scene.pass(Duration.ofSeconds(10));
    scene.answered(scene.world.last(DialSupporter.class));
    scene.pass(Duration.ofSeconds(90));
    scene.callEnds(EndCause.Category.NORMAL);
    session.contacts().log(id("ben"), ContactLog.meaningful(""));
    scene.pass(Duration.ofSeconds(20));
    scene.callerHangsUp();
    scene.call(scene.bob.open(Scene.LIST), ContactResult.NOT_CONTACTED);
    Usage usage = scene.ada.usage();
    assertThat(usage.ofCaller(new CallerId("ada")).talked()).isEqualTo(Duration.ofSeconds(90));
    assertThat(usage.ofCaller(new CallerId("ada")).onTheLine()).isEqualTo(Duration.ofSeconds(120));
    assertThat(usage.ofList(Scene.LIST).calls()).isEqualTo(2);
    assertThat(usage.ofGroup(Scene.GROUP).outcomes())
        .containsEntry(Outcome.COMPLETED, 1)
        .containsEntry(Outcome.NOT_ANSWERED, 1);
    assertThat(usage.ofOrganisation()).isEqualTo(usage.ofGroup(Scene.GROUP));
    assertThat(session.view().createdAt()).isEqualTo(Instant.parse("2027-03-01T18:00:00Z"));
  }
}
