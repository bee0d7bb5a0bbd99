package io.ringcycle.factsfile;

import io.ringcycle.facts.Fact;
import io.ringcycle.facts.ListFact.ListDeleted;
import io.ringcycle.facts.OrganisationFact.PersonReleased;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact.Skipped;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SkipRule;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Kept;
import io.ringcycle.spi.storage.NoteRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Small changes to work with. */
final class Examples {
  static final OrganisationId US = new OrganisationId("us");
  static final OrganisationId THEM = new OrganisationId("them");
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00.000000001Z");

  private Examples() {}

  /** A skip with its reason, which is written in more than ASCII. */
  static ChangeRecord skip() {
    NoteId reason = new NoteId("n1");
    Fact fact =
        new Skipped(
            new SessionId("s1"),
            new SupporterId("ada"),
            new SkipRule.Until(LocalDate.of(2026, 3, 9)),
            ZoneId.of("Europe/London"),
            Optional.of(reason));
    return new ChangeRecord(
        US, List.of(recorded(fact, 1, NOON)), List.of(note("n1", "on holiday — \"Zürich\" 😀")));
  }

  /** The first fact of a list that has that number, at noon and as many seconds later. */
  static ChangeRecord fact(int number) {
    Fact fact = new ListDeleted(new CallListId("l" + number));
    return new ChangeRecord(US, List.of(recorded(fact, 1, NOON.plusSeconds(number))), List.of());
  }

  static List<ChangeRecord> facts(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(Examples::fact).toList();
  }

  static ChangeRecord kept(OrganisationId organisation, Kept... rows) {
    return new ChangeRecord(organisation, List.of(), List.of(rows));
  }

  static ChangeRecord at(Instant instant, int sequence, Kept... rows) {
    Fact fact = new PersonReleased(new SupporterId("ada"));
    return new ChangeRecord(US, List.of(recorded(fact, sequence, instant)), List.of(rows));
  }

  static NoteRow note(String id, String text) {
    return NoteRow.of(new NoteId(id), new SupporterId("ada"), text);
  }

  private static Recorded recorded(Fact fact, long sequence, Instant at) {
    return new Recorded(
        US, Stream.of(fact), sequence, at, Optional.of(new CallerId("carol")), fact);
  }
}
