package io.ringcycle.tck;

import io.ringcycle.model.Supporter;
import io.ringcycle.spi.storage.CycleRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.NoteRow;
import io.ringcycle.spi.storage.NoteRow.Labels;
import io.ringcycle.spi.storage.ProfileRow;
import io.ringcycle.spi.storage.StandingRow;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a column that is too narrow leaves of a row. */
final class Cuts {
  private Cuts() {}

  private static Optional<Instant> cut(Optional<Instant> at, ChronoUnit to) {
    return at.map(instant -> instant.truncatedTo(to));
  }

  static Optional<MemberRow> cut(MemberRow row, ChronoUnit to) {
    return Optional.of(
        new MemberRow(
            row.list(),
            row.supporter(),
            row.place(),
            row.live(),
            row.callable(),
            cut(row.contactedAt(), to),
            cut(row.attemptedAt(), to),
            row.contactedHere(),
            cut(row.cameBackAt(), to)));
  }

  static Optional<StandingRow> cut(StandingRow row, ChronoUnit to) {
    return Optional.of(
        new StandingRow(
            row.session(),
            row.supporter(),
            row.place(),
            row.skips(),
            cut(row.backAt(), to),
            row.attemptedIn(),
            cut(row.attemptedAt(), to),
            row.completion(),
            row.priority()));
  }

  static Optional<CycleRow> cut(CycleRow row, ChronoUnit to) {
    return Optional.of(
        new CycleRow(
            row.session(),
            row.number(),
            row.startedAt().truncatedTo(to),
            cut(row.endedAt(), to),
            row.tally()));
  }

  static Optional<ProfileRow> withoutTags(ProfileRow row) {
    return Optional.of(new ProfileRow(row.supporter().tagged(Set.of()), row.listed()));
  }

  static Optional<ProfileRow> withoutDetails(ProfileRow row) {
    return Optional.of(detailed(row, Map.of()));
  }

  static Optional<ProfileRow> detailsInAnotherOrder(ProfileRow row) {
    return Optional.of(detailed(row, new TreeMap<>(row.supporter().details())));
  }

  static Optional<ProfileRow> tagsInAnotherOrder(ProfileRow row) {
    Set<String> sorted = new TreeSet<>(row.supporter().tags());
    return Optional.of(new ProfileRow(row.supporter().tagged(sorted), row.listed()));
  }

  private static ProfileRow detailed(ProfileRow row, Map<String, String> details) {
    Supporter person = row.supporter();
    return new ProfileRow(
        new Supporter(person.id(), person.name(), person.contact(), person.tags(), details),
        row.listed());
  }

  static Optional<NoteRow> withoutLabels(NoteRow row) {
    return Optional.of(new NoteRow(row.note(), row.about(), row.text(), Labels.NONE, Labels.NONE));
  }

  /** What is left where a column, or a connection, knows no such characters. */
  static Optional<NoteRow> only(NoteRow row, String unknown) {
    return Optional.of(
        new NoteRow(
            row.note(),
            row.about(),
            row.text().replaceAll(unknown, "?"),
            row.logged(),
            row.changed()));
  }

  static Optional<NoteRow> shortened(NoteRow row, int most) {
    String text = row.text().substring(0, Math.min(most, row.text().length()));
    return Optional.of(new NoteRow(row.note(), row.about(), text, row.logged(), row.changed()));
  }
}
