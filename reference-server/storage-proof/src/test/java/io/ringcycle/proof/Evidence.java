package io.ringcycle.proof;

import io.ringcycle.facts.CallFact.CallIntended;
import io.ringcycle.facts.Fact;
import io.ringcycle.facts.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is known of a trial once it is over.
 *
 * @param kept what the database holds
 * @param provider what really happened to telephones, in order
 * @param clients what callers asked for and were told
 * @param barred numbers that must not be called, and when whoever asked for that was told so
 */
record Evidence(Kept kept, List<Entry> provider, List<Entry> clients, Map<String, Instant> barred) {
  <F extends Fact> Stream<F> facts(Class<F> kind) {
    return kept.facts().stream()
        .map(recorded -> recorded.fact())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  /** When somebody was meant to be dialled, by the leg on which they were. */
  Map<String, Instant> intents() {
    return kept.facts().stream()
        .filter(recorded -> recorded.fact() instanceof CallIntended)
        .collect(
            Collectors.toMap(
                recorded -> ((CallIntended) recorded.fact()).leg().value(), Recorded::at));
  }

  Stream<Entry> happened(String what) {
    return provider.stream().filter(entry -> entry.is(what));
  }

  /** Every call to a supporter that really began. */
  Stream<Entry> dials() {
    return happened("start").filter(entry -> entry.word(4).equals(Wire.DIAL));
  }
}
