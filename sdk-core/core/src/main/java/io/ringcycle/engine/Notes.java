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
    return new ContactDetails(
        log.result(),
        log.rsvp(),
        log.method(),
        acting.note(work, supporter, log.notes()),
        List.copyOf(log.tagsAdded()),
        List.copyOf(log.tagsRemoved()),
        false);
  }

  ContactLog log(ContactDetails details) {
    return new ContactLog(
        details.result(),
        details.rsvp(),
        details.method(),
        details.note().map(this::text).orElse(""),
        new LinkedHashSet<>(details.tagsAdded()),
        new LinkedHashSet<>(details.tagsRemoved()));
  }

  private String text(NoteId note) {
    return work.find(new NoteRow.Key(note)).map(NoteRow::text).orElse("");
  }

  /** The supporter gains and loses labels. */
  void tag(SupporterId supporter, ContactDetails details) {
    retag(supporter, details.tagsAdded(), details.tagsRemoved());
  }

  /** What an earlier version had done to the labels is undone. */
  void untag(SupporterId supporter, ContactDetails details) {
    retag(supporter, details.tagsRemoved(), details.tagsAdded());
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
