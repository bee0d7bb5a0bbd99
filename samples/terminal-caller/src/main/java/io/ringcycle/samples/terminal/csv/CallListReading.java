package io.ringcycle.samples.terminal.csv;

/** What came of reading a file. */
public sealed interface CallListReading {

  /**
   * The file was read to its end.
   *
   * @param list the people in it, and what became of every row
   */
  record Read(CallListFile list) implements CallListReading {}

  /**
   * Nothing of the file is used.
   *
   * @param problem for the program
   * @param message for a person: what is wrong and what to do about it
   */
  record Refused(FileProblem problem, String message) implements CallListReading {}
}
