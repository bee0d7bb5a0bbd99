package io.ringcycle.benchmarks;

/** What is done again and again; each leaves its traces. */
enum Deed implements Worded {
  /** By a caller who has none on the list. */
  OPEN("open a session"),

  /** Although the one before is not complete. */
  CYCLE("start a cycle"),

  /** From the claim to the log. */
  CALL("a call: claim, dial, engaged, log");

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
    }
  }
}
