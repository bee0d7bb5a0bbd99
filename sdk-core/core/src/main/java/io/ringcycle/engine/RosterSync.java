package io.ringcycle.engine;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.Roster;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.View;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a list what a roster says, page by page: each page is a change of its own, and a sync that
 * breaks off is made good by the next, so that it wants no key. Nobody leaves before the last page
 * was read.
 */
public final class RosterSync {
  private static final int PAGE = 1_000;

  private final Acting acting;
  private final MemberCommands members;

  /** Syncs for somebody. */
  public RosterSync(Acting acting) {
    this.acting = acting;
    this.members = new MemberCommands(acting.everyTime());
  }

  /** Reads the whole roster and applies the difference. */
  public void sync(CallListId list, Roster roster) {
    Set<SupporterId> present = new HashSet<>();
    Optional<String> after = Optional.empty();
    do {
      Roster.Page page = roster.members(acting.caller().organisation(), list, after);
      members.add(list, page.members());
      page.members().stream().map(Supporter::id).forEach(present::add);
      after = page.next();
    } while (after.isPresent());
    members.remove(list, absent(list, present));
  }

  private List<SupporterId> absent(CallListId list, Set<SupporterId> present) {
    return acting
        .transactions()
        .read(acting.caller().organisation(), (view, now) -> onTheList(view, list))
        .stream()
        .filter(supporter -> !present.contains(supporter))
        .toList();
  }

  private static List<SupporterId> onTheList(View view, CallListId list) {
    return new Pages<MemberRow, Long>(
            PAGE, after -> view.members(list, after, PAGE), MemberRow::place)
        .from(0L)
        .map(MemberRow::supporter)
        .toList();
  }
}
