package io.ringcycle.server.api.asked;

import io.ringcycle.model.GroupId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.server.problem.ProblemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom not to call: a person whatever their number, or a number whoever has it. */
public record NewSuppression(
    @Nullable String supporter,
    @Nullable String number,
    @Nullable String group,
    @Nullable String reason) {
  /** Refused unless one of the two is named. */
  public NewSuppression checked() {
    if ((supporter == null) == (number == null)) {
      throw ProblemException.badInput("Name a supporter or a number, and not both.");
    }
    return this;
  }

  /** Who, if it is a person. */
  public Optional<SupporterId> whom() {
    return Optional.ofNullable(supporter).map(SupporterId::new);
  }

  /** Which, if it is a number, as people write it. */
  public String asWritten() {
    return Given.must(number, "number");
  }

  /** For which group it is said; for all of them, if it is not. */
  public Optional<GroupId> of() {
    return Optional.ofNullable(group).map(GroupId::new);
  }

  /** Why. */
  public String why() {
    return Given.must(reason, "reason");
  }
}
