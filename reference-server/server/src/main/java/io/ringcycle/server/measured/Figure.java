package io.ringcycle.server.measured;

import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricUnits;

/** What is measured; site/server.md lists all of it. */
enum Figure {
  CLAIMS("ringcycle_claims", MetricUnits.NONE, "Supporters chosen to be dialled, by this node"),
  DIALS("ringcycle_dials", MetricUnits.NONE, "Calls that ended, by outcome, as this node heard"),
  CONTACTS("ringcycle_contacts", MetricUnits.NONE, "Contacts logged by this node, by result"),
  REFUSALS("ringcycle_refusals", MetricUnits.NONE, "Commands refused by this node, by type"),
  REQUESTS("ringcycle_requests_running", MetricUnits.NONE, "Requests being answered by this node"),
  ERRANDS(
      "ringcycle_telephone_commands_running",
      MetricUnits.NONE,
      "Dials and hang-ups that this node is carrying to the telephone"),
  SEATS("ringcycle_active_seats", MetricUnits.NONE, "Callers on the line, on all nodes"),
  CALLS("ringcycle_live_calls", MetricUnits.NONE, "Calls to supporters under way, on all nodes"),
  OUTBOX_AGE(
      "ringcycle_outbox_age_seconds",
      MetricUnits.SECONDS,
      "How long the oldest change waits that nobody can be told yet; 0 while all can"),
  WEBHOOK_LAG(
      "ringcycle_webhook_lag_seconds",
      MetricUnits.SECONDS,
      "How old the oldest message of a webhook is that was not taken yet; 0 while all were");

  private final String name;
  private final String unit;
  private final String description;

  Figure(String name, String unit, String description) {
    this.name = name;
    this.unit = unit;
    this.description = description;
  }

  Metadata metadata() {
    return Metadata.builder().withName(name).withUnit(unit).withDescription(description).build();
  }
}
