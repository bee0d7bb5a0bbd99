package io.ringcycle.benchmarks;

import io.ringcycle.CallingSession;

/** What is asked of a session again and again; none of it changes anything. */
enum Question implements Worded {
  /** The read that every page makes. */
  NEXT("who is next"),

  /** Deciding whom to dial for the caller on the line, with all that is written about it. */
  CLAIM("claim the next"),

  /** Status, counts by status, progress, who is next, when to look again. */
  DASHBOARD("dashboard");

  private final String words;

  Question(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }

  /** Asks it of a session on a {@link Rehearsal}. */
  Object ask(CallingSession session) {
    return switch (this) {
      case NEXT -> session.next();
      case CLAIM -> Rehearsal.of(session.line()::next);
      case DASHBOARD -> session.view();
    };
  }
}
