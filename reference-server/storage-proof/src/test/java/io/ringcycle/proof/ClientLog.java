package io.ringcycle.proof;

import io.ringcycle.model.RefusedException;
import java.util.Optional;
import java.util.function.Supplier;

/** What callers asked for and what they were told: written before and after each command. */
final class ClientLog {
  static final String INVOKED = "invoked";
  static final String ACKNOWLEDGED = "acknowledged";
  static final String REFUSED = "refused";
  static final String FAILED = "failed";

  private final LogFile file;

  ClientLog(LogFile file) {
    this.file = file;
  }

  /**
   * Carries out a command; empty where it was refused. Whatever else it throws says that nobody
   * knows whether it was carried out.
   *
   * @param key by which it is known when it comes again
   */
  <T> Optional<T> command(String what, String key, Supplier<T> command) {
    file.write(INVOKED, what, key);
    try {
      T result = command.get();
      file.write(ACKNOWLEDGED, what, key, result.toString());
      return Optional.of(result);
    } catch (RefusedException refused) {
      file.write(REFUSED, what, key, refused.refusal().getClass().getSimpleName());
      return Optional.empty();
    } catch (RuntimeException failure) {
      file.write(FAILED, what, key, failure.getClass().getSimpleName());
      throw failure;
    }
  }
}
