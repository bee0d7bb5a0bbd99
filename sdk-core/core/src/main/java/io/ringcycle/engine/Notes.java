package io.ringcycle.engine;

import io.ringcycle.facts.ContactDetails;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.NoteRow;
import io.ringcycle.spi.storage.ProfileRow;
import java.util.Collection;
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
    List<String> added = List.copyOf(log.tagsAdded());
    work.keep(new NoteRow(note, about, log.notes(), added, List.copyOf(log.tagsRemoved())));
    return Optional.of(note);
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
        note.map(NoteRow::tagsAdded).map(Notes::set).orElse(Set.of()),
        note.map(NoteRow::tagsRemoved).map(Notes::set).orElse(Set.of()));
  }

  private static Set<String> set(List<String> tags) {
    return new LinkedHashSet<>(tags);
  }

  private Optional<NoteRow> note(ContactDetails details) {
    return details.note().flatMap(note -> work.find(new NoteRow.Key(note)));
  }

  /** The supporter gains and loses labels. */
  void tag(SupporterId supporter, ContactDetails details) {
    note(details).ifPresent(note -> retag(supporter, note.tagsAdded(), note.tagsRemoved()));
  }

  /** What an earlier version had done to the labels is undone. */
  void untag(SupporterId supporter, ContactDetails details) {
    note(details).ifPresent(note -> retag(supporter, note.tagsRemoved(), note.tagsAdded()));
  }

  private void retag(SupporterId supporter, Collection<String> added, Collection<String> removed) {
    if (added.isEmpty() && removed.isEmpty()) {
      return;
    }
    Supporter profile = work.get(new ProfileRow.Key(supporter)).supporter();
    Set<String> tags = new LinkedHashSet<>(profile.tags());
    tags.removeAll(removed);
    tags.addAll(added);
    work.keep(new ProfileRow(profile.tagged(tags)));
  }
}
