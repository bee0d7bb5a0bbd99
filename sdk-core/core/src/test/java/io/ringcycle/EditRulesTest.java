package io.ringcycle;

import static io.ringcycle.Scene.LIST;
import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.ContactLog;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.Supporter;
import io.ringcycle.view.ListView;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nobody writes over what they have not read. */
@Rule("EDIT-1")
class EditRulesTest {
  private final Scene scene = Scene.of("ben");
  private final CallLists lists = scene.ada.lists();
  private final People people =
      Ringcycle.builder()
          .storage(scene.storage)
          .clock(scene.world)
          .eventSink(scene.facts::addAll)
          .build()
          .as(Scene.ADA)
          .people();
  private final Supporter ben = people.view(id("ben")).supporter();

  private void describe(String name, ListView seen) {
    lists.describe(LIST, name, "", Optional.empty(), seen);
  }

  @Test
  void aListIsEditedByWhoeverHasReadItAsItIs() {
    ListView read = lists.view(LIST);
    describe("Market Square", read);
    lists.exclude(LIST, Exclusions.DEFAULT, lists.view(LIST));
    Scene.refused(Refusal.EditedSince.class, () -> describe("Bakers Row", read));
    Scene.refused(Refusal.EditedSince.class, () -> lists.exclude(LIST, Exclusions.NONE, read));
    assertThat(lists.view(LIST).name()).isEqualTo("Market Square");
    assertThat(lists.view(LIST).exclusions()).isEqualTo(Exclusions.DEFAULT);
  }

  @Test
  void whoeverJoinsOrLeavesAListEditsNothingOfIt() {
    ListView read = lists.view(LIST);
    scene.add("cleo");
    describe("Market Square", read);
    assertThat(lists.view(LIST).name()).isEqualTo("Market Square");
  }

  @Test
  void whatIsSoAlreadyIsNotWrittenAgainWhateverWasRead() {
    ListView read = lists.view(LIST);
    describe("Market Square", read);
    scene.session.rename("Monday", scene.session.view().name());
    people.correct(ben.tagged(Set.of("keen")), ben);
    int facts = scene.facts.size();

    describe("Market Square", read);
    lists.exclude(LIST, Exclusions.NONE, read);
    scene.session.rename("Monday", "Sunday");
    people.correct(ben.tagged(Set.of("keen")), ben);
    people.introduce(ben.tagged(Set.of("keen")));
    assertThat(scene.facts).hasSize(facts);
  }

  @Test
  void aPersonIsCorrectedByWhoeverHasReadThemAsTheyAre() {
    scene.session.contacts().log(ben.id(), labelled("vip"));
    Supporter wanted = ben.tagged(Set.of("keen"));
    Scene.refused(Refusal.EditedSince.class, () -> people.correct(wanted, ben));
    people.correct(wanted, ben.tagged(Set.of("vip")));
    assertThat(people.view(ben.id()).supporter().tags()).containsExactlyInAnyOrder("vip", "keen");
  }

  private static ContactLog labelled(String label) {
    return ContactLog.meaningful("").tags(Set.of(label), Set.of());
  }

  @Test
  void nobodyIsIntroducedTwice() {
    people.introduce(Supporter.of("dan", "Dan", "+447700900113"));
    Supporter other = Supporter.of("dan", "Daniel", "+447700900114");
    Scene.refused(Refusal.IdTaken.class, () -> people.introduce(other));
    assertThat(people.view(id("dan")).supporter().name()).isEqualTo("Dan");
  }

  @Test
  void aSessionIsRenamedByWhoeverHasReadItsName() {
    String read = scene.session.view().name();
    scene.session.rename("Monday", read);
    Scene.refused(Refusal.EditedSince.class, () -> scene.session.rename("Tuesday", read));
    assertThat(scene.session.view().name()).isEqualTo("Monday");
  }
}
