package io.ringcycle.tck;

import io.ringcycle.model.Words;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What people write, in several scripts and lengths, drawn by chance. */
final class Writings {
  private static final List<String> LINES =
      List.of(
          "Ann",
          "Zo\u00eb O'Brien-\u0141uk\u00e1cs",
          "\u05e9\u05dc\u05d5\u05dd, she said",
          "\u5c71\u7530 \u592a\u90ce",
          "all well \ud83d\ude42\ud83d\udc4b\ud83c\udffd",
          "\"quoted\"; it's 100% \\ {done} <b>&amp;</b>",
          " blanks at both ends ",
          "e\u0301 and \u00e9 look alike");
  private static final List<String> TEXTS =
      List.of(
          "",
          "first line\nsecond line\r\n\n\tand a tab\n",
          longest("Lives with \ud83d\udc31. ", Words.LONGEST_DETAIL),
          longest("\u00fc\u00df\u4e2d", Words.LONGEST_DETAIL));
  private static final String NOVEL =
      longest("\u05e2\u05d3 kedves \ud83d\ude00", Words.LONGEST_NOTE);

  private final Random chance;

  Writings(Random chance) {
    this.chance = chance;
  }

  private static String longest(String part, int most) {
    return Words.cut(part.repeat(most), most);
  }

  /** A name, a label or a reason. */
  String line() {
    return LINES.get(chance.nextInt(LINES.size()));
  }

  /** A note. */
  String text() {
    int which = chance.nextInt(TEXTS.size() + 2);
    return which < TEXTS.size() ? TEXTS.get(which) : which == TEXTS.size() ? NOVEL : line();
  }

  /** None to four. */
  Set<String> labels() {
    Set<String> labels = new LinkedHashSet<>();
    for (int left = chance.nextInt(5); left > 0; left--) {
      labels.add(line());
    }
    return labels;
  }

  /** Likewise, each with something said of it. */
  Map<String, String> details() {
    Map<String, String> details = new LinkedHashMap<>();
    for (String label : labels()) {
      details.put(label, TEXTS.get(chance.nextInt(TEXTS.size())));
    }
    return details;
  }
}
