package io.ringcycle.server.api.asked;

import io.ringcycle.model.Exclusions;
import io.ringcycle.server.problem.ProblemException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list as it is to be. */
public record NewList(
    @Nullable String id,
    @Nullable String group,
    @Nullable String name,
    @Nullable NewExclusions exclusions) {

  /** Whom it keeps out; what is not said is as usual. */
  public record NewExclusions(
      @Nullable String betweenContacts,
      @Nullable String betweenAttempts,
      @Nullable String completion,
      @Nullable String recheck) {
    /** As the engine has them. */
    public Exclusions exclusions() {
      Exclusions usual = Exclusions.DEFAULT;
      return new Exclusions(
          duration(betweenContacts, usual.betweenContacts()),
          duration(betweenAttempts, usual.betweenAttempts()),
          completion == null
              ? usual.completion()
              : Given.word(Exclusions.Completion.class, completion, "completion"),
          recheck == null
              ? usual.recheck()
              : Given.word(Exclusions.Recheck.class, recheck, "recheck"));
    }

    private static Duration duration(@Nullable String words, Duration usual) {
      try {
        return words == null ? usual : Duration.parse(words);
      } catch (DateTimeParseException wrong) {
        throw ProblemException.badInput("A cooldown is written as in PT24H or PT90M.");
      }
    }
  }

  /** Whom it keeps out. */
  public Exclusions keepsOut() {
    return Optional.ofNullable(exclusions)
        .map(NewExclusions::exclusions)
        .orElse(Exclusions.DEFAULT);
  }
}
