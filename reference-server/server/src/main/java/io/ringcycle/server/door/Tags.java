package io.ringcycle.server.door;

import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.server.house.House;
import io.ringcycle.server.house.Secrets;
import io.ringcycle.server.problem.ProblemException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/**
 * Which version of something is answered, and which one somebody has seen who edits it: nobody
 * writes over what they have not seen.
 */
@RequestScoped
public class Tags {
  @Inject private HttpServletRequest request;

  private Optional<String> answered = Optional.empty();

  /** The answer is that version. */
  public <T> T tagged(String version, T answer) {
    answered = Optional.of("\"" + version + "\"");
    return answer;
  }

  /**
   * Writes what is wanted: as something new, or over what its editor has seen, or not at all if
   * nothing is different.
   */
  public <T> void write(
      Optional<House.Versioned<T>> there, T wanted, Runnable add, LongConsumer edit) {
    if (there.isEmpty()) {
      makes();
      add.run();
    } else if (!there.get().value().equals(wanted)) {
      check(String.valueOf(there.get().version()));
      edit.accept(there.get().version());
    }
  }

  /** The version of what has no number for it: whatever is the same has the same. */
  public static String version(Object... parts) {
    return Secrets.hash(
        Arrays.stream(parts)
            .map(String::valueOf)
            .map(part -> part.length() + ":" + part)
            .collect(Collectors.joining()));
  }

  /**
   * Whether another version is wanted than is there; refused where its editor has not seen that.
   */
  public boolean changes(String there, String wanted) {
    if (there.equals(wanted)) {
      return false;
    }
    check(there);
    return true;
  }

  /** What is wanted is new: refused where its editor meant to change something. */
  public void makes() {
    if (named().isPresent()) {
      throw ProblemException.stale();
    }
  }

  /** Refuses an edit that does not name the version that is there. */
  public void check(String version) {
    if (!isNamed(version)) {
      throw refusal();
    }
  }

  /** Carries out what the engine refuses of something that was edited since it was read here. */
  public void edit(Runnable command) {
    try {
      command.run();
    } catch (RefusedException refused) {
      throw isEdited(refused.refusal()) ? refusal() : refused;
    }
  }

  private static boolean isEdited(Refusal refusal) {
    return refusal instanceof Refusal.EditedSince || refusal instanceof Refusal.WrittenSince;
  }

  /** Whether an edit names that version, or any. */
  public boolean isNamed(String version) {
    return named().stream()
        .flatMap(seen -> Arrays.stream(seen.split(",")))
        .map(String::strip)
        .anyMatch(one -> one.equals("*") || one.equals("\"" + version + "\""));
  }

  /** Why an edit that does not is refused. */
  private ProblemException refusal() {
    return named().isEmpty() ? ProblemException.conditionRequired() : ProblemException.stale();
  }

  private Optional<String> named() {
    return Optional.ofNullable(request.getHeader("If-Match"));
  }

  /** What stands in the header of the answer. */
  Optional<String> answered() {
    return answered;
  }
}
