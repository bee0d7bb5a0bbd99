package io.ringcycle.proof;

import io.ringcycle.Ringcycle;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Fetches what the provider has for this worker, and acknowledges events that were taken in. */
final class Post implements Runnable {
  private static final int AT_ONCE = 6;

  private final Http provider;
  private final Ringcycle ringcycle;
  private final FailPoints points;
  private final Ears ears;
  private final Queue<String> done = new ConcurrentLinkedQueue<>();
  private final ExecutorService takers = Executors.newFixedThreadPool(AT_ONCE);

  Post(Http provider, Ringcycle ringcycle, FailPoints points, Ears ears) {
    this.provider = provider;
    this.ringcycle = ringcycle;
    this.points = points;
    this.ears = ears;
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      fetch();
    }
  }

  private void fetch() {
    String numbers = String.join(",", ears.numbers());
    provider.post("/poll", numbers + "\n" + acknowledged()).lines().forEach(this::deliver);
  }

  private String acknowledged() {
    List<String> all = new ArrayList<>();
    for (String one = done.poll(); one != null; one = done.poll()) {
      all.add(one);
    }
    return all.isEmpty() ? "-" : all.stream().collect(Collectors.joining(","));
  }

  private void deliver(String line) {
    List<String> words = List.of(line.split("\t", -1));
    if (words.get(0).equals("sound")) {
      ears.sound(words.get(1), words.get(2));
    } else {
      takers.execute(() -> take(words.get(1), Wire.event(words.subList(2, words.size()))));
    }
  }

  /** What could not be taken in is not acknowledged, and comes again. */
  private void take(String number, TelephonyEvent event) {
    String what = event.getClass().getSimpleName();
    points.reach("hearing." + what);
    if (ringcycle.receive(event)) {
      points.reach("heard." + what);
      done.add(number);
    }
  }
}
