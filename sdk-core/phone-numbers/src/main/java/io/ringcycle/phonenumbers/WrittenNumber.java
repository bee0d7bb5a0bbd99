package io.ringcycle.phonenumbers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of one cell, with what spreadsheets and people put around a number taken away. */
record WrittenNumber(String text) {
  /** Generous: 15 digits, an extension, a label, and invisible characters between them all. */
  static final int LONGEST = 250;

  private static final Set<String> STAND_INS =
      Set.of("", "-", "--", ".", "?", "n/a", "na", "none", "nil", "null", "unknown");
  private static final String LABEL =
      "(?:phone|telephone|telefon|tel|mobile|mobil|mob|cell|handy|home|work|office|ph|[mthw])";
  private static final Pattern LABELLED =
      Pattern.compile("(?i)" + LABEL + "\\s*[.:]*\\s*(?=[+(\\d])(.*)");
  private static final Pattern LABEL_AFTER =
      Pattern.compile("(?i)(.*\\d)\\s*\\(?" + LABEL + "\\)?");
  private static final Pattern QUOTED_FORMULA = Pattern.compile("=\\s*\"(.*)\"");
  private static final Pattern WHOLE_AS_DECIMAL = Pattern.compile("(\\d{7,15})\\.0");
  private static final Pattern EXPONENT =
      Pattern.compile("[-+]?\\d+(?:[.,]\\d+)?\\s*[eE]\\s*\\+?\\d+");
  private static final Pattern SPREADSHEET_ERROR = Pattern.compile("#[A-Z/0!?]+");
  private static final Pattern BETWEEN_NUMBERS =
      Pattern.compile("(?i)[/,;|&\\n]|\\b(?:or|and|oder|und|ou|et)\\b|(?<=\\d)\\s+(?=\\+)");
  private static final int DIGITS_OF_A_NUMBER = 6;

  static WrittenNumber of(String asWritten) {
    return new WrittenNumber(unwrapped(visible(asWritten).strip()));
  }

  boolean isBlank() {
    return STAND_INS.contains(text.toLowerCase(Locale.ROOT));
  }

  boolean lostDigits() {
    return EXPONENT.matcher(text).matches();
  }

  boolean isSpreadsheetError() {
    return SPREADSHEET_ERROR.matcher(text).matches();
  }

  boolean holdsSeveralNumbers() {
    return Arrays.stream(BETWEEN_NUMBERS.split(text)).filter(WrittenNumber::couldBeANumber).count()
        > 1;
  }

  boolean isInternational() {
    return text.indexOf('+') >= 0;
  }

  boolean isUri() {
    return text.regionMatches(true, 0, "tel:", 0, 4);
  }

  boolean hasLetters() {
    return text.chars().anyMatch(Character::isLetter);
  }

  String digits() {
    return text.chars()
        .filter(Character::isDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean couldBeANumber(String part) {
    return part.chars().filter(Character::isDigit).count() >= DIGITS_OF_A_NUMBER;
  }

  private static String visible(String asWritten) {
    var shown = new StringBuilder(asWritten.length());
    asWritten.codePoints().forEach(point -> appendVisible(shown, point));
    return shown.toString();
  }

  private static void appendVisible(StringBuilder shown, int point) {
    if (Character.isDigit(point)) {
      shown.append(Character.digit(point, 10));
    } else if (point == '\n' || point == '\r') {
      shown.append('\n');
    } else if (Character.isSpaceChar(point) || Character.isISOControl(point)) {
      shown.append(' ');
    } else if (Character.getType(point) != Character.FORMAT) {
      shown.appendCodePoint(point == '\uFF0B' ? '+' : point);
    }
  }

  private static String unwrapped(String text) {
    String bare = within(QUOTED_FORMULA, text);
    bare = bare.replaceFirst("^['\u2018\u2019`]\\s*", "");
    bare = within(WHOLE_AS_DECIMAL, bare);
    bare = bare.indexOf(';') < 0 ? within(LABEL_AFTER, within(LABELLED, bare)) : bare;
    return bare.replaceFirst("^\\+\\s*00", "+").strip();
  }

  private static String within(Pattern wrapping, String text) {
    Matcher wrapped = wrapping.matcher(text);
    return wrapped.matches() ? wrapped.group(1).strip() : text;
  }
}
