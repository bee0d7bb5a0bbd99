package io.ringcycle.engine;

import io.ringcycle.model.OrganisationId;

/** Hears that something was recorded, so that somebody may look again when it falls due. */
@FunctionalInterface
public interface Wakeups {
  /** Something changed in that organisation. */
  void schedule(OrganisationId organisation);
}
