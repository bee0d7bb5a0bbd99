package io.ringcycle.lincheck;

import io.ringcycle.facts.ListFact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.StandingRow;
import io.ringcycle.spi.storage.StandingRow.Completion;
import io.ringcycle.spi.storage.StandingRow.Priority;
import java.time.Instant;
import java.util.Optional;

/** Facts and rows of one list and one session, at one instant. */
final class Samples {
  static final OrganisationId US = new OrganisationId("us");
  static final CallListId LIST = new CallListId("list");
  static final SessionId SESSION = new SessionId("session");
  static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

  private Samples() {}

  static SupporterId person(int number) {
    return new SupporterId("p" + number);
  }

  static Recorded fact(long sequence, ListFact fact) {
    return new Recorded(US, Stream.of(fact), sequence, NOON, Optional.empty(), fact);
  }

  static MemberRow member(SupporterId person, long place) {
    return new MemberRow(
        LIST,
        person,
        place,
        true,
        true,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  static StandingRow finished(StandingRow row, long place) {
    return row(
        row, place, Optional.of(new Completion(new ContactId("talk"), NOON)), row.priority());
  }

  static StandingRow ranked(StandingRow row, long rank) {
    Priority priority = new Priority(rank, NOON, false, 1, row.place());
    return row(row, row.place(), row.completion(), Optional.of(priority));
  }

  private static StandingRow row(
      StandingRow row, long place, Optional<Completion> done, Optional<Priority> priority) {
    return new StandingRow(
        row.session(),
        row.supporter(),
        place,
        row.skips(),
        row.backAt(),
        row.attemptedIn(),
        row.attemptedAt(),
        done,
        priority);
  }
}
