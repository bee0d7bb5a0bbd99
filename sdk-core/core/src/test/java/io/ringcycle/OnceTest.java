package io.ringcycle;

import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.Supporter;
import io.ringcycle.settings.Settings;
import io.ringcycle.spi.Roster;
import io.ringcycle.spi.Suppression;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@Rule("ONCE-1")
class OnceTest {
  private final Scene scene = Scene.of("ben", "cleo", "dan");
  private final CallingSession session = scene.session;

  @Test
  void goingOnUnderAKeyGoesOnOnce() {
    scene.resume();
    scene.talkAndLog(ContactResult.NOT_CONTACTED);
    CallingSession once = scene.ada.once("key").session(session.id());
    once.line().next();
    scene.talkAndLog(ContactResult.NOT_CONTACTED);
    once.line().next();
    assertThat(scene.world.all(DialSupporter.class)).hasSize(2);
    Scene.refused(Refusal.KeyReused.class, () -> once.rename("Another name"));
  }

  @Test
  void goingOnThatWasRefusedMayBeTriedAgainUnderItsKey() {
    CallingSession once = scene.ada.once("key").session(session.id());
    Scene.refused(Refusal.NotOnTheLine.class, once.line()::next);
    scene.resume();
    scene.talkAndLog(ContactResult.NOT_CONTACTED);
    once.line().next();
    assertThat(scene.world.all(DialSupporter.class)).hasSize(2);
  }

  @Test
  void aSyncUnderAKeyIsCarriedOutWholly() {
    Roster crm =
        (organisation, list, after) ->
            new Roster.Page(List.of(scene.person("cleo"), scene.person("eli")), Optional.empty());
    scene.ada.once("key").lists().sync(Scene.LIST, crm);
    scene.ada.once("key").lists().sync(Scene.LIST, crm);
    assertThat(scene.queue()).containsExactly("cleo", "eli");
  }

  @Test
  void anotherIdForTheContactIsAnotherCommand() {
    Contacts once = scene.ada.once("key").session(session.id()).contacts();
    ContactLog log = ContactLog.meaningful("");
    once.log(id("ben"), log, new ContactId("one"));
    Scene.refused(Refusal.KeyReused.class, () -> once.log(id("ben"), log, new ContactId("two")));
  }

  @Test
  @Rule("FLOW-4")
  void aSecondConversationInTheSameWordsIsAnotherContact() {
    scene.resume();
    scene.talkAndLog(ContactResult.MEANINGFUL);
    scene.callerHangsUp();
    scene.pass(Duration.ofMinutes(6));
    session.contacts().log(id("ben"), ContactLog.meaningful(""));
    assertThat(session.contacts().with(id("ben"))).hasSize(2);
  }

  @Test
  @Rule("FLOW-4")
  void aContactUnderAnIdOfItsOwnIsAlwaysAnother() {
    scene.resume();
    scene.talkAndLog(ContactResult.MEANINGFUL);
    ContactId own = new ContactId("own");
    session.contacts().log(id("ben"), ContactLog.meaningful(""), own);
    session.contacts().log(id("ben"), ContactLog.meaningful(""), own);
    assertThat(session.contacts().with(id("ben"))).hasSize(2);
  }

  @Test
  @Rule("FLOW-4")
  void theIdOfALogInAnotherSessionOrOfAnotherCallIsTaken() {
    ContactId own = new ContactId("own");
    session.contacts().log(id("ben"), ContactLog.meaningful(""), own);
    CallingSession bobs = scene.bob.open(Scene.LIST);
    Scene.refused(
        Refusal.IdTaken.class,
        () -> bobs.contacts().log(id("ben"), ContactLog.meaningful(""), own));
    assertThat(scene.resume()).isEqualTo("cleo");
    scene.callEnds(EndCause.Category.NO_ANSWER);
    ContactId call =
        session.contacts().log(id("cleo"), ContactLog.notContacted(""), new ContactId("c"));
    session.cycles().startEarly();
    scene.press();
    scene.callEnds(EndCause.Category.NO_ANSWER);
    scene.press();
    Scene.refused(
        Refusal.IdTaken.class,
        () -> session.contacts().log(scene.waiting(), ContactLog.notContacted(""), call));
  }

  @Test
  void detailsWhoseValuesChangePlacesAreAnotherRequest() {
    Desk once = scene.ada.once("key");
    once.lists().add(Scene.LIST, described(Map.of("a", "1", "b", "2")));
    Scene.refused(
        Refusal.KeyReused.class,
        () -> once.lists().add(Scene.LIST, described(Map.of("a", "2", "b", "1"))));
  }

  private static Supporter described(Map<String, String> details) {
    return new Supporter(id("new"), "New", new NumberGiven.Missing(), Set.of(), details);
  }

  @Test
  void aKeyIsNotUsedUpByAGoingOnThatFailedWhileARegisterWasAsked() {
    AwayForAMoment storage = new AwayForAMoment();
    Ringcycle ringcycle =
        Ringcycle.builder()
            .storage(storage)
            .clock(scene.world)
            .telephony(scene.world)
            .settings(Settings.DEFAULT.keyToBegin(true))
            .suppression(Suppression.ofNumbers(number -> false))
            .build();
    Desk ada = ringcycle.as(Scene.ADA);
    ada.lists().create(Scene.LIST, Scene.GROUP, "List", Exclusions.NONE);
    ada.lists().add(Scene.LIST, scene.person("ben"));
    CallingSession other = ada.open(Scene.LIST);
    other.line().start();
    RingCaller ring = scene.world.last(RingCaller.class);
    ringcycle.receive(
        new TelephonyEvent.Answered(ring.organisation(), ring.leg(), scene.world.now()));
    CallingSession once = ada.once("key").session(other.id());
    storage.failAfter(2);
    assertThatThrownBy(once.line()::next).hasMessageContaining("away");
    assertThat(scene.world.all(DialSupporter.class)).isEmpty();
    once.line().next();
    assertThat(scene.world.all(DialSupporter.class)).hasSize(1);
  }

  @Test
  @Rule("FLOW-4")
  void aSecondClickOnTheLogOfACallAnswersTheSame() {
    scene.resume();
    scene.callEnds(EndCause.Category.NO_ANSWER);
    ContactLog log = ContactLog.notContacted("rings out");
    ContactId first = session.contacts().log(id("ben"), log);
    assertThat(session.contacts().log(id("ben"), log)).isEqualTo(first);
  }
}
