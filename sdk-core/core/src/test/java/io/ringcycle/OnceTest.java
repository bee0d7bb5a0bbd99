package io.ringcycle;

import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Refusal;
import io.ringcycle.spi.Roster;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import java.util.List;
import java.util.Optional;
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
}
