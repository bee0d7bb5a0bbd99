package io.ringcycle.lincheck;

import io.ringcycle.memory.MemoryStorage;

/** The store in memory as it is. */
public class OnMemory extends Operations {
  public OnMemory() {
    super(new MemoryStorage());
  }
}
