package io.ringcycle.jpa;

import io.ringcycle.spi.storage.Happening;

/** Questions about members of a list in the order of what happened to them. */
final class Members {
  private Members() {}

  /** Those to whom it happened beyond a mark and not after an instant, of whom more holds. */
  static String inOrderOf(Happening what, String more) {
    String at = "m." + column(what);
    return "select m from MemberEntity m where m.key.list = :list and "
        + more
        + " and ("
        + at
        + " > :after or ("
        + at
        + " = :after and m.livePlace > :afterPlace))"
        + " and "
        + at
        + " <= :until order by "
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
