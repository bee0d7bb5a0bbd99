package io.ringcycle.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.jpa.Difference.Kind;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.Role;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Words of whoever was erased come to light. */
interface WordsTampered extends Tampered {
  CallListId LIST = new CallListId("street");
  SupporterId MAY = new SupporterId("may");

  /** Somebody with a label and a note in an organisation of their own, erased since. */
  private Desk erased(String organisation) {
    Desk desk =
        Ringcycle.builder()
            .storage(storage())
            .permissions((caller, group) -> Optional.of(Role.ADMIN))
            .build()
            .as(Caller.of(organisation, "ada", "Ada", "+447700900001"));
    desk.lists().create(LIST, new GroupId("east"), "Street", Exclusions.NONE);
    desk.lists().add(LIST, Supporter.of("may", "May", "+447700900111"));
    desk.open(LIST).contacts().log(MAY, log());
    desk.people().erase(MAY);
    return desk;
  }

  private static ContactLog log() {
    return ContactLog.notContacted("is on holiday").tags(Set.of("holiday"), Set.of());
  }

  @Test
  default void whoeverWasErasedHasNoProfileLeft() {
    erased("a-profile");
    String body =
        "{\"supporter\":{\"id\":\"may\",\"name\":\"May\",\"contact\":{\"numberGiven\":\"Missing\"},\"tags\":[],\"details\":{}},\"listed\":[]}";
    Verified verified =
        tampering()
            .verifiedAfter(
                "profile",
                "update ringcycle.profile set body = ? where organisation = 'a-profile' and id ="
                    + " 'may'",
                body);
    Found.only(verified, Kind.NOT_ERASED, "profile", "", "may");
  }

  @Test
  default void whoeverWasErasedHasNoNoteLeft() {
    erased("a-note");
    String where = " where organisation = 'a-note'";
    Object note = tampering().rows("select id from ringcycle.note" + where).get(0).get("id");
    String sql =
        "update ringcycle.note set body = replace(body, '\"text\":\"\"', '\"text\":\"w\"')";
    Found.only(tampering().verifiedAfter("note", sql + where), Kind.NOT_ERASED, "note", "", note);
  }

  @Test
  default void whatIsSaidOfSomebodyAfterTheyWereErasedMayBeThere() {
    Desk desk = erased("a-return");
    desk.open(LIST).contacts().log(MAY, log());
    assertThat(Verification.of(database()).differences()).isEmpty();
    desk.people().erase(MAY);
    desk.people().correct(Supporter.of("may", "May", "+447700900112"));
    assertThat(Verification.of(database()).differences()).isEmpty();
  }

  @Test
  default void aNoteIsFoundByWhomItIsAbout() {
    erased("a-subject");
    String where = " where organisation = 'a-subject'";
    Object note = tampering().rows("select id from ringcycle.note" + where).get(0).get("id");
    Verified verified =
        tampering().verifiedAfter("note", "update ringcycle.note set about = 'jun'" + where);
    Found.only(verified, Kind.OTHER_VALUE, "note", "about", note);
  }

  @Test
  default void aNoteThatCannotBeReadIsFound() {
    erased("a-riddle");
    String where = " where organisation = 'a-riddle'";
    Object note = tampering().rows("select id from ringcycle.note" + where).get(0).get("id");
    Verified verified =
        tampering().verifiedAfter("note", "update ringcycle.note set body = '?'" + where);
    Found.only(verified, Kind.ROW_UNREADABLE, "note", "", note);
  }
}
