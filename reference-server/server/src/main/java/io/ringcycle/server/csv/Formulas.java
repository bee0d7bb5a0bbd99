package io.ringcycle.server.csv;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a cell for a formula. A number in E.164 is none, though it begins
 * with a plus sign.
 */
final class Formulas {
  private static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{6,14}");
  private static final String BEGINNINGS = "=+-@\t\r";
  private static final String GUARD = "'";

  private Formulas() {}

  /** As it may stand in a file. */
  static String guarded(String cell) {
    return dangerous(cell) && !NUMBER.matcher(cell).matches() ? GUARD + cell : cell;
  }

  /** As it was before. */
  static String bare(String cell) {
    return cell.startsWith(GUARD) && dangerous(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean dangerous(String cell) {
    return !cell.isEmpty() && BEGINNINGS.indexOf(cell.charAt(0)) >= 0;
  }
}
