package io.ringcycle.server.people;

/** The words of a filter are kept as somebody asked for it; what they mean is known there. */
@FunctionalInterface
public interface FilterWords {
  /** As people are held against it. */
  Filter filter(String words);
}
