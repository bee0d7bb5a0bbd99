package io.ringcycle;

import io.ringcycle.engine.Acting;
import io.ringcycle.engine.Amendments;
import io.ringcycle.engine.ContactCommands;
import io.ringcycle.engine.SessionQueries;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.view.ContactView;
import java.util.List;
import java.util.Optional;

/** What was logged (rules FLOW-4 and CORR-1). */
public final class Contacts {
  private final ContactCommands commands;
  private final Amendments amendments;
  private final SessionQueries queries;
  private final SessionId session;

  Contacts(Acting acting, SessionId session) {
    this.commands = new ContactCommands(acting);
    this.amendments = new Amendments(acting);
    this.queries = new SessionQueries(acting);
    this.session = session;
  }

  /** Logs a contact: of the call that waits for its log, else of a meeting without a call. */
  public ContactId log(SupporterId supporter, ContactLog log) {
    return commands.log(session, supporter, log, Optional.empty());
  }

  /** Logs the call that waits for its log; refused where none does. */
  public ContactId log(ContactLog log) {
    return commands.logWaiting(session, log);
  }

  /** The same under an id of the client's choice; logged again under it, it is kept once. */
  public ContactId log(SupporterId supporter, ContactLog log, ContactId contact) {
    return commands.log(session, supporter, log, Optional.of(contact));
  }

  /**
   * Amends what was logged, as if it had been so from the start: statuses, cooldowns and statistics
   * follow, both versions stay in the audit.
   */
  public void amend(ContactId contact, ContactLog log) {
    amendments.amend(contact, log);
  }

  /**
   * The same by whoever has read it: refused with {@link io.ringcycle.model.Refusal.WrittenSince}
   * if it was amended meanwhile, unless it says so already; then nothing is written.
   *
   * @param seen the {@link ContactView#versions} that were read
   */
  public void amend(ContactId contact, ContactLog log, int seen) {
    amendments.amend(contact, log, seen);
  }

  /**
   * What was logged in this session, or came from elsewhere, in its latest version; refused if it
   * is not for the caller to see.
   */
  public ContactView one(ContactId contact) {
    return queries.contact(session, contact);
  }

  /** Every contact with a supporter of the list, in whatever session, the earliest first. */
  public List<ContactView> with(SupporterId supporter) {
    return queries.contacts(session, supporter);
  }
}
