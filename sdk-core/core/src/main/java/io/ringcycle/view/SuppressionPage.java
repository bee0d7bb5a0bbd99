package io.ringcycle.view;

import java.util.List;
import java.util.Optional;

/**
 * Some entries of the do-not-call list, the earliest first.
 *
 * @param entries may be fewer than asked for, though there are more to come
 * @param next beyond which sequence number the next page begins; nothing behind the last
 */
public record SuppressionPage(List<SuppressionView> entries, Optional<Long> next) {
  /** Copies the list. */
  public SuppressionPage {
    entries = List.copyOf(entries);
  }
}
