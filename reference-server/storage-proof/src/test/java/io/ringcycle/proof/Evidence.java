package io.ringcycle.proof;

import io.ringcycle.facts.Fact;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that is known of a trial once it is over.
 *
 * @param kept what the database holds
 * @param provider what really happened to telephones, in order
 * @param clients what callers asked for and were told
 * @param barred numbers that must not be called
 */
record Evidence(Kept kept, List<Entry> provider, List<Entry> clients, Set<String> barred) {
  <F extends Fact> Stream<F> facts(Class<F> kind) {
    return kept.facts().stream()
        .map(recorded -> recorded.fact())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  Stream<Entry> happened(String what) {
    return provider.stream().filter(entry -> entry.is(what));
  }

  /** Every call to a supporter that really began. */
  Stream<Entry> dials() {
    return happened("start").filter(entry -> entry.word(4).equals(Wire.DIAL));
  }
}
