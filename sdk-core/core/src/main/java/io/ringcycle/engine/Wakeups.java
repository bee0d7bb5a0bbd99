package io.ringcycle.engine;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Row;
import java.util.Collection;

/** Hears that something was recorded, so that somebody may look again when it falls due. */
@FunctionalInterface
public interface Wakeups {
  /** These rows of that organisation were changed. */
  void schedule(OrganisationId organisation, Collection<Row> changed);
}
