package io.ringcycle.model;

/** What the roster says of a supporter's number. */
public sealed interface NumberGiven {
  /** A number that can be dialled. */
  record Usable(PhoneNumber number) implements NumberGiven {}

  /** No number was given. */
  record Missing() implements NumberGiven {}

  /**
   * Something was given that cannot or must not be dialled.
   *
   * @param asWritten what the roster says, to the letter
   * @param why in plain words
   */
  record Unusable(String asWritten, String why) implements NumberGiven {
    /** Without what was written, so that nothing personal reaches a log. */
    @Override
    public String toString() {
      return "Unusable[" + why + "]";
    }
  }
}
