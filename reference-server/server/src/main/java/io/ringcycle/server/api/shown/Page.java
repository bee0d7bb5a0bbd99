package io.ringcycle.server.api.shown;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some of many.
 *
 * @param next what to send as {@code after} for the page behind this one; nothing behind the last
 */
public record Page<T>(List<T> items, Optional<String> next) {
  /** All there is. */
  public static <T> Page<T> all(List<T> items) {
    return new Page<>(items, Optional.empty());
  }

  /** The same, shown otherwise. */
  public <S> Page<S> map(Function<T, S> shown) {
    return new Page<>(items.stream().map(shown).toList(), next);
  }
}
