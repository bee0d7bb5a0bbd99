package io.ringcycle.launcher;

import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Stops the server as an operator means it: first it takes no new calls, then what is under way
 * ends, and only then the container goes. A shutdown hook would come too late, since the container
 * has one of its own and the JVM runs all of them at once; so it is the signal that is heard.
 */
final class Stop {
  private static final String NODE = "io.ringcycle:type=Node";

  private final AtomicBoolean asked = new AtomicBoolean();

  /** From now on a signal to end is heard. Where the JVM has no signals, nothing changes. */
  void listen() {
    for (String signal : new String[] {"TERM", "INT"}) {
      try {
        hear(signal);
      } catch (ReflectiveOperationException unknownHere) {
        System.err.println("! This JVM tells of no signal " + signal + ": it will stop at once.");
      }
    }
  }

  /** By reflection, since the compiler refuses what every JVM has and no standard names. */
  private void hear(String signal) throws ReflectiveOperationException {
    Class<?> handler = Class.forName("sun.misc.SignalHandler");
    Class<?> type = Class.forName("sun.misc.Signal");
    Object heard =
        Proxy.newProxyInstance(
            Stop.class.getClassLoader(),
            new Class<?>[] {handler},
            (proxy, method, arguments) -> {
              if (method.getName().equals("handle")) {
                stopOnce();
              }
              return null;
            });
    type.getMethod("handle", type, handler)
        .invoke(type, type.getConstructor(String.class).newInstance(signal), heard);
  }

  private void stopOnce() {
    if (asked.compareAndSet(false, true)) {
      try {
        drain();
      } finally {
        System.exit(0);
      }
    }
  }

  /** Returns when the application has ended what was under way, or has waited long enough. */
  private static void drain() {
    try {
      ManagementFactory.getPlatformMBeanServer()
          .invoke(new ObjectName(NODE), "drain", new Object[0], new String[0]);
    } catch (InstanceNotFoundException notUpYet) {
      System.err.println("Ringcycle stops before it has come up.");
    } catch (JMException | RuntimeException failure) {
      System.err.println("! Ringcycle stops without waiting: " + failure);
    }
  }
}
