package io.ringcycle.jpa;

import io.ringcycle.jpa.row.ContactEntity;
import io.ringcycle.jpa.row.NoteEntity;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.ContactRow;
import io.ringcycle.spi.storage.NoteRow;
import java.util.List;

/** What has happened. */
interface HistoryQuestions extends CallQuestions, SessionQuestions {
  @Override
  Look look();

  /** The name of a question. */
  static Object with(SupporterId supporter) {
    return List.of("contacts with", supporter);
  }

  @Override
  default List<ContactRow> contactsWith(SupporterId supporter) {
    return look()
        .watchedRows(
            with(supporter),
            () ->
                look()
                    .askOurs(
                        "select c from ContactEntity c where c.key.organisation = :organisation"
                            + " and c.supporter = :supporter"
                            + " order by c.key.organisation, c.supporter, c.metAt, c.key.id",
                        ContactEntity.class)
                    .with("supporter", supporter.value()),
            found -> look().count("contact", "supporter", supporter.value(), found));
  }

  @Override
  default List<NoteRow> notesAbout(SupporterId supporter) {
    return look()
        .rows(
            look()
                .askOurs(
                    "select n from NoteEntity n where n.key.organisation = :organisation"
                        + " and n.about = :supporter"
                        + " order by n.key.organisation, n.about, n.key.id",
                    NoteEntity.class)
                .with("supporter", supporter.value()));
  }
}
