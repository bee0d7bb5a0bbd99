package io.ringcycle.benchmarks.server;

/** Whether a figure is what we aim for: told beside it, whichever it is. */
final class Aim {
  private Aim() {}

  static String told(String figure, boolean reached) {
    return reached ? figure : "**" + figure + "**, the aim is missed";
  }
}
