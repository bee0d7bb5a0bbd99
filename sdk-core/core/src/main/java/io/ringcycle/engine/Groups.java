package io.ringcycle.engine;

import io.ringcycle.model.GroupId;
import io.ringcycle.model.Role;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.View;
import java.util.List;
import java.util.Optional;

/** Whose supporter somebody is: of every group on whose lists they are or were. */
final class Groups {
  private Groups() {}

  /**
   * The highest role of the caller in any of them; none for a stranger to all. Whoever was never on
   * a list belongs to those who have a role everywhere.
   */
  static Optional<Role> best(View view, Acting acting, SupporterId supporter) {
    List<MemberRow> memberships = view.memberships(supporter);
    return memberships.isEmpty()
        ? acting.access().everywhere(acting.caller())
        : memberships.stream()
            .map(member -> group(view, member))
            .flatMap(group -> acting.access().role(acting.caller(), group).stream())
            .min(Role::compareTo);
  }

  private static GroupId group(View view, MemberRow member) {
    return view.find(new ListRow.Key(member.list())).orElseThrow().group();
  }
}
