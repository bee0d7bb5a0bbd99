package io.ringcycle.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/**
 * Events that wait until somebody acknowledges them, whoever asks; some are given out twice at
 * once, all again after a while. Beside them what callers hear, which is gone when it was heard.
 */
final class Mailbox {
  private static final long AGAIN = TimeUnit.SECONDS.toNanos(2);
  private static final int MOST = 24;
  private static final int TWICE_IN = 10;

  private final SplittableRandom chance;
  private final Map<Long, Letter> letters = new LinkedHashMap<>();
  private final Map<String, Deque<String>> sounds = new HashMap<>();
  private long last;

  Mailbox(long seed) {
    this.chance = new SplittableRandom(seed);
  }

  private static final class Letter {
    private final String text;
    private long due = System.nanoTime();

    private Letter(String text) {
      this.text = text;
    }
  }

  synchronized void event(String text) {
    letters.put(++last, new Letter(text));
    notifyAll();
  }

  synchronized void sound(String number, String what) {
    sounds.computeIfAbsent(number, any -> new ArrayDeque<>()).add(what);
    notifyAll();
  }

  /** What there is for whoever looks after the callers of these numbers. */
  synchronized List<String> take(Collection<String> numbers, long millis) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    List<String> found = found(numbers);
    for (long left = millis; found.isEmpty() && left > 0; found = found(numbers)) {
      pause(left);
      left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    }
    return found;
  }

  private List<String> found(Collection<String> numbers) {
    List<String> found = new ArrayList<>();
    for (String number : numbers) {
      Deque<String> heard = sounds.getOrDefault(number, new ArrayDeque<>());
      heard.forEach(what -> found.add("sound\t" + number + "\t" + what));
      heard.clear();
    }
    long now = System.nanoTime();
    letters.entrySet().stream()
        .filter(one -> one.getValue().due - now <= 0)
        .limit(MOST)
        .forEach(one -> found.add(given(one.getKey(), one.getValue(), now)));
    return found;
  }

  private String given(long number, Letter letter, long now) {
    letter.due = chance.nextInt(TWICE_IN) == 0 ? now : now + AGAIN;
    return "event\t" + number + "\t" + letter.text;
  }

  synchronized void done(Collection<Long> numbers) {
    letters.keySet().removeAll(numbers);
    notifyAll();
  }

  /** Whether all is acknowledged, or is within that time. */
  synchronized boolean isEmpty(long millis) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    long left = millis;
    while (!letters.isEmpty() && left > 0) {
      pause(left);
      left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    }
    return letters.isEmpty();
  }

  private void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.timedWait(this, Math.min(millis, 50));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
