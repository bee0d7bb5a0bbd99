package io.ringcycle.jpa;

import io.ringcycle.jpa.Difference.Kind;
import io.ringcycle.jpa.row.ProfileEntity;
import io.ringcycle.jpa.row.Stored;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.NoteRow;
import io.ringcycle.spi.storage.NoteRow.Labels;
import io.ringcycle.spi.storage.ProfileRow;
import io.ringcycle.spi.storage.Row;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Whoever was erased has no words left, and notes are found by whom they are about. */
final class KeptCheck {
  private final EntityManager entities;
  private final Walk walk;
  private final OrganisationId organisation;
  private final Erasures erasures;
  private final Findings findings;

  KeptCheck(
      EntityManager entities,
      Walk walk,
      OrganisationId organisation,
      Erasures erasures,
      Findings findings) {
    this.entities = entities;
    this.walk = walk;
    this.organisation = organisation;
    this.erasures = erasures;
    this.findings = findings;
  }

  void run() {
    walk.through(KeyedTables.NOTES, organisation.value(), this::note);
    erasures.people().stream()
        .filter(person -> !erasures.isKnownAgain(person))
        .forEach(this::profile);
  }

  private void note(Stored<?> stored) {
    String id = String.valueOf(KeyedTables.NOTES.place(stored).get(0));
    read(stored, "note", id).map(NoteRow.class::cast).ifPresent(row -> note(stored, row));
  }

  private void note(Stored<?> stored, NoteRow row) {
    String about = Columns.of(stored).shown("about");
    Difference difference = difference(Kind.OTHER_VALUE, "note", row.note().value());
    if (!about.equals(row.about().value())) {
      findings.add(difference.in("about", row.about().value(), about));
    }
    if (!erasures.concern(row.about(), row.note())) {
      erasures.knownAgain(row.about());
    } else if (!isBare(row)) {
      findings.add(difference(Kind.NOT_ERASED, "note", row.note().value()));
    }
  }

  private static boolean isBare(NoteRow row) {
    return row.text().isEmpty()
        && row.logged().equals(Labels.NONE)
        && row.changed().equals(Labels.NONE);
  }

  private void profile(SupporterId person) {
    Ids ids = new Ids(entities, organisation, new Numbers());
    Asked.named(entities, ProfileEntity.class, ids.of(person)).stream()
        .findFirst()
        .flatMap(stored -> read(stored, "profile", person.value()))
        .filter(row -> !row.equals(ProfileRow.of(Supporter.unnamed(person))))
        .ifPresent(row -> findings.add(difference(Kind.NOT_ERASED, "profile", person.value())));
  }

  private Optional<Row> read(Stored<?> stored, String table, String key) {
    try {
      return Optional.of(stored.row());
    } catch (IllegalArgumentException noRow) {
      findings.add(difference(Kind.ROW_UNREADABLE, table, key));
      return Optional.empty();
    }
  }

  private Difference difference(Kind kind, String table, String key) {
    return Difference.of(kind, organisation.value(), table, key);
  }
}
