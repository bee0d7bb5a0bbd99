package io.ringcycle.spi;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.SupporterId;
import java.time.Instant;
import java.util.Optional;

/**
 * Contacts logged in another system, asked about one person right before the dial. What it says is
 * recorded, as if the contact had been pushed.
 */
@FunctionalInterface
public interface ContactHistory {
  /** There is no other system. */
  ContactHistory NONE = (organisation, supporter) -> Optional.empty();

  /** The latest substantive contact that the other system knows of. */
  Optional<Instant> latestContact(OrganisationId organisation, SupporterId supporter);
}
