package io.ringcycle.samples.terminal.csv;

import java.util.Locale;
import java.util.Set;

/** What a cell of a yes-or-no column says. */
enum YesOrNo {
  YES,
  NO,
  UNCLEAR;

  private static final Set<String> YES_WORDS =
      Set.of(
          "true",
          "t",
          "yes",
          "y",
          "1",
          "1.0",
          "x",
          "on",
          "checked",
          "wahr",
          "ja",
          "j",
          "vrai",
          "oui",
          "o",
          "sí",
          "si",
          "s",
          "✓",
          "✔",
          "☑",
          "dnc",
          "do not call");
  private static final Set<String> NO_WORDS =
      Set.of(
          "",
          "false",
          "f",
          "no",
          "n",
          "0",
          "0.0",
          "off",
          "unchecked",
          "falsch",
          "nein",
          "faux",
          "non",
          "-",
          "☐",
          "n/a",
          "null");

  static YesOrNo of(String cell) {
    String word = CleanText.of(cell).text().toLowerCase(Locale.ROOT);
    if (NO_WORDS.contains(word)) {
      return NO;
    }
    return YES_WORDS.contains(word) ? YES : UNCLEAR;
  }
}
