package io.ringcycle.engine;

import io.ringcycle.model.Role;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.MemberRow;
import java.util.Optional;

/** Whose supporter somebody is: of every group on whose lists they are or were. */
final class Groups {
  private Groups() {}

  /** The highest role of the caller in any of them; none for a stranger to all. */
  static Optional<Role> best(Work work, Acting acting, SupporterId supporter) {
    return work.view().memberships(supporter).stream()
        .map((MemberRow member) -> work.get(new ListRow.Key(member.list())).group())
        .flatMap(group -> acting.access().role(acting.caller(), group).stream())
        .min(Role::compareTo);
  }
}
