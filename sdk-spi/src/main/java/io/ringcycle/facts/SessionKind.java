package io.ringcycle.facts;

/** What a session is for. */
public enum SessionKind {
  /** One caller works one list, for as long as the list lives. */
  PERSONAL,
  /** The list is called directly: no cycles, no skips, no place kept (rule DIRECT-1). */
  DIRECT
}
