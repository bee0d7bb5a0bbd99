package io.ringcycle.engine;

import io.ringcycle.facts.CallFact.ContactAmended;
import io.ringcycle.facts.ContactDetails;
import io.ringcycle.facts.Fact;
import io.ringcycle.facts.OrganisationFact.ImportedContactAmended;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.Role;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.ContactRow;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.SessionRow;
import java.util.Optional;
import java.util.Set;

/** Amends logs, as if they had been so from the start (rule CORR-1). */
public final class Amendments {
  private final Acting acting;

  /** Commands for somebody. */
  public Amendments(Acting acting) {
    this.acting = acting;
  }

  /** Whatever it says now. */
  public void amend(ContactId contact, ContactLog log) {
    acting.carryOut(
        Request.of("amend", contact, log), work -> amend(work, amendable(work, contact, log), log));
  }

  /**
   * If it is still as somebody has read it, or says so already.
   *
   * @param seen how often it had been written
   */
  public void amend(ContactId contact, ContactLog log, int seen) {
    acting.carryOut(
        Request.of("amend", contact, log, seen),
        work -> {
          ContactRow row = amendable(work, contact, log);
          if (!says(work, row, log)) {
            unchanged(row, seen);
            amend(work, row, log);
          }
        });
  }

  private ContactRow amendable(Work work, ContactId contact, ContactLog log) {
    ContactRow row = work.find(new ContactRow.Key(contact), new Refusal.UnknownContact(contact));
    session(work, row)
        .ifPresentOrElse(
            known -> mayAmend(known, Acting.list(work, known), log), () -> mine(work, row));
    return row;
  }

  private Optional<SessionRow> session(Work work, ContactRow row) {
    return row.origin().map(origin -> acting.session(work, origin.session()));
  }

  private void mayAmend(SessionRow session, ListRow list, ContactLog log) {
    acting.access().ownerOrAdmin(acting.caller(), session, list);
    Acting.live(list);
    ContactCommands.replies(list, log);
  }

  /** Whoever imported it and still leads a group that has the person, or an admin of one. */
  private void mine(Work work, ContactRow row) {
    Optional<Role> role = Groups.best(work.view(), acting, row.supporter());
    boolean own = row.by().filter(acting.caller().id()::equals).isPresent();
    if (role.filter(best -> own || best == Role.ADMIN).isEmpty()) {
      throw Access.refused("only who imported a contact, or an admin, may");
    }
  }

  /** What the system wrote because nobody did is nobody's word. */
  private boolean says(Work work, ContactRow row, ContactLog log) {
    return !row.details().automatic() && new Notes(acting, work).log(row.details()).equals(log);
  }

  private static void unchanged(ContactRow row, int seen) {
    if (row.versions() != seen) {
      throw new RefusedException(new Refusal.WrittenSince(row.contact(), row.versions()));
    }
  }

  private void amend(Work work, ContactRow row, ContactLog log) {
    Notes notes = new Notes(acting, work);
    Set<String> labels = notes.labelsWithout(row.supporter(), row.details());
    ContactDetails details = notes.details(row.supporter(), log, labels);
    Optional<SessionId> session = session(work, row).map(SessionRow::session);
    work.record(
        session
            .<Fact>map(known -> new ContactAmended(known, row.contact(), details))
            .orElseGet(() -> new ImportedContactAmended(row.contact(), details)));
    notes.label(row.supporter(), labels, details);
  }
}
