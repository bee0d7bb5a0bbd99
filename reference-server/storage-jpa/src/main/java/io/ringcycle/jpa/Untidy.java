package io.ringcycle.jpa;

import io.ringcycle.spi.storage.Eligibility;

/**
 * A list of which more were looked at than should be: some wait who may be called by now, or stand
 * in line who must not.
 *
 * @param list its number
 * @param after before the first place of those who were walked by
 * @param to the last one
 */
record Untidy(long list, long after, long to, Eligibility eligibility) {
  /** Nobody was walked by. */
  static Untidy of(long list, Eligibility eligibility) {
    return new Untidy(list, 0, 0, eligibility);
  }
}
