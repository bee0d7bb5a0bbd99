package io.ringcycle.engine;

import io.ringcycle.facts.ContactDetails;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.NoteId;
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

  ContactDetails details(SupporterId supporter, ContactLog log) {
    return new ContactDetails(log.result(), log.rsvp(), log.method(), kept(supporter, log), false);
  }

  private Optional<NoteId> kept(SupporterId about, ContactLog log) {
    if (log.tagsAdded().isEmpty() && log.tagsRemoved().isEmpty()) {
      return acting.note(work, about, log.notes());
    }
    NoteId note = new NoteId(acting.ports().ids().next());
    Labels logged = new Labels(List.copyOf(log.tagsAdded()), List.copyOf(log.tagsRemoved()));
    work.keep(new NoteRow(note, about, log.notes(), logged, changing(about, logged)));
    return Optional.of(note);
  }

  /** What the supporter has already is not gained, and what they have not is not lost. */
  private Labels changing(SupporterId supporter, Labels logged) {
    Set<String> tags = work.get(new ProfileRow.Key(supporter)).supporter().tags();
    return new Labels(
        logged.added().stream().filter(tag -> !tags.contains(tag)).toList(),
        logged.removed().stream().filter(tags::contains).toList());
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

  /** The supporter gains and loses labels. */
  void tag(SupporterId supporter, ContactDetails details) {
    note(details).ifPresent(note -> retag(supporter, note.changed()));
  }

  /** What an earlier version had done to the labels is undone. */
  void untag(SupporterId supporter, ContactDetails details) {
    note(details).ifPresent(note -> retag(supporter, note.changed().undone()));
  }

  private void retag(SupporterId supporter, Labels change) {
    if (!change.equals(Labels.NONE)) {
      ProfileRow profile = work.get(new ProfileRow.Key(supporter));
      Set<String> tags = new LinkedHashSet<>(profile.supporter().tags());
      tags.removeAll(change.removed());
      tags.addAll(change.added());
      Acting.checked(() -> Words.tagsKept(tags));
      work.keep(profile.labelled(tags));
    }
  }
}
