package io.ringcycle.spi;

/** The only source of new identifiers. Safe for use by several threads. */
@FunctionalInterface
public interface Ids {
  /** A value never given before: 1 to 100 characters, letters, digits and hyphens. */
  String next();
}
