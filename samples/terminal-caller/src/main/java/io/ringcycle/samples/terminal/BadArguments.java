package io.ringcycle.samples.terminal;

/** The command line makes no sense. */
final class BadArguments extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  BadArguments(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
