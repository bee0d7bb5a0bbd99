package io.ringcycle.jpa;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.flywaydb.core.Flyway;
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
    Optional<MigrationVersion> found = newest(one -> one.getState().isApplied());
    Optional<MigrationVersion> known = newest(one -> one.getState().isResolved());
    if (found.isPresent() && known.isPresent() && found.get().compareTo(known.get()) > 0) {
      throw new NewerSchemaException(found.get().getVersion(), known.get().getVersion());
    }
    flyway.migrate();
  }

  private Optional<MigrationVersion> newest(Predicate<MigrationInfo> which) {
    return Arrays.stream(flyway.info().all())
        .filter(which)
        .map(MigrationInfo::getVersion)
        .max(Comparator.naturalOrder());
  }
}
