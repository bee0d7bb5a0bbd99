package io.ringcycle.jpa;

import io.ringcycle.spi.storage.Happening;

/** Questions about members of a list in the order of what happened to them. */
final class Members {
  private Members() {}

  /** Those on the list to whom it happened beyond a mark and not after an instant. */
  static String inOrderOf(Happening what) {
    String at = "m." + column(what);
    return "select m from MemberEntity m where m.key.list = :list and m.livePlace is not null and "
        + at
        + " >= :after and "
        + at
        + " <= :until and ("
        + at
        + " > :after or m.livePlace > :afterPlace) order by "
        + at
        + ", m.livePlace";
  }

  private static String column(Happening what) {
    return switch (what) {
      case CONTACT -> "contactedAt";
      case ATTEMPT -> "attemptedAt";
      case COMEBACK -> "cameBackAt";
    };
  }
}
