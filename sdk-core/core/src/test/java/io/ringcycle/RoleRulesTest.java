package io.ringcycle;

import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.Caller;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.Status;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoleRulesTest {
  private final Scene scene = Scene.of("ben", "cleo");

  @Test
  @Rule("ROLE-1")
  void whoeverLeadsNothingThereSeesAndChangesNothing() {
    Ringcycle closed =
        Ringcycle.builder()
            .storage(scene.storage)
            .clock(scene.world)
            .telephony(scene.world)
            .permissions((caller, group) -> Optional.empty())
            .build();
    Desk stranger = closed.as(Scene.BOB);
    CallingSession session = stranger.session(scene.session.id());
    Scene.refused(Refusal.NotAllowed.class, session::view);
    Scene.refused(Refusal.NotAllowed.class, () -> session.supporter(id("ben")));
    Scene.refused(Refusal.NotAllowed.class, () -> session.skips().today(id("ben")));
    Scene.refused(Refusal.NotAllowed.class, () -> stranger.open(Scene.LIST));
    Scene.refused(Refusal.NotAllowed.class, () -> stranger.lists().delete(Scene.LIST));
    Scene.refused(Refusal.NotAllowed.class, () -> stranger.lists().view(Scene.LIST));
    Scene.refused(Refusal.NotAllowed.class, () -> stranger.people().suppress(id("ben"), ""));
    assertThat(stranger.lists().all()).isEmpty();
    assertThat(stranger.usage().ofOrganisation().calls()).isZero();
  }

  @Test
  @Rule("ROLE-1")
  void anotherOrganisationSeesNothing() {
    Desk elsewhere = scene.ringcycle.as(Caller.of("globex", "ada", "Ada", "+447700900001"));
    Scene.refused(Refusal.UnknownSession.class, () -> elsewhere.session(scene.session.id()).view());
    Scene.refused(Refusal.UnknownList.class, () -> elsewhere.open(Scene.LIST));
    assertThat(elsewhere.sessions()).isEmpty();
  }

  @Test
  @Rule("ROLE-2")
  void onlyTheOwnerRunsASession() {
    CallingSession bobs = scene.bob.session(scene.session.id());
    CallingSession eves = scene.eve.session(scene.session.id());
    Scene.refused(Refusal.NotAllowed.class, bobs.line()::start);
    Scene.refused(Refusal.NotAllowed.class, eves.line()::start);
    scene.resume();
    Scene.refused(Refusal.NotAllowed.class, eves.line()::next);
    Scene.refused(Refusal.NotAllowed.class, eves.line()::hangUp);
    Scene.refused(Refusal.NotAllowed.class, eves.line()::endCall);
  }

  @Test
  @Rule({"ROLE-2", "FLOW-7"})
  void whoeverHasLostTheirRoleOnTheLineMayStillHangUpAndDialsNobodyByTheScreen() {
    scene.resume();
    Ringcycle closed =
        Ringcycle.builder()
            .storage(scene.storage)
            .clock(scene.world)
            .telephony(scene.world)
            .permissions((caller, group) -> Optional.empty())
            .build();
    CallingSession withdrawn = closed.as(Scene.ADA).session(scene.session.id());
    withdrawn.line().endCall();
    scene.callEnds(EndCause.Category.NORMAL);
    Scene.refused(Refusal.NotAllowed.class, withdrawn.line()::next);
    withdrawn.line().hangUp();
    assertThat(scene.world.last(HangUp.class).leg())
        .isEqualTo(scene.world.last(RingCaller.class).leg());
  }

  @Test
  @Rule("ROLE-3")
  void theOwnerAndAnAdminChangeTheQueueAndOthersRead() {
    CallingSession bobs = scene.bob.session(scene.session.id());
    assertThat(bobs.view().members()).isEqualTo(2);
    Scene.refused(Refusal.NotAllowed.class, () -> bobs.skips().today(id("ben")));
    Scene.refused(Refusal.NotAllowed.class, () -> bobs.prioritise(id("cleo")));
    Scene.refused(Refusal.NotAllowed.class, bobs.cycles()::startEarly);
    Scene.refused(
        Refusal.NotAllowed.class, () -> bobs.contacts().log(id("ben"), ContactLog.meaningful("")));
    scene.eve.session(scene.session.id()).skips().today(id("ben"));
    assertThat(scene.status("ben")).isEqualTo(Status.SKIPPED_BY_LEADER);
  }

  @Test
  @Rule("ROLE-4")
  void onlyAnAdminLiftsASuppressionAndErases() {
    scene.ada.people().suppress(id("ben"), "asked us to");
    Scene.refused(Refusal.NotAllowed.class, () -> scene.ada.people().release(id("ben")));
    Scene.refused(Refusal.NotAllowed.class, () -> scene.ada.people().erase(id("ben")));
    scene.eve.people().release(id("ben"));
    assertThat(scene.status("ben")).isEqualTo(Status.AVAILABLE);
  }

  @Test
  @Rule("ROLE-1")
  void byDefaultEverybodyLeadsAndNobodyIsAnAdmin() {
    Ringcycle open =
        Ringcycle.builder()
            .storage(new MemoryStorage())
            .clock(scene.world)
            .telephony(scene.world)
            .build();
    Desk desk = open.as(Scene.BOB);
    desk.lists().create(Scene.LIST, Scene.GROUP, "Street", Exclusions.DEFAULT);
    desk.lists().add(Scene.LIST, scene.person("ben"));
    CallingSession session = desk.open(Scene.LIST);
    session.skips().removeForGood(id("ben"), "moved away");
    Scene.refused(Refusal.NotAllowed.class, () -> session.skips().restore(id("ben"), ""));
  }
}
