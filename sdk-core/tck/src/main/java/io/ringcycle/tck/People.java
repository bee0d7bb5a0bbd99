package io.ringcycle.tck;

import static io.ringcycle.tck.Samples.ACME;

import io.ringcycle.facts.SessionKind;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rows of people who share a number, and of two lists. */
final class People {
  static final CallListId STREET = new CallListId("street");
  static final CallListId SQUARE = new CallListId("square");
  static final NumberKey NUMBER = NumberKey.of("7".repeat(32));
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

  private People() {}

  /** Somebody with the number, on one of the lists. */
  static void enrol(Storage storage, String name) {
    SupporterId supporter = new SupporterId(name);
    List<Row> rows =
        List.of(
            list(STREET),
            list(SQUARE),
            person(name),
            NumberRow.unknown(NUMBER),
            member(STREET, supporter, 1));
    storage.write(ACME, view -> new Change<>(List.of(), rows, ""));
  }

  static PersonRow person(String name) {
    return PersonRow.known(new SupporterId(name), Optional.of(NUMBER), Optional.empty(), NOON);
  }

  static MemberRow member(CallListId list, SupporterId supporter, long place) {
    Optional<Instant> never = Optional.empty();
    return new MemberRow(list, supporter, place, true, true, never, never, false, never);
  }

  static SessionRow session(SessionId session, CallerId owner) {
    return new SessionRow(
        session, STREET, owner, SessionKind.PERSONAL, NOON, 1, NOON, 0, 0, Optional.empty());
  }

  private static ListRow list(CallListId list) {
    List<ListRow.ExclusionsSince> exclusions =
        List.of(new ListRow.ExclusionsSince(NOON, Exclusions.NONE));
    return new ListRow(
        list,
        new GroupId("group"),
        list.value(),
        "",
        Optional.empty(),
        exclusions,
        1,
        1,
        0,
        Optional.empty());
  }

  /** The number is claimed once more. */
  static Change<String> claim(View view, String result) {
    NumberRow number = view.find(new NumberRow.Key(NUMBER)).orElseThrow();
    NumberRow claimed = number.called(number.token() + 1, number.attemptedAt(), number.liveCall());
    return new Change<>(List.of(), List.of(claimed), result);
  }
}
