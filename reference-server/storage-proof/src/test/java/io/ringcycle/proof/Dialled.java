package io.ringcycle.proof;

import io.ringcycle.proof.Violation.Promise;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Nobody dialled twice, nobody dialled who must not be: by what the provider saw. */
final class Dialled {
  private final Evidence evidence;
  private final List<Violation> found = new ArrayList<>();

  private Dialled(Evidence evidence) {
    this.evidence = evidence;
  }

  static List<Violation> violations(Evidence evidence) {
    Dialled dialled = new Dialled(evidence);
    dialled.oneCallAtATime();
    dialled.onceADay();
    dialled.byTheIntents();
    return dialled.found;
  }

  private void violated(Promise promise, String what) {
    found.add(new Violation(promise, what));
  }

  private void oneCallAtATime() {
    Set<String> calls = evidence.dials().map(dial -> dial.word(1)).collect(Collectors.toSet());
    Map<String, String> up = new HashMap<>();
    for (Entry entry : evidence.provider()) {
      if (entry.is("start") && calls.contains(entry.word(1))) {
        String other = up.putIfAbsent(entry.word(3), entry.word(1));
        if (other != null) {
          violated(Promise.ONE_CALL_AT_A_TIME, entry.line() + " while call " + other + " was up");
        }
      } else if (entry.is(Wire.ENDED)) {
        up.remove(entry.word(3), entry.word(1));
      }
    }
  }

  private void onceADay() {
    Set<String> numbers = new HashSet<>();
    evidence
        .dials()
        .filter(dial -> !numbers.add(dial.word(3)))
        .forEach(dial -> violated(Promise.ONCE_A_DAY, dial.line()));
  }

  private void byTheIntents() {
    Map<String, Instant> intents = evidence.intents();
    Set<String> legs = new HashSet<>();
    evidence
        .dials()
        .forEach(
            dial -> {
              Instant meant = intents.getOrDefault(dial.word(2), Instant.MIN);
              if (meant.equals(Instant.MIN)) {
                violated(Promise.INTENT_BEFORE_DIAL, dial.line());
              }
              if (!legs.add(dial.word(2))) {
                violated(Promise.ONE_CALL_PER_INTENT, dial.line());
              }
              if (meant.isAfter(evidence.barred().getOrDefault(dial.word(3), Instant.MAX))) {
                violated(Promise.NEVER_WHO_IS_BARRED, dial.line());
              }
            });
  }
}
