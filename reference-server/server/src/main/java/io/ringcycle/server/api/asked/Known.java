package io.ringcycle.server.api.asked;

import io.ringcycle.model.SupporterId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People who are known already, by id. */
public record Known(@Nullable List<String> supporters) {
  /** Who. */
  public List<SupporterId> ids() {
    return Given.all(Given.must(supporters, "supporters"), "an id").stream()
        .map(SupporterId::new)
        .toList();
  }
}
