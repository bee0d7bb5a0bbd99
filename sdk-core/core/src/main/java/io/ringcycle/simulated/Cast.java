package io.ringcycle.simulated;

import io.ringcycle.model.PhoneNumber;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who plays what. Safe for use by several threads. */
final class Cast {
  /** Has a script for each call to a number, the first being number 0. */
  @FunctionalInterface
  interface Scripts {
    Script script(PhoneNumber number, int attempt);
  }

  private static final Script EVERYBODY =
      Script.answers(Duration.ofSeconds(4), Duration.ofSeconds(90));
  private static final Script CALLER = Script.caller();

  private final Map<PhoneNumber, List<Script>> people = new HashMap<>();
  private final Map<PhoneNumber, Integer> calls = new HashMap<>();
  private Scripts everybodyElse = (number, attempt) -> EVERYBODY;
  private Scripts everyCaller = (number, attempt) -> CALLER;

  synchronized void person(PhoneNumber number, List<Script> scripts) {
    if (scripts.isEmpty()) {
      throw new IllegalArgumentException("somebody without a script");
    }
    people.put(number, List.copyOf(scripts));
    calls.remove(number);
  }

  synchronized void everybodyElse(Scripts scripts) {
    everybodyElse = scripts;
  }

  synchronized void everyCaller(Scripts scripts) {
    everyCaller = scripts;
  }

  synchronized Script next(Dial dial) {
    int attempt = calls.merge(dial.to(), 1, Integer::sum) - 1;
    return Optional.ofNullable(people.get(dial.to()))
        .map(scripts -> scripts.get(Math.min(attempt, scripts.size() - 1)))
        .orElseGet(() -> unnamed(dial).script(dial.to(), attempt));
  }

  private Scripts unnamed(Dial dial) {
    return dial.anchor().isPresent() ? everybodyElse : everyCaller;
  }
}
