package io.ringcycle.memory;

import io.ringcycle.facts.Fact;
import io.ringcycle.facts.ListFact.MembersAdded;
import io.ringcycle.facts.ListFact.MembersRemoved;
import io.ringcycle.facts.OrganisationFact.Enrolment;
import io.ringcycle.facts.OrganisationFact.PeopleEnrolled;
import io.ringcycle.facts.Recorded;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.ProfileRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.StandingRow;
import java.util.LongSummaryStatistics;
import java.util.stream.Stream;

/** Refuses what memory cannot hold, before anything of a change is touched. */
final class Room {
  private final Names names;
  private final NumberKeys numbers;

  Room(Names names, NumberKeys numbers) {
    this.names = names;
    this.numbers = numbers;
  }

  void refuseBeyond(Change<?> change) {
    change.rows().forEach(Room::refusePlaces);
    LongSummaryStatistics letters =
        Stream.concat(
                change.rows().stream().flatMap(Room::named),
                change.facts().stream().map(Recorded::fact).flatMap(Room::named))
            .mapToLong(supporter -> supporter.value().length())
            .summaryStatistics();
    names.refuseBeyond(letters.getCount(), letters.getSum());
    numbers.refuseBeyond(letters.getCount());
  }

  private static void refusePlaces(Row row) {
    if (row instanceof MemberRow member && !Roll.holds(member.place())) {
      throw new MemoryFullException("a place that memory cannot hold: " + member.place());
    }
  }

  /** As if all of them were new; nobody has more than one number. */
  private static Stream<SupporterId> named(Row row) {
    if (row instanceof MemberRow member) {
      return Stream.of(member.supporter());
    }
    if (row instanceof PersonRow person) {
      return Stream.of(person.supporter());
    }
    if (row instanceof StandingRow standing) {
      return Stream.of(standing.supporter());
    }
    return row instanceof ProfileRow profile ? Stream.of(profile.supporter().id()) : Stream.empty();
  }

  private static Stream<SupporterId> named(Fact fact) {
    if (fact instanceof MembersAdded added) {
      return added.supporters().stream();
    }
    if (fact instanceof MembersRemoved removed) {
      return removed.supporters().stream();
    }
    return fact instanceof PeopleEnrolled enrolled
        ? enrolled.people().stream().map(Enrolment::supporter)
        : Stream.empty();
  }
}
