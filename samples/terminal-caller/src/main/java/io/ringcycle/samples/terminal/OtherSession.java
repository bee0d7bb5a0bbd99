package io.ringcycle.samples.terminal;

/** The file with the session holds that of another list, whose people may have the same ids. */
final class OtherSession extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  OtherSession(String asked, String held) {
    super("a session of another list");
    this.sentence =
        "The file holds the session of the list \""
            + held
            + "\", not of \""
            + asked
            + "\". Give each list a file of its own with --facts.";
  }

  String sentence() {
    return sentence;
  }
}
