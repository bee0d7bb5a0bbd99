package io.ringcycle;

import io.ringcycle.engine.Acting;
import io.ringcycle.engine.NumberCommands;
import io.ringcycle.engine.PeopleCommands;
import io.ringcycle.engine.PeopleQueries;
import io.ringcycle.engine.SuppressionQueries;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.view.ContactView;
import io.ringcycle.view.PersonView;
import io.ringcycle.view.SuppressionPage;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** People and numbers in the whole organisation, whatever the list. */
public final class People {
  private final PeopleCommands commands;
  private final NumberCommands numbers;
  private final PeopleQueries queries;
  private final SuppressionQueries suppressions;

  People(Acting acting) {
    this.commands = new PeopleCommands(acting);
    this.numbers = new NumberCommands(acting);
    this.queries = new PeopleQueries(acting);
    this.suppressions = new SuppressionQueries(acting);
  }

  /**
   * Takes people in who are on no list yet, and corrects what is known of them; said by whoever
   * leads all groups. Whoever is known in groups that the caller does not lead stays as they are.
   */
  public void enrol(Collection<Supporter> supporters) {
    commands.enrol(supporters);
  }

  /**
   * Takes in somebody new; said by whoever leads all groups. Refused with {@link
   * io.ringcycle.model.Refusal.IdTaken} if somebody is known by that id, unless they are described
   * just so.
   */
  public void introduce(Supporter supporter) {
    commands.introduce(supporter);
  }

  /** Somebody as they are known now; refused for those of groups that the caller does not lead. */
  public PersonView view(SupporterId supporter) {
    return queries.one(supporter);
  }

  /** Those of them whom the caller may see, in that order. */
  public List<PersonView> views(Collection<SupporterId> supporters) {
    return queries.all(supporters);
  }

  /** Everybody who has that number and whom the caller may see, by id. */
  public List<PersonView> at(PhoneNumber number) {
    return queries.at(number);
  }

  /** Every contact with somebody that the caller may see, the earliest first. */
  public List<ContactView> contactsWith(SupporterId supporter) {
    return queries.contacts(supporter);
  }

  /** Takes over what the roster now says of somebody: name, number, tags, details. */
  public void correct(Supporter supporter) {
    commands.correct(supporter);
  }

  /**
   * The same by whoever has read it: refused with {@link io.ringcycle.model.Refusal.EditedSince} if
   * they are described otherwise by now (rule EDIT-1), a label of a log included, unless they are
   * so already; then nothing is written.
   *
   * @param seen the {@link PersonView#supporter} that was read
   */
  public void correct(Supporter supporter, Supporter seen) {
    commands.correct(supporter, seen);
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
    release(supporter, "");
  }

  /** The same with a reason of at most 1,000 characters. */
  public void release(SupporterId supporter, String reason) {
    commands.release(supporter, reason);
  }

  /** Do not call this number, whoever has it; said by a leader of the group. */
  public void suppress(GroupId group, PhoneNumber number) {
    suppress(group, number, "");
  }

  /** The same with a reason of at most 1,000 characters. */
  public void suppress(GroupId group, PhoneNumber number, String reason) {
    numbers.suppress(Optional.of(group), number, reason);
  }

  /** The same, said by whoever leads all groups. */
  public void suppress(PhoneNumber number, String reason) {
    numbers.suppress(Optional.empty(), number, reason);
  }

  /** The number may be called again; only an admin may say so. */
  public void release(GroupId group, PhoneNumber number) {
    numbers.release(group, number);
  }

  /** The same by what the facts know of a number; said by an admin of all groups. */
  public void release(NumberKey number, String reason) {
    numbers.release(number, reason);
  }

  /**
   * What of the do-not-call list was said beyond a sequence number, in that order; an admin of all
   * groups may read it.
   *
   * @param most at least 1, else refused
   */
  public SuppressionPage suppressions(long afterSequence, int most) {
    return suppressions.page(afterSequence, most);
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
