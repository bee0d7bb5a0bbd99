package io.ringcycle.engine;

import io.ringcycle.model.Caller;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.Role;
import io.ringcycle.spi.Permissions;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.SessionRow;
import java.util.Optional;

/** Who may do what (rules ROLE-1 to ROLE-4). */
final class Access {
  private final Permissions permissions;

  Access(Permissions permissions) {
    this.permissions = permissions;
  }

  /** Any leader of the group may read and create. */
  Role leader(Caller caller, GroupId group) {
    return permissions
        .roleIn(caller, group)
        .orElseThrow(() -> refused("only a leader of the group may"));
  }

  Role leader(Caller caller, ListRow list) {
    return leader(caller, list.group());
  }

  /** Only an admin may. */
  void admin(Caller caller, GroupId group) {
    if (leader(caller, group) != Role.ADMIN) {
      throw refused("only an admin may");
    }
  }

  /** The owner runs the session. */
  void owner(Caller caller, SessionRow session, ListRow list) {
    leader(caller, list);
    own(caller, session);
  }

  /** Whoever is on the line may always leave it, whatever became of their role. */
  void own(Caller caller, SessionRow session) {
    if (!owns(caller, session)) {
      throw refused("only the owner of the session runs it");
    }
  }

  /** The owner or an admin changes the queue. */
  void ownerOrAdmin(Caller caller, SessionRow session, ListRow list) {
    Role role = leader(caller, list);
    if (role != Role.ADMIN && !owns(caller, session)) {
      throw refused("only the owner of the session or an admin changes its queue");
    }
  }

  /** What they are in every group, and for people on no list yet. */
  Optional<Role> everywhere(Caller caller) {
    return permissions.roleEverywhere(caller);
  }

  /** Whoever leads every group may. */
  Role everywhereALeader(Caller caller) {
    return everywhere(caller).orElseThrow(() -> refused("only a leader of all groups may"));
  }

  /** Only an admin of all groups may. */
  void everywhereAnAdmin(Caller caller) {
    if (everywhere(caller).filter(role -> role == Role.ADMIN).isEmpty()) {
      throw refused("only an admin may");
    }
  }

  Optional<Role> role(Caller caller, GroupId group) {
    return permissions.roleIn(caller, group);
  }

  private static boolean owns(Caller caller, SessionRow session) {
    return session.owner().equals(caller.id());
  }

  static RefusedException refused(String whoMay) {
    return new RefusedException(new Refusal.NotAllowed(whoMay));
  }
}
