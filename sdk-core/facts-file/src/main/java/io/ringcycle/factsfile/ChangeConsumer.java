package io.ringcycle.factsfile;

import io.ringcycle.facts.Recorded;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Kept;
import java.util.List;

/** Takes in the changes of a file, one by one and in order, as far as they still matter to it. */
@FunctionalInterface
public interface ChangeConsumer {
  /** Takes in one change; whatever it throws reaches whoever reads the file. */
  void accept(OrganisationId organisation, List<Recorded> facts, List<Kept> kept);
}
