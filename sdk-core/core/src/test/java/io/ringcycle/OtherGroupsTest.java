package io.ringcycle;

import static io.ringcycle.Scene.EVENING;
import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.Role;
import io.ringcycle.model.Supporter;
import io.ringcycle.spi.storage.NoteRow;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ada leads east, Bob leads west, Eve is an admin of both; Ben is on Ada's list. */
@Rule({"ROLE-1", "ROLE-4"})
class OtherGroupsTest {
  private static final CallListId WEST = new CallListId("west-list");

  private final HandTurned world = new HandTurned(EVENING);
  private final MemoryStorage storage = new MemoryStorage();
  private final Map<String, Role> roles =
      new HashMap<>(Map.of("ada east", Role.CAPTAIN, "bob west", Role.CAPTAIN));
  private final Ringcycle ringcycle =
      Ringcycle.builder()
          .clock(world)
          .telephony(world)
          .storage(storage)
          .permissions(
              (caller, group) ->
                  caller.id().value().equals("eve")
                      ? Optional.of(Role.ADMIN)
                      : Optional.ofNullable(roles.get(caller.id() + " " + group)))
          .build();
  private final Desk ada = ringcycle.as(Scene.ADA);
  private final Desk bob = ringcycle.as(Scene.BOB);
  private final Supporter ben = Supporter.of("ben", "Ben", "+447700900101");

  @BeforeEach
  void listsAndPeople() {
    ada.lists().create(Scene.LIST, Scene.GROUP, "East", Exclusions.NONE);
    ada.lists().add(Scene.LIST, ben);
    bob.lists().create(WEST, new GroupId("west"), "West", Exclusions.NONE);
  }

  @Test
  void somebodyOfAnotherGroupIsPutOnAListAsTheyAre() {
    bob.lists().add(WEST, Supporter.of("ben", "Not Ben", "+447700900666"));
    assertThat(ada.open(Scene.LIST).supporter(id("ben")).supporter()).isEqualTo(ben);
    assertThat(bob.open(WEST).supporter(id("ben")).supporter()).isEqualTo(ben);
  }

  @Test
  void whatWasSaidToAnotherGroupIsNotShown() {
    ada.open(Scene.LIST).contacts().log(id("ben"), ContactLog.meaningful("in confidence"));
    bob.lists().add(WEST, ben);
    CallingSession bobs = bob.open(WEST);
    assertThat(bobs.contacts().with(id("ben"))).isEmpty();
    assertThat(bobs.note(onlyNote())).isEmpty();
    assertThat(ada.open(Scene.LIST).note(onlyNote())).contains("in confidence");
  }

  private NoteId onlyNote() {
    return storage.read(
        Scene.ADA.organisation(),
        view -> view.notesAbout(id("ben")).stream().map(NoteRow::note).findFirst().orElseThrow());
  }

  @Test
  void anImportedContactIsAmendedByItsLeaderOrAnAdminAndByNobodyElse() {
    ContactId imported = ada.people().importContact(id("ben"), EVENING, ContactLog.meaningful(""));
    ContactLog amended = ContactLog.notContacted("");
    ringcycle.as(Scene.EVE).open(Scene.LIST).contacts().amend(imported, amended);
    CallingSession before = ada.open(Scene.LIST);
    roles.clear();
    Scene.refused(
        Refusal.NotAllowed.class,
        () -> before.contacts().amend(imported, ContactLog.meaningful("")));
  }
}
