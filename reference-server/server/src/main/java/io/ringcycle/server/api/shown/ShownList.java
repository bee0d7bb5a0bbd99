package io.ringcycle.server.api.shown;

import io.ringcycle.model.Exclusions;
import io.ringcycle.view.ListView;
import java.util.Optional;

/** A call list. */
public record ShownList(
    String id,
    String group,
    String name,
    String description,
    Optional<String> event,
    ShownExclusions exclusions,
    int members,
    int callable,
    boolean deleted) {

  /** Whom a list keeps out for a time; times in ISO 8601, such as {@code PT24H}. */
  public record ShownExclusions(
      String betweenContacts,
      String betweenAttempts,
      Exclusions.Completion completion,
      Exclusions.Recheck recheck) {
    static ShownExclusions of(Exclusions exclusions) {
      return new ShownExclusions(
          exclusions.betweenContacts().toString(),
          exclusions.betweenAttempts().toString(),
          exclusions.completion(),
          exclusions.recheck());
    }
  }

  /** As the engine shows it. */
  public static ShownList of(ListView view) {
    return new ShownList(
        view.list().value(),
        view.group().value(),
        view.name(),
        view.description(),
        view.event(),
        ShownExclusions.of(view.exclusions()),
        view.members(),
        view.callable(),
        view.deleted());
  }
}
