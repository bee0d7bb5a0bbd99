package io.ringcycle.benchmarks;

import io.ringcycle.CallingSession;
import io.ringcycle.model.Supporter;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Says how many bytes a list keeps, and how many a session on it. Runs in a process of its own. */
public final class HeapProbe {
  private static final int SESSIONS = 10;

  private HeapProbe() {}

  /** Prints both figures, each on a line. */
  public static void main(String[] arguments) {
    IntFunction<Supporter> person = Folk.valueOf(arguments[0])::person;
    probe(100, person); // so that no class is loaded later
    Heap heap = probe(Integer.parseInt(arguments[1]), person);
    System.out.println(heap.list());
    System.out.println(heap.session());
  }

  private static Heap probe(int members, IntFunction<Supporter> person) {
    long before = used();
    Stage stage = Stage.of(members, person);
    try {
      lookAt(stage.session()); // whatever the first question builds belongs to the list
      long withList = used();
      IntStream.rangeClosed(1, SESSIONS)
          .forEach(number -> lookAt(stage.caller(number).open(Stage.LIST)));
      return new Heap(withList - before, (used() - withList) / SESSIONS);
    } finally {
      Reference.reachabilityFence(stage);
    }
  }

  private static void lookAt(CallingSession session) {
    session.next();
    session.view();
  }

  /** What is left after all that can go has gone. */
  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
