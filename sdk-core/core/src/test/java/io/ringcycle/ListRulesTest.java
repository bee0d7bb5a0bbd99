package io.ringcycle;

import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.QuickDuration;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.Status;
import io.ringcycle.model.Supporter;
import io.ringcycle.spi.Roster;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.view.SessionView;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListRulesTest {
  private final Scene scene = Scene.of("ben", "cleo");
  private final CallingSession bobs = scene.bob.open(Scene.LIST);

  @Test
  @Rule("LIST-1")
  void whoeverIsAddedIsAtOnceAtTheTailOfEveryQueue() {
    scene.add("dan");
    assertThat(scene.queue()).containsExactly("ben", "cleo", "dan");
    assertThat(Scene.names(bobs)).containsExactly("ben", "cleo", "dan");
  }

  @Test
  @Rule("LIST-1")
  void whoeverIsAddedAgainKeepsTheirPlace() {
    scene.add("ben");
    assertThat(scene.queue()).containsExactly("ben", "cleo");
    assertThat(scene.ada.lists().view(Scene.LIST).members()).isEqualTo(2);
  }

  @Test
  @Rule("LIST-2")
  void whoeverIsRemovedIsGoneFromEverySession() {
    scene.ada.lists().remove(Scene.LIST, id("ben"));
    assertThat(scene.queue()).containsExactly("cleo");
    assertThat(Scene.names(bobs)).containsExactly("cleo");
    Scene.refused(Refusal.NotOnTheList.class, () -> scene.session.explain(id("ben")));
  }

  @Test
  @Rule("LIST-2")
  void aCallDuringWhichItsSupporterIsRemovedIsFinishedAndLogged() {
    assertThat(scene.resume()).isEqualTo("ben");
    scene.ada.lists().remove(Scene.LIST, id("ben"));
    scene.talkAndLog(ContactResult.MEANINGFUL);
    scene.callerHangsUp();
    assertThat(scene.session.view().total().contacts()).isEqualTo(1);
    assertThat(scene.session.view().completed()).isZero();
    scene.add("ben");
    assertThat(scene.status("ben")).isEqualTo(Status.COMPLETED);
  }

  @Test
  @Rule("LIST-3")
  void whoeverIsRemovedAndAddedAgainKeepsCompletionAndSkipsAndStandsAtTheTail() {
    scene.add("dan");
    scene.call(ContactResult.MEANINGFUL);
    scene.session.skips().removeForGood(id("cleo"), "moved away");
    for (String name : List.of("ben", "cleo", "dan")) {
      scene.ada.lists().remove(Scene.LIST, id(name));
    }
    scene.add("eli");
    for (String name : List.of("dan", "cleo", "ben")) {
      scene.add(name);
    }
    assertThat(scene.status("ben")).isEqualTo(Status.COMPLETED);
    assertThat(scene.status("cleo")).isEqualTo(Status.REMOVED);
    assertThat(scene.queue()).containsExactly("eli", "dan");
  }

  @Test
  @Rule("LIST-4")
  void progressIsTheCompletedOverTheMembersNow() {
    scene.add("dan");
    scene.ada.lists().add(Scene.LIST, Scene.unreachable("nora"));
    scene.call(ContactResult.MEANINGFUL);
    scene.call(ContactResult.MEANINGFUL);
    scene.session.skips().removeForGood(id("dan"), "moved away");
    scene.ada.lists().remove(Scene.LIST, id("ben"));
    SessionView view = scene.session.view();
    assertThat(view.completed()).isEqualTo(1);
    assertThat(view.members()).isEqualTo(3);
    assertThat(view.reachable()).isEqualTo(1);
    assertThat(view.total().calls()).isEqualTo(2);
    assertThat(view.total().contacts()).isEqualTo(2);
  }

  @Test
  @Rule("LIST-1")
  void aRosterIsReadPageByPageAndTheDifferenceIsApplied() {
    scene.session.skips().quick(id("cleo"), QuickDuration.HOUR_1);
    Supporter fay = scene.person("fay");
    Roster roster =
        (organisation, list, after) ->
            after.isEmpty()
                ? new Roster.Page(List.of(scene.person("cleo")), Optional.of("2"))
                : new Roster.Page(List.of(fay), Optional.empty());
    scene.ada.lists().sync(Scene.LIST, roster);
    scene.ada.lists().sync(Scene.LIST, roster);
    assertThat(scene.queue()).containsExactly("fay");
    assertThat(scene.status("cleo")).isEqualTo(Status.SKIPPED_BY_LEADER);
    assertThat(scene.ada.lists().view(Scene.LIST).members()).isEqualTo(2);
  }

  @Test
  @Rule("REFUSE-1")
  void aListUnderAnIdInUseAndNonsenseInItsWordsAreRefused() {
    Scene.refused(
        Refusal.IdTaken.class,
        () -> scene.ada.lists().create(Scene.LIST, Scene.GROUP, "Again", Exclusions.DEFAULT));
    Scene.refused(
        Refusal.BadInput.class,
        () -> scene.ada.lists().describe(Scene.LIST, "", "", Optional.empty()));
    assertThat(scene.ada.lists().view(Scene.LIST).name()).isEqualTo("Bakers Street");
  }

  @Test
  @Rule("LIST-2")
  void whoeverIsTakenOffTheListDuringTheirCallIsSeenUntilItIsLogged() {
    Scene two = Scene.of("ben", "cleo");
    two.resume();
    two.ada.lists().remove(Scene.LIST, id("ben"));
    assertThat(two.session.supporter(id("ben")).supporter().name()).isEqualTo("ben");
    assertThat(two.session.contacts().with(id("ben"))).isEmpty();
    two.callEnds(EndCause.Category.NO_ANSWER);
    two.session.contacts().log(ContactLog.notContacted(""));
    Scene.refused(Refusal.NotOnTheList.class, () -> two.session.supporter(id("ben")));
  }
}
