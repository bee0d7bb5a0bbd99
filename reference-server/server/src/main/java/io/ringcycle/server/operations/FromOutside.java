package io.ringcycle.server.operations;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The node for whoever knows nothing of this application: the container finds it by the class
 * loader of the thread, and a thread from outside brings another one, or none.
 */
record FromOutside(NodeMXBean node) implements NodeMXBean {
  @Override
  public boolean isDraining() {
    return within(node::isDraining);
  }

  @Override
  public int getRunningRequests() {
    return within(node::getRunningRequests);
  }

  @Override
  public void drain() {
    within(
        () -> {
          node.drain();
          return true;
        });
  }

  private static <T> T within(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    Optional<ClassLoader> before = Optional.ofNullable(thread.getContextClassLoader());
    thread.setContextClassLoader(FromOutside.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before.orElse(null));
    }
  }
}
