package io.ringcycle.simulator;

/**
 * How often things go wrong: one in so many.
 *
 * @param store a change that fails, or whose answer is lost
 * @param crash a node that is gone at either side of a change or of a request
 * @param request a request to the provider that is lost, late, or whose answer is
 * @param event an event that is lost; doubles and delays are as frequent as that twice over
 * @param register a register outside that gives no answer
 * @param clock a history in which the clock of one node is wrong
 * @param errand what a node has to say about a leg, which waits for a while before it is carried
 * @param meanwhile something else that happens between two steps of one command
 */
record Mishaps(
    int store,
    int crash,
    int request,
    int event,
    int register,
    int clock,
    int errand,
    int meanwhile) {
  private static final int NEVER = Integer.MAX_VALUE;

  static final Mishaps NONE = new Mishaps(NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER);
  static final Mishaps SOME = new Mishaps(60, 150, 25, 25, 25, 3, 6, 12);
}
