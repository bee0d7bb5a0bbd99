package io.ringcycle.simulated;

import io.ringcycle.spi.telephony.Prompt;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a call goes along, whatever its end.
 *
 * @param keys after how long a key is pressed, by question; never where a question is not listed
 * @param patience how many questions are answered before the caller hangs up; empty: all
 */
record Manner(boolean rings, boolean reported, Map<Prompt, Duration> keys, OptionalInt patience) {
  static final Manner PLAIN = new Manner(true, true, Map.of(), OptionalInt.empty());

  Manner {
    Map<Prompt, Duration> copy = new EnumMap<>(Prompt.class);
    copy.putAll(keys);
    keys = Collections.unmodifiableMap(copy);
  }

  Manner silentRinging() {
    return new Manner(false, reported, keys, patience);
  }

  Manner unreported() {
    return new Manner(rings, false, keys, patience);
  }

  Manner key(Prompt prompt, Duration after) {
    Map<Prompt, Duration> more = new EnumMap<>(Prompt.class);
    more.putAll(keys);
    more.put(prompt, after);
    return new Manner(rings, reported, more, patience);
  }

  Manner patience(int questions) {
    return new Manner(rings, reported, keys, OptionalInt.of(questions));
  }

  Optional<Duration> key(Prompt prompt) {
    return Optional.ofNullable(keys.get(prompt));
  }

  boolean isLostBy(int questions) {
    return patience.isPresent() && questions > patience.getAsInt();
  }
}
