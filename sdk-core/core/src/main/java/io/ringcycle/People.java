package io.ringcycle;

import io.ringcycle.engine.Acting;
import io.ringcycle.engine.PeopleCommands;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import java.time.Instant;
import java.util.Optional;

/** People and numbers in the whole organisation, whatever the list. */
public final class People {
  private final PeopleCommands commands;

  People(Acting acting) {
    this.commands = new PeopleCommands(acting);
  }

  /** Takes over what the roster now says of somebody: name, number, tags, details. */
  public void correct(Supporter supporter) {
    commands.correct(supporter);
  }

  /** Vouches for a number behind which a call had found nobody (rule OUT-3). */
  public void confirmNumber(SupporterId supporter) {
    commands.confirm(supporter);
  }

  /** Do not call this person, whatever their number (rule SUPP-1). */
  public void suppress(SupporterId supporter, String reason) {
    commands.suppress(supporter, reason);
  }

  /** The person may be called again; only an admin may say so. */
  public void release(SupporterId supporter) {
    commands.release(supporter);
  }

  /** Do not call this number, whoever has it; said by a leader of the group. */
  public void suppress(GroupId group, PhoneNumber number) {
    commands.suppress(group, number);
  }

  /** The number may be called again; only an admin may say so. */
  public void release(GroupId group, PhoneNumber number) {
    commands.release(group, number);
  }

  /** Erases what is personal; facts stay, and so does do-not-call. Only an admin may. */
  public void erase(SupporterId supporter) {
    commands.erase(supporter);
  }

  /** Records a contact that was made in another system, no later than now. */
  public ContactId importContact(SupporterId supporter, Instant metAt, ContactLog log) {
    return commands.imported(supporter, metAt, log, Optional.empty());
  }

  /** The same under an id that the other system gave it; refused if it is in use. */
  public ContactId importContact(
      SupporterId supporter, Instant metAt, ContactLog log, ContactId contact) {
    return commands.imported(supporter, metAt, log, Optional.of(contact));
  }
}
