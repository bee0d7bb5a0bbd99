package io.ringcycle.factsfile;

import java.util.List;
import java.util.Random;

/** Text that breaks what can be broken. */
final class AnyText {
  private static final List<String> NASTY =
      List.of(
          "",
          " ",
          "null",
          "a\nb\r\nc\td",
          "\"quoted\" \\ back\\slash \\u0041 \\n",
          "{\"fact\":\"Skipped\"}",
          "</script>]]>",
          "\u0000\u0001\u001f\u007f\u0085",
          "\u2028 line \u2029 paragraph",
          "\ufeff byte order mark \uffff",
          "\ud83d\ude00 emoji \ud83d\udc69\u200d\ud83d\ude80",
          "\ud800 alone",
          "alone \udfff",
          "the wrong way round \udc00\ud800",
          "שלום עולם \u202e right to left",
          "e\u0301 and \u00e9",
          "__proto__",
          "x".repeat(20_000));

  private final Random random;
  private boolean modest;

  AnyText(Random random) {
    this.random = random;
  }

  /** The next text is one that anything accepts. */
  void beModest() {
    modest = random.nextBoolean();
  }

  String any() {
    if (modest) {
      modest = false;
      return "modest " + random.nextInt(1_000);
    }
    return random.nextBoolean() ? NASTY.get(random.nextInt(NASTY.size())) : letters();
  }

  private String letters() {
    StringBuilder letters = new StringBuilder();
    for (int i = random.nextInt(20); i >= 0; i--) {
      letters.append((char) random.nextInt(0x10000));
    }
    return letters.toString();
  }
}
