package io.ringcycle.benchmarks;

/** What is done again and again; each leaves its traces. */
enum Deed implements Worded {
  /** By a caller who has none on the list. */
  OPEN("open a session"),

  /** Although the one before is not complete. */
  CYCLE("start a cycle"),

  /** From the claim to the log. */
  CALL("a call: claim, dial, engaged, log"),

  /** By a session whose first question of each cycle it is. */
  CYCLE_ASKED("start a cycle, then who is next"),

  /** By a session whose list is one longer each time. */
  GROWN_ASKED("one more joins, then who is next"),

  /** By a session whose list has other cooldowns each time. */
  EXCLUSIONS_ASKED("other cooldowns, then who is next");

  private final String words;

  Deed(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }

  void by(Worker worker) {
    switch (this) {
      case OPEN -> worker.open();
      case CYCLE -> worker.startCycle();
      case CALL -> worker.call();
      case CYCLE_ASKED -> worker.askInANewCycle();
      case GROWN_ASKED -> worker.askWhenOneMoreHasJoined();
      case EXCLUSIONS_ASKED -> worker.askByOtherCooldowns();
    }
  }
}
