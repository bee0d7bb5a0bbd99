package io.ringcycle.engine;

import io.ringcycle.facts.ContactDetails;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.model.Words;
import io.ringcycle.spi.storage.NoteRow;
import io.ringcycle.spi.storage.NoteRow.Labels;
import io.ringcycle.spi.storage.ProfileRow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parts what a caller logs into facts and personal text, and puts it together again. */
final class Notes {
  private final Acting acting;
  private final Work work;

  Notes(Acting acting, Work work) {
    this.acting = acting;
    this.work = work;
  }

  /** The labels that somebody has. */
  Set<String> labels(SupporterId supporter) {
    return profile(supporter).supporter().tags();
  }

  /** The labels that they had before that log. */
  Set<String> labelsWithout(SupporterId supporter, ContactDetails details) {
    Set<String> labels = labels(supporter);
    return note(details).map(note -> changed(labels, note.changed().undone())).orElse(labels);
  }

  private ProfileRow profile(SupporterId supporter) {
    return work.find(new ProfileRow.Key(supporter))
        .orElseGet(() -> ProfileRow.of(Supporter.unnamed(supporter)));
  }

  /** What the facts keep of a log about somebody who has those labels. */
  ContactDetails details(SupporterId supporter, ContactLog log, Set<String> labels) {
    Optional<NoteId> kept = kept(supporter, log, labels);
    return new ContactDetails(log.result(), log.rsvp(), log.method(), kept, false);
  }

  private Optional<NoteId> kept(SupporterId about, ContactLog log, Set<String> labels) {
    if (log.tagsAdded().isEmpty() && log.tagsRemoved().isEmpty()) {
      return acting.note(work, about, log.notes());
    }
    NoteId note = new NoteId(acting.ports().ids().next());
    Labels logged = new Labels(List.copyOf(log.tagsAdded()), List.copyOf(log.tagsRemoved()));
    work.keep(new NoteRow(note, about, log.notes(), logged, changing(labels, logged)));
    return Optional.of(note);
  }

  /** What the supporter has already is not gained, and what they have not is not lost. */
  private static Labels changing(Set<String> labels, Labels logged) {
    return new Labels(
        logged.added().stream().filter(tag -> !labels.contains(tag)).toList(),
        logged.removed().stream().filter(labels::contains).toList());
  }

  ContactLog log(ContactDetails details) {
    return log(details, note(details));
  }

  /** What was logged, as far as its note has not been erased. */
  static ContactLog log(ContactDetails details, Optional<NoteRow> note) {
    return new ContactLog(
        details.result(),
        details.rsvp(),
        details.method(),
        note.map(NoteRow::text).orElse(""),
        note.map(row -> set(row.logged().added())).orElse(Set.of()),
        note.map(row -> set(row.logged().removed())).orElse(Set.of()));
  }

  private static Set<String> set(List<String> tags) {
    return new LinkedHashSet<>(tags);
  }

  private Optional<NoteRow> note(ContactDetails details) {
    return details.note().flatMap(note -> work.find(new NoteRow.Key(note)));
  }

  /** Somebody who has those labels gains and loses what the log says. */
  void label(SupporterId supporter, Set<String> labels, ContactDetails details) {
    Set<String> now = note(details).map(note -> changed(labels, note.changed())).orElse(labels);
    if (!now.equals(labels(supporter))) {
      Acting.checked(() -> Words.tagsKept(now));
      work.keep(profile(supporter).labelled(now));
    }
  }

  private static Set<String> changed(Set<String> labels, Labels change) {
    Set<String> now = new LinkedHashSet<>(labels);
    now.removeAll(change.removed());
    now.addAll(change.added());
    return now;
  }
}
