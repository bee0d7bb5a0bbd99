package io.ringcycle.server.simulator;

import io.ringcycle.model.LegId;
import io.ringcycle.model.OrganisationId;

/** Names a leg; to another organisation there is none of that name. */
record LegKey(OrganisationId organisation, LegId leg) {
  static LegKey of(String organisation, String leg) {
    return new LegKey(new OrganisationId(organisation), new LegId(leg));
  }
}
