package io.ringcycle.server.api.asked;

import io.ringcycle.model.SupporterId;
import org.jspecify.annotations.Nullable;

/** Somebody to whom something is to be done, and why. */
public record OfSomebody(@Nullable String supporter, @Nullable String reason) {
  /** Who. */
  public SupporterId whom() {
    return new SupporterId(Given.must(supporter, "supporter"));
  }

  /** Why; nothing if nothing was said. */
  public String why() {
    return Given.text(reason);
  }
}
