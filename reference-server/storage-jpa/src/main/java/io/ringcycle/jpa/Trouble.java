package io.ringcycle.jpa;

import io.ringcycle.spi.storage.StorageUnavailableException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What a database says when it cannot do its work, in the words of the port. */
final class Trouble {
  /** Connections, resources such as the disk, operators and time-outs, the system itself. */
  private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

  /** Read-only; and of H2: read-only, broken connections, a database that is closed. */
  private static final Set<String> STATES =
      Set.of("25006", "90097", "90067", "90098", "90121", "90138");

  private static final Set<String> GONE = Set.of("", "08000", "08003", "08006", "57P01", "90067");

  private Trouble() {}

  /** Whatever fails because the database is not available is told as that. */
  static <T> T told(Supplier<T> work) {
    try {
      return work.get();
    } catch (BrokenCommitException broken) {
      throw new StorageUnavailableException(true, broken.getCause());
    } catch (StorageUnavailableException known) {
      throw known;
    } catch (RuntimeException failure) {
      if (isAway(failure)) {
        throw new StorageUnavailableException(false, failure);
      }
      throw failure;
    }
  }

  /** Whether a connection that there was is there no more; a commit is not among that. */
  static boolean isGone(RuntimeException failure) {
    return !(failure instanceof BrokenCommitException)
        && !(failure instanceof StorageUnavailableException)
        && says(failure, Trouble::isGone);
  }

  private static boolean isGone(SQLException failure) {
    return GONE.contains(Objects.requireNonNullElse(failure.getSQLState(), ""));
  }

  /** Whether the database is not available, or takes no changes, or took too long. */
  static boolean isAway(RuntimeException failure) {
    return says(failure, Trouble::isAway);
  }

  private static boolean says(RuntimeException failure, Predicate<SQLException> what) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && what.test(sql)) {
        return true;
      }
    }
    return false;
  }

  /** A pool whose connection is gone gives no state. */
  private static boolean isAway(SQLException failure) {
    String state = failure.getSQLState();
    return state == null
        || failure instanceof SQLTransientConnectionException
        || failure instanceof SQLTimeoutException
        || STATES.contains(state)
        || CLASSES.contains(state.substring(0, Math.min(2, state.length())));
  }
}
