package io.ringcycle.jpa;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Makes the tables that are missing, by scripts with numbers; harmless where all is there, and
 * where several do it at once. What a newer Ringcycle has made is never touched by an older one.
 */
public final class Upgrade {
  private final Flyway flyway;

  private Upgrade(Flyway flyway) {
    this.flyway = flyway;
  }

  /** By the scripts that it knows, on its database. */
  public static Upgrade by(Flyway flyway) {
    return new Upgrade(flyway);
  }

  /**
   * Does what is left to do. Throws {@link NewerSchemaException} where there is more than this
   * Ringcycle knows.
   */
  public void carryOut() {
    MigrationInfo[] all = flyway.info().all();
    Optional<MigrationVersion> found = newest(all, one -> one.getState().isApplied());
    Optional<MigrationVersion> known = newest(all, one -> one.getState().isResolved());
    if (found.isPresent() && known.isPresent() && found.get().compareTo(known.get()) > 0) {
      throw new NewerSchemaException(found.get().getVersion(), known.get().getVersion());
    }
    migrate(found.isEmpty());
  }

  /**
   * Where nothing was there, another node may begin between the two looks with which Flyway finds
   * out whether it has to make its history, and Flyway gives up. Then there is one, and a second
   * try goes the way that waits for whoever is at it.
   */
  private void migrate(boolean othersMayBegin) {
    try {
      flyway.migrate();
    } catch (FlywayException begunByAnother) {
      if (!othersMayBegin) {
        throw begunByAnother;
      }
      migrate(false);
    }
  }

  private static Optional<MigrationVersion> newest(
      MigrationInfo[] all, Predicate<MigrationInfo> which) {
    return Arrays.stream(all)
        .filter(which)
        .map(MigrationInfo::getVersion)
        .max(Comparator.naturalOrder());
  }
}
