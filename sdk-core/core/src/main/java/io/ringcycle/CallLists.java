package io.ringcycle;

import io.ringcycle.engine.Acting;
import io.ringcycle.engine.ListCommands;
import io.ringcycle.engine.ListQueries;
import io.ringcycle.engine.MemberCommands;
import io.ringcycle.engine.PeopleQueries;
import io.ringcycle.engine.RosterSync;
import io.ringcycle.engine.SplitCommand;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.Roster;
import io.ringcycle.view.ListView;
import io.ringcycle.view.MemberView;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Call lists: live rosters that every session on them follows at once (rules LIST-1 to LIST-4). */
public final class CallLists {
  private final ListCommands commands;
  private final MemberCommands members;
  private final ListQueries queries;
  private final RosterSync sync;
  private final SplitCommand split;
  private final PeopleQueries people;

  CallLists(Acting acting) {
    this.commands = new ListCommands(acting);
    this.members = new MemberCommands(acting);
    this.queries = new ListQueries(acting);
    this.sync = new RosterSync(acting);
    this.split = new SplitCommand(acting);
    this.people = new PeopleQueries(acting);
  }

  /**
   * Makes a list, which at first has nobody on it.
   *
   * @param list an id of the vendor's choice; refused if it is in use
   * @param name one line of 1 to 200 characters
   */
  public void create(CallListId list, GroupId group, String name) {
    create(list, group, name, Exclusions.DEFAULT);
  }

  /** The same with cooldowns of its own. */
  public void create(CallListId list, GroupId group, String name, Exclusions exclusions) {
    commands.create(list, group, name, exclusions);
  }

  /** Edits the words of a list; with an event, contacts may carry a reply to it. */
  public void describe(CallListId list, String name, String description, Optional<String> event) {
    commands.describe(list, name, description, event);
  }

  /**
   * The same by whoever has read it: refused with {@link io.ringcycle.model.Refusal.EditedSince} if
   * its words or whom it keeps out were edited meanwhile (rule EDIT-1), unless it says so already;
   * then nothing is written.
   *
   * @param seen as it was read
   */
  public void describe(
      CallListId list, String name, String description, Optional<String> event, ListView seen) {
    commands.describe(list, name, description, event, seen);
  }

  /** Sets whom the list keeps out for a time; whoever was passed over before stays so. */
  public void exclude(CallListId list, Exclusions exclusions) {
    commands.exclude(list, exclusions);
  }

  /**
   * The same by whoever has read it: refused with {@link io.ringcycle.model.Refusal.EditedSince} if
   * its words or whom it keeps out were edited meanwhile, unless it is so already; then nothing is
   * written.
   *
   * @param seen as it was read
   */
  public void exclude(CallListId list, Exclusions exclusions, ListView seen) {
    commands.exclude(list, exclusions, seen);
  }

  /** Deletes a list for good: its sessions are archived and can only be read. */
  public void delete(CallListId list) {
    commands.delete(list);
  }

  /** Adds people at the tail in this order, and corrects what is known of them. */
  public void add(CallListId list, Collection<Supporter> supporters) {
    members.add(list, supporters);
  }

  /** Adds one person at the tail. */
  public void add(CallListId list, Supporter supporter) {
    members.add(list, List.of(supporter));
  }

  /** Adds people who are known already, at the tail in this order and as they are. */
  public void enlist(CallListId list, Collection<SupporterId> supporters) {
    members.enlist(list, supporters);
  }

  /**
   * Deals everybody on a list out to new lists of its group, which take over its settings (rule
   * LIST-5). It stays, with nobody on it.
   *
   * @param parts two names at least, by ids that are not in use, in the order in which is dealt
   */
  public void split(CallListId list, Map<CallListId, String> parts) {
    split.split(list, parts);
  }

  /**
   * Who is on a list beyond a place, in list order.
   *
   * @param afterPlace the {@link MemberView#place} of the last one of the page before, 0 for the
   *     first
   * @param most at least 1, else refused
   */
  public List<MemberView> members(CallListId list, long afterPlace, int most) {
    return people.members(list, afterPlace, most);
  }

  /** Takes people off; a call that is happening and its log are finished first. */
  public void remove(CallListId list, Collection<SupporterId> supporters) {
    members.remove(list, supporters);
  }

  /** Takes one person off. */
  public void remove(CallListId list, SupporterId supporter) {
    members.remove(list, List.of(supporter));
  }

  /** Makes the list what the roster says: joins, leaves and corrections, page by page. */
  public void sync(CallListId list, Roster roster) {
    sync.sync(list, roster);
  }

  /** A list as it is now. */
  public ListView view(CallListId list) {
    return queries.view(list);
  }

  /** The lists of all groups that the caller leads, by id. */
  public List<ListView> all() {
    return queries.all();
  }
}
