package io.ringcycle.spi;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.SupporterId;

/**
 * A do-not-call register outside the engine, asked about one person right before the dial. What it
 * says is recorded, as if the suppression had been pushed.
 */
@FunctionalInterface
public interface Suppression {
  /** There is no such register. */
  Suppression NONE = (organisation, supporter, number) -> false;

  /** Whether they must not be called. An exception refuses the dial: never guess. */
  boolean forbids(OrganisationId organisation, SupporterId supporter, PhoneNumber number);
}
