package io.ringcycle.server.operations;

/** What whoever has started this JVM may ask of the node, as {@code io.ringcycle:type=Node}. */
public interface NodeMXBean {
  /** Under which it is registered. */
  String NAME = "io.ringcycle:type=Node";

  /** Whether it begins no call any more. */
  boolean isDraining();

  /** The requests that are being answered now. */
  int getRunningRequests();

  /** Begins no call any more; returns when nothing is running, or when that takes too long. */
  void drain();
}
