package io.ringcycle.server.api.asked;

import io.ringcycle.server.house.Origin;
import io.ringcycle.server.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From where pages are to be seen. */
public record NewOrigins(@Nullable List<String> origins) {
  private static final int MOST = 20;

  /** All of them. */
  public List<Origin> all() {
    List<String> written = Given.all(Given.must(origins, "origins"), "an origin");
    if (written.size() > MOST) {
      throw ProblemException.badInput("There are at most " + MOST + " origins.");
    }
    return written.stream().map(Origin::new).toList();
  }
}
